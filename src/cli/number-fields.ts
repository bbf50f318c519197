// Requests whose fields are numbers: what each means, in which unit, between which limits, and what stands in for it.
import { complain, quote } from './complaint';
import type { Row } from './rows';
import { lineOfPath } from '../level-format/locate';
import type { Text } from '../training/report';

export type Field = {
  readonly what: Text;
  readonly unit: string;
  /** the least that is allowed; a field without it must be above 0 */
  readonly from?: number;
  readonly to?: number;
  /** what stands in for it when it is left away; null for nothing at all */
  readonly otherwise?: number | null;
};

export type Fields = Readonly<Record<string, Field>>;
export type Figures<Asked extends Fields> = {
  readonly [Name in keyof Asked]: Asked[Name] extends { readonly otherwise: null }
    ? number | undefined
    : number;
};

/** Nothing of a lift is larger or, if above 0, smaller: what is smaller counts as 0. [?] */
const LARGEST = 1e9;
const SMALLEST = 1e-9;

/** @throws Complaint that names the field, where it stands or should stand, and what it must be */
export function readFigures<const Asked extends Fields>(fields: Asked, row: Row): Figures<Asked> {
  const missing = Object.keys(fields).filter(
    (name) => !Object.hasOwn(row.data, name) && fields[name]?.otherwise === undefined,
  );
  if (missing.length > 0) complainOfMissing(missing, fields, row);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, figureOf(name, field, row)]),
  ) as Figures<Asked>;
}

function figureOf(name: string, field: Field, row: Row): number | undefined {
  if (!Object.hasOwn(row.data, name)) return field.otherwise ?? undefined;
  const given = row.data[name];
  if (given === null && field.otherwise === null) return undefined;
  const { least, most } = limitsOf(field);
  if (typeof given === 'number' && given >= least && given <= most) return given;
  const found = quoteOf(given);
  complain(
    `${placeOf(row, name)}: found ${found} — give ${meaning(field, 'en')}`,
    `${placeOf(row, name)}：这里是 ${found} — 应为${meaning(field, 'zh-CN')}`,
  );
}

function complainOfMissing(missing: readonly string[], fields: Fields, row: Row): never {
  const [first = ''] = missing;
  const names = missing.map((name) => `"${name}"`);
  const field = fields[first] as Field;
  const rest = names.length > 1 ? names.slice(1).join(', ') : '';
  complain(
    `${placeOf(row, first)}: this is missing — add ${names[0]}, ${meaning(field, 'en')}${rest && `; also ${rest}`}`,
    `${placeOf(row, first)}：缺少此项 — 补上 ${names[0]}，${meaning(field, 'zh-CN')}${rest && `；还有 ${rest}`}`,
  );
}

function placeOf({ source, path, text }: Row, name: string): string {
  const whole = [...path, name];
  return `${source}:${lineOfPath(text, whole)} ${whole.join('.')}`;
}

function quoteOf(given: unknown): string {
  if (Array.isArray(given)) return '[…]';
  if (typeof given === 'object' && given !== null) return '{…}';
  return typeof given === 'string' ? quote(given) : String(given);
}

export function limitsOf({ from, to = LARGEST }: Field): { readonly least: number; readonly most: number } {
  return { least: from ?? SMALLEST, most: to };
}

/** What a field is, in words: for complaints and for help. */
export function meaning(field: Field, language: keyof Text): string {
  const { most } = limitsOf(field);
  const unit = field.unit === '' ? '' : language === 'en' ? ` in ${field.unit}` : `（${field.unit}）`;
  if (language === 'en') {
    const least = field.from === undefined ? 'above 0' : `from ${field.from}`;
    return `the ${field.what.en}${unit}: a number ${least} to ${most}`;
  }
  const least = field.from === undefined ? '大于 0，' : `${field.from} 至`;
  return `${field.what['zh-CN']}${unit}：${least}${field.from === undefined ? `不超过 ${most}` : ` ${most}`} 的数`;
}
