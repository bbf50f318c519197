// A list that collects what is wrong with one file, each complaint once, with its line.
import type { Text } from '../training/report';
import { lineOfPath } from './locate';
import { plain, type Problem } from './problem';

export type FilePath = readonly (string | number)[];

export type Complaints = {
  readonly problems: readonly Problem[];
  complain(path: FilePath, message: Text, mend: Text): void;
  /** something is named that is not there. @param known what there is, if that helps */
  noSuch(path: FilePath, kind: Text, name: string, known?: readonly string[]): void;
};

const MOST = 30;
/** More names than this help nobody. */
const MOST_NAMES = 12;

export function collectComplaints(text: string, file: string): Complaints {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const complain = (path: FilePath, message: Text, mend: Text) => {
    const key = `${path.join('.')} ${message.en}`;
    if (seen.has(key) || problems.length >= MOST) return;
    seen.add(key);
    problems.push({
      file,
      line: lineOfPath(text, path),
      path: path.join('.'),
      message: plain(message),
      mend: plain(mend),
    });
  };
  return {
    problems,
    complain,
    noSuch(path, kind, name, known = []) {
      // a draw may have filled in a number
      const near = closest(String(name), known);
      complain(
        path,
        { 'zh-CN': `没有名为“${name}”的${kind['zh-CN']}`, en: `there is no ${kind.en} "${name}"` },
        near.length > 0
          ? { 'zh-CN': `可用：${near.join('、')}`, en: `there is ${near.join(', ')}` }
          : { 'zh-CN': '更正名称', en: 'correct the name' },
      );
    },
  };
}

/** Of few names all; of many those that share the beginning. */
function closest(name: string, known: readonly string[]): readonly string[] {
  if (known.length <= MOST_NAMES) return known;
  const alike = (other: string) => other.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase();
  return known.filter(alike).slice(0, MOST_NAMES);
}

export const both = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/** Looks at every value within `value`, outer ones first. */
export function visit(value: unknown, path: FilePath, look: (value: unknown, path: FilePath) => void): void {
  look(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    visit(item, [...path, Array.isArray(value) ? Number(key) : key], look);
}
