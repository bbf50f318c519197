// The best result of each level, without dates: passed or not, points, and the run's seed.
import type { Report } from '../training/report';
import { type Entry, type Fields, readEntry } from './read-entry';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';

export const BEST_PREFIX = `${PREFIX}best:`;
const FORMAT = 'liftwright-best/1';

export type BestResult = {
  readonly level: string;
  readonly seed: number;
  readonly passed: boolean;
  readonly score: number;
  readonly of: number;
};

function bestIn({ level, seed, passed, score, of }: Fields): BestResult | undefined {
  if (typeof level !== 'string' || typeof passed !== 'boolean') return undefined;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) return undefined;
  return typeof score === 'number' && typeof of === 'number' ? { level, seed, passed, score, of } : undefined;
}

export function bestOf({ levelId, seed, passed, score, of }: Report): BestResult {
  return { level: levelId, seed, passed, score, of };
}

/** A pass before any fail, then points. */
export function isBetter(one: BestResult, other: BestResult): boolean {
  return one.passed === other.passed ? one.score > other.score : one.passed;
}

export function readBest(store: KeyStore, level: string): Entry<BestResult> {
  const entry = readEntry(store, BEST_PREFIX + level, FORMAT, bestIn);
  if (entry.kind === 'damaged') moveAside(store, BEST_PREFIX + level);
  return entry;
}

/** Keeps a result if it is better than the one stored, whichever tab stored that. */
export function writeIfBetter(store: KeyStore, result: BestResult): WriteResult {
  const before = readBest(store, result.level);
  if (before.kind === 'other-version') return 'kept';
  if (before.kind === 'read' && !isBetter(result, before.data)) return 'kept';
  return store.write(BEST_PREFIX + result.level, JSON.stringify({ format: FORMAT, ...result }));
}
