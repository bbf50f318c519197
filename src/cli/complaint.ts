// Something wrong with what the user gave: file, place, and how to mend it, in one line.
import type { Problem } from '../level-format/problem';
import { problemLine } from '../level-format/problem';
import type { Text } from '../training/report';

export class Complaint extends Error {
  readonly words: Text;

  constructor(words: Text) {
    super(words.en);
    this.words = words;
  }
}

/** A complaint after answers that stand: not all of them are good. */
export class Shortfall extends Complaint {}

/** @throws Complaint with control characters taken out, so that it stays one line */
export function complain(en: string, zh: string): never {
  throw new Complaint({ en: oneLine(en), 'zh-CN': oneLine(zh) });
}

/** @throws Complaint of the first problem that counts the others */
export function complainOf(problems: readonly Problem[]): never {
  const [first] = problems;
  if (!first) throw new RangeError('a complaint of nothing');
  const more = problems.length - 1;
  throw new Complaint({
    en: problemLine(first, 'en') + (more > 0 ? ` (and ${more} more)` : ''),
    'zh-CN': problemLine(first, 'zh-CN') + (more > 0 ? `（另有 ${more} 处）` : ''),
  });
}

/** What the user gave, cut to a length that can be said. */
export function quote(given: string): string {
  return `"${given.length > 60 ? `${given.slice(0, 60)}…` : given}"`;
}

function oneLine(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ');
}
