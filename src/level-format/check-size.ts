// How large a file may be, and what is in it: looked at before its shape, so that nothing that comes later takes long,
// whoever made it. What is larger is no work of an author. [?]
import { collectComplaints, both, type Complaints, type FilePath } from './complaints';
import type { Problem } from './problem';
import limits from './size-limits.json';

/** Letters of a level's whole file; the largest of ours has a twentieth. */
export const MOST_LETTERS = 1_000_000;
const MOST_VALUES = 60_000;
const MOST_STRING = 2000;
const MOST_IN_LIST = 400;
const MOST_KEY = 80;
const LARGEST_NUMBER = 1e6;

const listLimits = byLength(limits.lists);
const wholeFigures = byLength(limits.whole);
const figureLimits = byLength(
  limits.figures as unknown as Readonly<Record<string, readonly [number, number]>>,
);

type Look = { readonly complaints: Complaints; values: number };

/** @returns a complaint of a file that is too long to be looked at */
export function lengthProblems(text: string, file: string, most = MOST_LETTERS): readonly Problem[] {
  if (text.length <= most) return [];
  const message = both(`文件有 ${text.length} 个字符`, `the file has ${text.length} letters`);
  return [{ file, line: 0, path: '', message, mend: both(`最多 ${most} 个`, `at most ${most}`) }];
}

/** @param data as parsed, of any shape. @returns what is too large in it, if anything */
export function sizeProblems(data: unknown, text: string, file: string): readonly Problem[] {
  const complaints = collectComplaints(text, file);
  const look: Look = { complaints, values: 0 };
  walk(data, [], look);
  if (look.values > MOST_VALUES)
    complaints.complain(
      [],
      both(`超过 ${MOST_VALUES} 个值`, `there are more than ${MOST_VALUES} values in it`),
      both('分成几个文件', 'make several files of it'),
    );
  return complaints.problems;
}

/** @param data a part of a level with its draw filled in. @param below where it stands */
export function checkFigureBounds(data: unknown, below: FilePath, complaints: Complaints): void {
  walk(data, below, { complaints, values: 0 });
}

function walk(value: unknown, path: FilePath, look: Look): void {
  if (++look.values > MOST_VALUES) return;
  if (typeof value === 'number') return checkNumber(value, path, look.complaints);
  if (typeof value === 'string') return checkLength(value, path, look.complaints);
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const most = limitOf(listLimits, path) ?? MOST_IN_LIST;
  if (entries.length > most)
    return look.complaints.complain(
      path,
      both(`这里有 ${entries.length} 项`, `there are ${entries.length} of these`),
      both(`最多 ${most} 项`, `at most ${most}`),
    );
  for (const [key, item] of entries) {
    if (key.length > MOST_KEY)
      return look.complaints.complain(
        path,
        both('名称过长', 'a name in it is too long'),
        both(`最多 ${MOST_KEY} 个字符`, `at most ${MOST_KEY} letters`),
      );
    walk(item, [...path, Array.isArray(value) ? Number(key) : key], look);
  }
}

function checkNumber(value: number, path: FilePath, { complain }: Complaints): void {
  const [least, most] = limitOf(figureLimits, path) ?? [-LARGEST_NUMBER, LARGEST_NUMBER];
  const whole = limitOf(wholeFigures, path) === true;
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  complain(
    path,
    both(`数值 ${value} 超出范围`, `the number ${value} is out of range`),
    both(
      `应为 ${least} 至 ${most}${whole ? ' 的整数' : ''}`,
      `expected ${least} to ${most}${whole ? ', whole' : ''}`,
    ),
  );
}

function checkLength(value: string, path: FilePath, { complain }: Complaints): void {
  if (value.length <= MOST_STRING) return;
  complain(
    path,
    both(`文字有 ${value.length} 个字符`, `the text has ${value.length} letters`),
    both(`最多 ${MOST_STRING} 个字符`, `at most ${MOST_STRING}`),
  );
}

type Limit<T> = { readonly parts: readonly string[]; readonly limit: T };

/** @param table limits by path; `*` stands for any one name or place in a list */
function byLength<T>(table: Readonly<Record<string, T>>): ReadonlyMap<number, readonly Limit<T>[]> {
  const rows = Object.entries(table).map(([path, limit]) => ({ parts: path.split('.'), limit }));
  return new Map(
    rows.map(({ parts: { length } }) => [length, rows.filter((row) => row.parts.length === length)]),
  );
}

function limitOf<T>(table: ReadonlyMap<number, readonly Limit<T>[]>, path: FilePath): T | undefined {
  return table
    .get(path.length)
    ?.find(({ parts }) => parts.every((part, at) => part === '*' || part === String(path[at])))?.limit;
}
