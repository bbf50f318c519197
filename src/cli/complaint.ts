// Something wrong with what the user gave: file, place, and how to mend it.
import type { Problem } from '../level-format/problem';
import { problemLine } from '../level-format/problem';

export class Complaint extends Error {}

export function complain(words: string): never {
  throw new Complaint(words);
}

export function complainOf(problems: readonly Problem[]): never {
  throw new Complaint(problems.map((problem) => problemLine(problem, 'en')).join('\n'));
}
