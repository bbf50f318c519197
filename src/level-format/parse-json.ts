// JSON text to data, checked against a schema; every complaint with its line and a mend.
import * as v from 'valibot';
import { type JsonFlaw, MOST_LEVELS, type Path, scanJson } from './json-scan';
import { lineOfOffset, lineOfPath } from './locate';
import type { Complaints } from './complaints';
import { plain, type Problem } from './problem';

export type Parsed<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Nobody mends more at a time. */
const MOST_PROBLEMS = 20;

/** A byte order mark before the text is passed over. */
export function parseJson(text: string, file: string): Parsed<unknown> {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const flaw = scanJson(bare);
  if (flaw) return { ok: false, problems: [flawProblem(flaw, bare, file)] };
  return { ok: true, data: JSON.parse(bare) };
}

function flawProblem(flaw: JsonFlaw, text: string, file: string): Problem {
  const path = 'path' in flaw ? flaw.path : [];
  return {
    file,
    line: text.trim() === '' ? 1 : lineOfOffset(text, flaw.offset),
    path: path.join('.'),
    ...(text.trim() === '' ? emptyWords : flawWords[flaw.kind]),
  };
}

const emptyWords = {
  message: { 'zh-CN': '内容为空', en: 'there is nothing in it' },
  mend: { 'zh-CN': '写入 JSON 内容', en: 'write JSON into it' },
};

const flawWords = {
  syntax: {
    message: { 'zh-CN': '不是有效的 JSON', en: 'this is not valid JSON' },
    mend: {
      'zh-CN': '检查该行附近的逗号、引号和括号',
      en: 'check commas, quotes and brackets near that line',
    },
  },
  'too-deep': {
    message: { 'zh-CN': '嵌套过深', en: 'nested too deep' },
    mend: { 'zh-CN': `最多 ${MOST_LEVELS} 层`, en: `use at most ${MOST_LEVELS} levels of brackets` },
  },
  forbidden: {
    message: { 'zh-CN': '这个名称不允许使用', en: 'this name is not allowed' },
    mend: { 'zh-CN': '删去', en: 'take it out' },
  },
  twice: {
    message: { 'zh-CN': '同一个键出现了两次', en: 'this key stands twice' },
    mend: { 'zh-CN': '只保留一个', en: 'keep one of the two' },
  },
};

/** Checks data that came from `text`, where it stands at the path `at`. */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  text: string,
  file: string,
  at: Path = [],
): Parsed<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, data: result.output };
  const problems = issuesOf(result.issues, at).map(({ path, issue }): Problem => {
    return { file, line: lineOfPath(text, path), path: path.join('.'), ...issueWords(issue, path) };
  });
  return { ok: false, problems };
}

/** As `checkShape`, of data that stands in the file with holes. @returns how much is wrong */
export function shapeProblems(schema: v.GenericSchema, data: unknown, { complain }: Complaints): number {
  const result = v.safeParse(schema, data);
  if (result.success) return 0;
  for (const { path, issue } of issuesOf(result.issues, [])) {
    const { message, mend } = issueWords(issue, path);
    complain(path, message, mend);
  }
  return result.issues.length;
}

function issuesOf(issues: readonly v.BaseIssue<unknown>[], at: Path): readonly Placed[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => nearest(issue, at));
}

/** What a check of our own asks for, in Chinese; the schema says it in English. */
const wishes: Readonly<Record<string, string>> = {
  'during or when': '“during”或“when”',
  'least or most': '“least”或“most”',
  'a right choice, or an answer that the seed decides': '一个正确选项，或由种子决定的答案',
};

function issueWords({ received, expected, type, message }: v.BaseIssue<unknown>, path: Path) {
  const name = String(path[path.length - 1]);
  if (received === 'undefined')
    return {
      message: { 'zh-CN': '缺少此项', en: 'this is missing' },
      mend: { 'zh-CN': `补上 "${name}"`, en: `add "${name}"` },
    };
  if (expected === 'never')
    return {
      message: { 'zh-CN': '此处没有这个名称', en: 'there is no such name here' },
      mend: { 'zh-CN': '更正拼写，或删去', en: 'correct its spelling, or take it out' },
    };
  if (type === 'check')
    return {
      message: { 'zh-CN': '这里不完整', en: 'this is not complete' },
      mend: { 'zh-CN': `补上${wishes[message] ?? message}`, en: `add ${message}` },
    };
  return {
    message: plain({ 'zh-CN': `这里是 ${brief(received)}`, en: `found ${brief(received)}` }),
    mend: { 'zh-CN': `应为 ${expected ?? '别的值'}`, en: `expected ${expected ?? 'another value'}` },
  };
}

/** A complaint is short, whatever was found. */
function brief(found: string): string {
  return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}

type Placed = { readonly path: Path; readonly issue: v.BaseIssue<unknown> };

/** A union complains of all its members: what counts is the complaint of the member that was got right the furthest. */
function nearest(issue: v.BaseIssue<unknown>, parents: Path): Placed {
  const own = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = [...parents, ...own];
  const within = (issue.issues ?? []).map((inner) => nearest(inner, path));
  const furthest = within.reduce<Placed | undefined>(
    (best, one) => (one.path.length > (best?.path.length ?? path.length) ? one : best),
    undefined,
  );
  return furthest ?? { path, issue };
}
