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

/** What is quoted from a file is cut to a length that can be read, and nothing in it hides or turns what is said. */
export function plain({ 'zh-CN': zh, en }: Text): Text {
  return { 'zh-CN': plainWords(zh), en: plainWords(en) };
}

const LONGEST_WORDS = 500;
const LONGEST_PATH = 120;

function plainWords(words: string): string {
  const cut = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** One line for a terminal or a message box, whatever stood in the file. */
export function problemLine(problem: Problem, language: keyof Text): string {
  const { message, mend } = { message: plain(problem.message), mend: plain(problem.mend) };
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const path = problem.path === '' ? '' : ` ${plainWords(problem.path.slice(0, LONGEST_PATH))}`;
  return `${place}${path}: ${message[language]} — ${mend[language]}`.replace(/\p{Cc}+/gu, ' ');
}
