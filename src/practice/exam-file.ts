// An exam handed in: the paper by its seed, and of every task played the result file with its recording. The paper is
// drawn again from the seed when it is read, so that no task can be swapped; each result is proved by playing it again.
import { textHash } from '../level-format/content-hash';
import type { ScoringProfile } from '../training/profiles/profile';
import type { CaseBook } from './case-book';
import { drawPaper, type Paper } from './exam-paper';

export const EXAM_FORMAT = 'liftwright-exam/1';

export type ExamData = { readonly paper: Paper; readonly results: readonly (string | null)[] };

/** @param results text of the result file of each task, by its place; null for what was not played */
export function examText(paper: Paper, results: readonly (string | null)[]): string {
  const { profile, seed } = paper;
  const tasks = paper.tasks.map((task, at) => ({ ...task, result: results[at] ?? null }));
  const body = { format: EXAM_FORMAT, profile, seed, tasks };
  return `${JSON.stringify({ ...body, checksum: textHash(JSON.stringify(body)) }, null, 1)}\n`;
}

/** @returns the exam, or in a word what is wrong with the file */
export function readExam(
  text: string,
  book: CaseBook,
  profiles: readonly ScoringProfile[],
): ExamData | 'no-exam' | 'changed' | 'other-paper' {
  const { checksum, ...body } = parsed(text);
  if (body.format !== EXAM_FORMAT || !Array.isArray(body.tasks)) return 'no-exam';
  if (checksum !== textHash(JSON.stringify(body))) return 'changed';
  const profile = profiles.find(({ id, paper }) => id === body.profile && paper);
  if (!profile || typeof body.seed !== 'number') return 'no-exam';
  const paper = drawPaper(book, profile, body.seed);
  const results = body.tasks.map((task: { result?: unknown }) => task.result ?? null) as (string | null)[];
  return examText(paper, results) === text ? { paper, results } : 'other-paper';
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
