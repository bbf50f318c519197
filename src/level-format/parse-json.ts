// JSON text to data, checked against a schema; every complaint with its line and a mend.
import * as v from 'valibot';
import { lineOfOffset, lineOfPath } from './locate';
import type { Problem } from './problem';
import { syntaxErrorOffset } from './syntax-error';

export type Parsed<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Deeper than anything we write, shallower than what would exhaust whoever walks through it. */
const MOST_DEPTH = 100;
/** Nobody mends more at a time. */
const MOST_PROBLEMS = 20;

export function parseJson(text: string, file: string): Parsed<unknown> {
  const deep = offsetTooDeep(text);
  if (deep >= 0) return { ok: false, problems: [depthProblem(text, deep, file)] };
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch {
    return { ok: false, problems: [syntaxProblem(text, file)] };
  }
}

/** @returns where brackets are nested too deep, or -1 */
function offsetTooDeep(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    if (depth > MOST_DEPTH) return at;
  }
  return -1;
}

function depthProblem(text: string, offset: number, file: string): Problem {
  return {
    file,
    line: lineOfOffset(text, offset),
    path: '',
    message: { 'zh-CN': '嵌套过深', en: 'nested too deep' },
    mend: { 'zh-CN': '检查该行的括号', en: 'check the brackets on that line' },
  };
}

function syntaxProblem(text: string, file: string): Problem {
  const line = lineOfOffset(text, syntaxErrorOffset(text));
  return {
    file,
    line,
    path: '',
    message: { 'zh-CN': '不是有效的 JSON', en: 'this is not valid JSON' },
    mend: {
      'zh-CN': '检查该行附近的逗号、引号和括号',
      en: 'check commas, quotes and brackets near that line',
    },
  };
}

/** Checks data that came from `text`. */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  text: string,
  file: string,
): Parsed<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, data: result.output };
  const problems = result.issues
    .slice(0, MOST_PROBLEMS)
    .flatMap((issue) => deepest(issue))
    .map((issue): Problem => {
      const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
      return {
        file,
        line: lineOfPath(text, path),
        path: path.join('.'),
        message: { 'zh-CN': `这里是 ${issue.received}`, en: `found ${issue.received}` },
        mend: {
          'zh-CN': `应为 ${issue.expected ?? '别的值'}`,
          en: `expected ${issue.expected ?? 'another value'}`,
        },
      };
    });
  return { ok: false, problems };
}

/** A union complains about all its members; the plain complaint is enough. */
function deepest(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  return [issue];
}
