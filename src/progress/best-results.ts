// The best result of each level, without dates: passed or not, points, and the run's seed.
import * as v from 'valibot';
import type { Report } from '../training/report';
import { type Entry, readEntry } from './read-entry';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';

export const BEST_PREFIX = `${PREFIX}best:`;
const FORMAT = 'liftwright-best/1';

const schema = v.object({
  level: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  passed: v.boolean(),
  score: v.number(),
  of: v.number(),
});

export type BestResult = Readonly<v.InferOutput<typeof schema>>;

export function bestOf({ levelId, seed, passed, score, of }: Report): BestResult {
  return { level: levelId, seed, passed, score, of };
}

/** A pass before any fail, then points. */
export function isBetter(one: BestResult, other: BestResult): boolean {
  return one.passed === other.passed ? one.score > other.score : one.passed;
}

export function readBest(store: KeyStore, level: string): Entry<BestResult> {
  const entry = readEntry(store, BEST_PREFIX + level, FORMAT, schema);
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
