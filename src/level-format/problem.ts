// What is wrong with a file: where, and how to mend it. In both languages, because people read it.
import type { Text } from '../training/report';

export type Problem = {
  readonly file: string;
  /** line in the file, 1 up; 0 when the whole file is meant */
  readonly line: number;
  /** dotted path into the data, empty for the whole */
  readonly path: string;
  readonly message: Text;
  readonly mend: Text;
};

/** One line for a terminal or a message box, whatever stood in the file. */
export function problemLine(problem: Problem, language: keyof Text): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const path = problem.path === '' ? '' : ` ${problem.path.slice(0, LONGEST_PATH)}`;
  return `${place}${path}: ${problem.message[language]} — ${problem.mend[language]}`.replace(
    /\p{Cc}+/gu,
    ' ',
  );
}

const LONGEST_PATH = 120;
