// The rows a verb is asked about: from a JSON text, a file, or standard input; one row, a list of them, or a whole file of
// reference cases, in which each verb finds the lists that are meant for it.
import { complain, complainOf, quote } from './complaint';
import { existsSync } from 'node:fs';
import { readText, STANDARD_INPUT } from './read-file';
import type { Path } from '../level-format/json-scan';
import { lineOfPath } from '../level-format/locate';
import { parseJson } from '../level-format/parse-json';

export type Fields = Readonly<Record<string, unknown>>;
export type Row = {
  readonly data: Fields;
  /** the row as given, with name and number if it has them */
  readonly whole: Fields;
  /** where it comes from, and where in the text it stands */
  readonly source: string;
  readonly text: string;
  readonly path: Path;
};

/**
 * @param lists names of the lists of this verb in a whole file of reference cases
 * @param form how a request looks, for complaints
 * @throws Complaint
 */
export function readRows(
  verb: string,
  lists: readonly string[],
  form: string,
  parameters: readonly string[],
): readonly Row[] {
  const [given, ...more] = parameters;
  if (given === undefined || more.length > 0)
    complain(
      `${verb} takes one JSON text, one file, or "-" for standard input: ${form}`,
      `${verb} 需要一段 JSON、一个文件，或用“-”表示标准输入：${form}`,
    );
  const { source, text } = sourceOf(verb, given);
  const parsed = parseJson(text, source);
  if (!parsed.ok) complainOf(parsed.problems);
  const rows = rowsIn(parsed.data, lists, { source, text, path: [] });
  checkLength(rows, source);
  if (rows.length === 0)
    complain(
      `${source}:1: there is no row in the list — give ${form}`,
      `${source}:1：列表是空的 — 应为 ${form}`,
    );
  return rows;
}

/** What begins like JSON is JSON; what is, or looks like, the path of a file is that file. */
export function sourceOf(verb: string, given: string): { readonly source: string; readonly text: string } {
  if (given === STANDARD_INPUT)
    return { source: STANDARD_INPUT, text: readText(given).replace(/^\ufeff/, '') };
  if (/^\ufeff?\s*[[{"\d-]/.test(given) || !(existsSync(given) || /[./\\]/.test(given)))
    return { source: verb, text: given.replace(/^\ufeff/, '') };
  return { source: quote(given).slice(1, -1), text: readText(given).replace(/^\ufeff/, '') };
}

/** So that every request ends soon. [?] */
const MOST_ROWS = 1000;

export function checkLength(rows: readonly unknown[], source: string): void {
  if (rows.length > MOST_ROWS)
    complain(
      `${source}: ${rows.length} rows in the list; give at most ${MOST_ROWS} at a time`,
      `${source}：列表中有 ${rows.length} 行；每次最多 ${MOST_ROWS} 行`,
    );
}

type Place = Pick<Row, 'source' | 'text' | 'path'>;

function rowsIn(data: unknown, lists: readonly string[], place: Place): readonly Row[] {
  if (Array.isArray(data))
    return data.map((item, index) => rowOf(item, { ...place, path: [...place.path, index] }));
  if (!isFields(data)) return [rowOf(data, place)];
  const found = lists.filter((name) => Array.isArray(data[name]));
  if (found.length === 0) return [rowOf(data, place)];
  return found.flatMap((name) => rowsIn(data[name], [], { ...place, path: [name] }));
}

/** A row may hold what is asked in `inputs`, or be it. */
function rowOf(item: unknown, place: Place): Row {
  if (!isFields(item)) wrongKind(item, place);
  if (!Object.hasOwn(item, 'inputs')) return { ...place, data: item, whole: item };
  const path = [...place.path, 'inputs'];
  const { inputs } = item;
  if (!isFields(inputs)) wrongKind(inputs, { ...place, path });
  return { ...place, path, data: inputs, whole: item };
}

function wrongKind(item: unknown, { source, text, path }: Place): never {
  const kind = Array.isArray(item) ? 'list' : item === null ? 'null' : typeof item;
  const at = `${source}:${lineOfPath(text, path)}${path.length > 0 ? ` ${path.join('.')}` : ''}`;
  complain(
    `${at}: found ${kind === 'list' ? 'a list' : kind} — give an object with named fields: {"…": …}`,
    `${at}：这里是 ${kind === 'list' ? '列表' : kind} — 应为带字段名的对象：{"…": …}`,
  );
}

export function isFields(item: unknown): item is Fields {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** Name of the row as its owner gave it, to be told with the answer. */
export function nameOf({ whole }: Row): { readonly id?: string } {
  return typeof whole.id === 'string' ? { id: whole.id } : {};
}
