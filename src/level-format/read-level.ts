// A level file's text to a level, or to a list of what is wrong with it.
import { contentHash } from './content-hash';
import type { Level } from './level';
import { checkClauses } from './check-clauses';
import { checkNames } from './check-names';
import { checkShape, parseJson } from './parse-json';
import type { Problem } from './problem';
import { levelSchema } from './schema';

export type ReadLevel =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param file name used in complaints */
export function readLevel(text: string, file: string): ReadLevel {
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const format = versionOf(parsed.data);
  if (format !== 1) return { ok: false, problems: [unknownFormat(file, format)] };
  const shaped = checkShape(levelSchema, parsed.data, text, file);
  if (!shaped.ok) return shaped;
  const problems = [
    ...checkNames(shaped.data as Record<string, unknown>, text, file),
    ...checkClauses(shaped.data.checklist, text, file),
  ];
  if (problems.length > 0) return { ok: false, problems };
  // the schema has checked exactly what the type says, conditions included
  return { ok: true, level: { ...(shaped.data as unknown as Level), hash: contentHash(parsed.data) } };
}

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'format') : undefined;
}

function unknownFormat(file: string, format: unknown): Problem {
  return {
    file,
    line: 1,
    path: 'format',
    message: {
      'zh-CN': `未知的关卡格式版本 ${String(format)}`,
      en: `unknown level format version ${String(format)}`,
    },
    mend: { 'zh-CN': '本产品读取版本 1', en: 'this product reads version 1' },
  };
}
