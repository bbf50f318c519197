// Runs in progress: each run is its recording under a key of its own, so two tabs never overwrite each other.
import type { Level } from '../level-format/level';
import { textHash } from '../level-format/content-hash';
import type { Recording } from '../session/recording';
import { fieldsOf, otherVersion, parse } from './read-entry';
import { storedRecording } from './stored-recording';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';

export const RUN_PREFIX = `${PREFIX}run:`;
const FORMAT: Recording['format'] = 'liftwright-recording/1';

/** A name that no other tab makes and that sorts by time of start. */
export function newRunId(now: number = Date.now(), chance: number = Math.random()): string {
  return `${now.toString(36).padStart(9, '0')}-${chance.toString(36).slice(2, 8).padEnd(6, '0')}`;
}

export type SavedRun =
  | { readonly kind: 'open'; readonly id: string; readonly recording: Recording }
  /** cannot be played on, but may still be downloaded or discarded */
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly reason: 'other-version' | 'level-unknown' | 'level-changed';
      readonly found: string;
    };

export type ReadRun = { readonly kind: 'none' } | { readonly kind: 'damaged' } | SavedRun;

/** As much of a level as tells whether a recording is of it. */
export type Levels = ReadonlyMap<string, Pick<Level, 'hash'>>;

/** @param levels those on board, by id */
export function readRun(store: KeyStore, id: string, levels: Levels): ReadRun {
  const text = store.read(RUN_PREFIX + id);
  if (text === null) return { kind: 'none' };
  const data = parse(text);
  const version = otherVersion(data, FORMAT);
  if (version !== undefined) return { kind: 'refused', id, reason: 'other-version', found: version };
  const recording = isWhole(text) ? storedRecording(withoutSum(data)) : undefined;
  if (!recording) {
    moveAside(store, RUN_PREFIX + id);
    return { kind: 'damaged' };
  }
  const level = levels.get(recording.level);
  if (!level) return { kind: 'refused', id, reason: 'level-unknown', found: recording.level };
  if (level.hash !== recording.levelHash)
    return { kind: 'refused', id, reason: 'level-changed', found: recording.level };
  return { kind: 'open', id, recording };
}

/** Newest first. */
export function runIds(store: KeyStore): readonly string[] {
  return store
    .keys()
    .filter((key) => key.startsWith(RUN_PREFIX))
    .map((key) => key.slice(RUN_PREFIX.length))
    .reverse();
}

/** With a sum of its text at the end: a letter that changed on the disk would else be another run that plays all the same. */
export function writeRun(store: KeyStore, id: string, recording: Recording): WriteResult {
  const text = JSON.stringify(recording);
  return store.write(RUN_PREFIX + id, `${text.slice(0, -1)},"sum":"${textHash(text)}"}`);
}

const SUM = /,"sum":"([^"]*)"\}$/;

/** What carries no sum was not written here, and is as good as it reads. */
function isWhole(text: string): boolean {
  const sum = SUM.exec(text)?.[1];
  return sum === undefined || sum === textHash(text.replace(SUM, '}'));
}

function withoutSum(data: unknown): unknown {
  const fields = fieldsOf(data);
  if (!fields) return data;
  const { sum: _sum, ...recording } = fields;
  return recording;
}

export function removeRun(store: KeyStore, id: string): void {
  store.remove(RUN_PREFIX + id);
}
