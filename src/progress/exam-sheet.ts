// The exam that is being sat: which paper, and of each task that has been played what it was worth and its result file.
// The first run of a task that comes to its end counts; later ones do not change it.
import type { Pool } from '../practice/case-book';
import type { PaperTask } from '../practice/exam-paper';
import type { TaskResult } from '../practice/grade-paper';
import type { Report } from '../training/report';
import { type Entry, type Fields, fieldsOf, readEntry } from './read-entry';
import { type KeyStore, PREFIX, type WriteResult } from './storage';

export const EXAM_KEY = `${PREFIX}exam`;
const FORMAT = 'liftwright-exam-sheet/2';

export type SheetResult = TaskResult & {
  /** the result file, with its recording */
  readonly text: string;
};
export type ExamSheet = {
  readonly profile: string;
  readonly seed: number;
  readonly tasks: readonly PaperTask[];
  /** the levels it was drawn from, as they were then */
  readonly pool: Pool;
  readonly results: readonly (SheetResult | null)[];
  readonly handedIn: boolean;
};

export function lookAtSheet(store: KeyStore): Entry<ExamSheet> {
  return readEntry(store, EXAM_KEY, FORMAT, sheetIn);
}

export function readSheet(store: KeyStore): ExamSheet | undefined {
  const entry = lookAtSheet(store);
  return entry.kind === 'read' ? entry.data : undefined;
}

export function writeSheet(store: KeyStore, sheet: ExamSheet): WriteResult {
  return store.write(EXAM_KEY, JSON.stringify({ format: FORMAT, ...sheet }));
}

export function dropSheet(store: KeyStore): void {
  store.remove(EXAM_KEY);
}

/** @returns the task's place on the paper if it is one that still counts, else -1 */
export function openTask(store: KeyStore, level: string, seed: number): number {
  const sheet = readSheet(store);
  if (!sheet || sheet.handedIn) return -1;
  return sheet.tasks.findIndex(
    (task, at) => task.level === level && task.seed === seed && sheet.results[at] === null,
  );
}

/** Notes a task that has ended. @param text its result file */
export function noteTask(store: KeyStore, report: Report, text: string): WriteResult | 'no-task' {
  const sheet = readSheet(store);
  const place = openTask(store, report.levelId, report.seed);
  if (!sheet || place < 0) return 'no-task';
  const result: SheetResult = {
    lines: report.lines.map(({ group, points, of }) => ({ group, points, of })),
    vetoBroken: report.failures.some((failure) => unsafe.has(failure)),
    seconds: report.efficiency.seconds,
    text,
  };
  const results = sheet.results.map((one, at) => (at === place ? result : one));
  return writeSheet(store, { ...sheet, results });
}

/** What fails a paper whatever its points. */
const unsafe: ReadonlySet<string> = new Set(['accident', 'veto', 'left-behind']);

function sheetIn({ profile, seed, tasks, pool, results, handedIn }: Fields): ExamSheet | undefined {
  if (typeof profile !== 'string' || typeof seed !== 'number' || typeof handedIn !== 'boolean')
    return undefined;
  if (!Array.isArray(tasks) || !tasks.every(isTask)) return undefined;
  if (!Array.isArray(results) || results.length !== tasks.length || !results.every(isResult))
    return undefined;
  if (!Array.isArray(pool) || !pool.every(isPoolLevel)) return undefined;
  return { profile, seed, tasks, pool, results, handedIn };
}

function isTask(one: unknown): one is PaperTask {
  const { kind, level, seed } = fieldsOf(one) ?? {};
  return typeof kind === 'string' && typeof level === 'string' && Number.isSafeInteger(seed);
}

function isPoolLevel(one: unknown): boolean {
  const { id, hash, campaign, sizes, points } = fieldsOf(one) ?? {};
  const isNamed = [id, hash, campaign].every((word) => typeof word === 'string');
  return isNamed && Array.isArray(sizes) && fieldsOf(points) !== undefined;
}

function isResult(one: unknown): one is SheetResult | null {
  if (one === null) return true;
  const { lines, vetoBroken, seconds, text } = fieldsOf(one) ?? {};
  return (
    Array.isArray(lines) &&
    lines.every(isLine) &&
    typeof vetoBroken === 'boolean' &&
    typeof seconds === 'number' &&
    typeof text === 'string'
  );
}

function isLine(one: unknown): boolean {
  const { group, points, of } = fieldsOf(one) ?? {};
  return typeof group === 'string' && typeof points === 'number' && typeof of === 'number';
}
