// How the last cases went that were played to their end, oldest first: what practice is drawn by. No dates, no names.
import type { Tried } from '../practice/topics';
import type { Report } from '../training/report';
import { type Entry, type Fields, fieldsOf, readEntry } from './read-entry';
import { type KeyStore, PREFIX, type WriteResult } from './storage';

export const TRIED_KEY = `${PREFIX}tried`;
const FORMAT = 'liftwright-tried/1';
const MOST = 200;

export function lookAtTried(store: KeyStore): Entry<readonly Tried[]> {
  return readEntry(store, TRIED_KEY, FORMAT, listIn);
}

export function readTried(store: KeyStore): readonly Tried[] {
  const entry = lookAtTried(store);
  return entry.kind === 'read' ? entry.data : [];
}

/** Notes a run that has ended, whichever tab it was played in. */
export function noteTried(store: KeyStore, report: Report): WriteResult {
  const tried = [...readTried(store), triedOf(report)].slice(-MOST);
  return store.write(TRIED_KEY, JSON.stringify({ format: FORMAT, tried }));
}

/** Whether a run that ended like this is on the list. */
export function isTriedNoted(store: KeyStore, report: Report): boolean {
  const one = triedOf(report);
  return readTried(store).some(
    ({ level, seed, passed, share }) =>
      level === one.level && seed === one.seed && passed === one.passed && share === one.share,
  );
}

function triedOf({ levelId, seed, passed, score, of }: Report): Tried {
  return { level: levelId, seed, passed, share: of > 0 ? score / of : 0 };
}

function listIn({ tried }: Fields): readonly Tried[] | undefined {
  return Array.isArray(tried) && tried.every(isTried) ? tried : undefined;
}

function isTried(one: unknown): one is Tried {
  const { level, seed, passed, share } = fieldsOf(one) ?? {};
  return (
    typeof level === 'string' &&
    Number.isSafeInteger(seed) &&
    typeof passed === 'boolean' &&
    typeof share === 'number' &&
    share >= 0 &&
    share <= 1
  );
}
