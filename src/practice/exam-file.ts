// An exam handed in: the paper by its seed, the levels it was drawn from with their hashes, and of every task played the
// result file with its recording. The paper is drawn again from seed and levels when it is read, so that no task can be
// swapped; each result is proved by playing it again. Levels that have come or gone since do not matter.
import { textHash } from '../level-format/content-hash';
import type { ScoringProfile } from '../training/profiles/profile';
import { casesIn, MOST_CASES, type Pool, type PoolLevel } from './case-book';
import { drawPaper, type Paper } from './exam-paper';

export const EXAM_FORMAT = 'liftwright-exam/2';

export type ExamData = {
  readonly paper: Paper;
  readonly pool: Pool;
  readonly results: readonly (string | null)[];
};

/** @param pool the levels the paper was drawn from, as they were then
 *  @param results text of the result file of each task, by its place; null for what was not played */
export function examText(paper: Paper, pool: Pool, results: readonly (string | null)[]): string {
  const { profile, seed } = paper;
  const tasks = paper.tasks.map((task, at) => ({ ...task, result: results[at] ?? null }));
  const body = { format: EXAM_FORMAT, profile, seed, tasks, pool };
  return `${JSON.stringify({ ...body, checksum: textHash(JSON.stringify(body)) }, null, 1)}\n`;
}

/** @returns the exam, or in a word what is wrong with the file */
export function readExam(
  text: string,
  profiles: readonly ScoringProfile[],
): ExamData | 'no-exam' | 'changed' | 'other-paper' {
  const { checksum, ...body } = parsed(text);
  if (body.format !== EXAM_FORMAT || !Array.isArray(body.tasks)) return 'no-exam';
  if (checksum !== textHash(JSON.stringify(body))) return 'changed';
  const profile = profiles.find(({ id, paper }) => id === body.profile && paper);
  const { seed, pool } = body;
  if (!profile || !Number.isSafeInteger(seed) || !isPool(pool)) return 'no-exam';
  const paper = drawPaper(pool, profile, seed as number);
  const results = body.tasks.map((task: { result?: unknown }) => task?.result ?? null) as (string | null)[];
  return examText(paper, pool, results) === text ? { paper, pool, results } : 'other-paper';
}

/** No house has more levels. [?] */
const MOST_LEVELS = 2000;

function isPool(pool: unknown): pool is Pool {
  return Array.isArray(pool) && pool.length <= MOST_LEVELS && pool.every(isPoolLevel);
}

function isPoolLevel(one: Partial<PoolLevel> | null): one is PoolLevel {
  const { id, hash, campaign, sizes, points } = one ?? {};
  return (
    [id, hash, campaign].every((word) => typeof word === 'string') &&
    Array.isArray(sizes) &&
    sizes.every((size) => Number.isSafeInteger(size) && size > 0) &&
    casesIn(sizes) <= MOST_CASES &&
    typeof points === 'object' &&
    points !== null &&
    Object.values(points).every((worth) => Number.isFinite(worth) && worth >= 0)
  );
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
