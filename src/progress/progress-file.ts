// All that is kept of a player as one file, to take to another machine; and such a file taken in, without loss of what
// is here: better results win, runs are added, a damaged entry is left out.
import { readBest, BEST_PREFIX, writeIfBetter } from './best-results';
import { fieldsOf, otherVersion, parse } from './read-entry';
import type { FileProblem } from './result-file';
import { type Levels, readRun, RUN_PREFIX } from './saved-runs';
import { readSettings, SETTINGS_KEY, writeSettings } from './settings';
import { type KeyStore, PREFIX, type WriteResult } from './storage';

const FORMAT = 'liftwright-progress/1';
const MOST_ENTRIES = 5000;

export type TakenIn =
  | {
      readonly ok: true;
      readonly results: number;
      readonly runs: number;
      readonly other: number;
      /** entries that could not be read */
      readonly left: number;
      /** why not everything could be kept */
      readonly kept: WriteResult;
    }
  | { readonly ok: false; readonly problem: FileProblem };

export function exportProgress(store: KeyStore): string {
  const entries = store.keys().map((key) => [key.slice(PREFIX.length), store.read(key) ?? '']);
  return `${JSON.stringify({ format: FORMAT, entries: Object.fromEntries(entries) }, null, 1)}\n`;
}

/** @param text what the player picked; anything at all */
export function importProgress(store: KeyStore, levels: Levels, text: string, file: string): TakenIn {
  const fields = fieldsOf(parse(text));
  const version = otherVersion(fields, FORMAT);
  if (version !== undefined) return refuse('file.otherVersion', { file, version });
  const entries = fields?.format === FORMAT ? fieldsOf(fields.entries) : undefined;
  if (!entries || Object.keys(entries).length > MOST_ENTRIES) return refuse('players.notProgress', { file });
  const brought = heldInMemory(entries);
  const noText = Object.values(entries).filter((entry) => typeof entry !== 'string');
  const count = { results: 0, runs: 0, other: 0, left: noText.length };
  let kept: WriteResult = 'kept';
  for (const key of brought.keys()) {
    const [kind, result] = takeIn(store, brought, levels, key);
    count[kind]++;
    if (result !== 'kept') kept = result;
  }
  return { ok: true, ...count, kept };
}

type Kind = 'results' | 'runs' | 'other' | 'left';

function takeIn(
  store: KeyStore,
  brought: KeyStore,
  levels: Levels,
  key: string,
): readonly [Kind, WriteResult] {
  const left = ['left', 'kept'] as const;
  if (key === SETTINGS_KEY) {
    const settings = readSettings(brought);
    return settings.kind === 'read' ? ['other', writeSettings(store, settings.data)] : left;
  }
  if (key.startsWith(BEST_PREFIX)) {
    const best = readBest(brought, key.slice(BEST_PREFIX.length));
    return best.kind === 'read' ? ['results', writeIfBetter(store, best.data)] : left;
  }
  const text = brought.read(key) ?? '';
  if (key.startsWith(RUN_PREFIX)) {
    const run = readRun(brought, key.slice(RUN_PREFIX.length), levels);
    return run.kind === 'open' || run.kind === 'refused' ? ['runs', addIfNew(store, key, text)] : left;
  }
  const format = fieldsOf(parse(text))?.format;
  const isOurs = typeof format === 'string' && format.startsWith('liftwright-');
  return isOurs ? ['other', addIfNew(store, key, text)] : left;
}

function addIfNew(store: KeyStore, key: string, text: string): WriteResult {
  return store.read(key) === null ? store.write(key, text) : 'kept';
}

/** The file's entries behind the interface that the readers know; names of the prototype mean nothing in it. */
function heldInMemory(entries: Readonly<Record<string, unknown>>): KeyStore {
  const held = new Map<string, string>();
  for (const [name, text] of Object.entries(entries))
    if (typeof text === 'string') held.set(PREFIX + name, text);
  return {
    keys: () => [...held.keys()].sort(),
    nameOf: (key) => key,
    read: (key) => held.get(key) ?? null,
    write: (key, text) => {
      held.set(key, text);
      return 'kept';
    },
    remove: (key) => void held.delete(key),
  };
}

function refuse(key: string, words: Readonly<Record<string, string | number>>): TakenIn {
  return { ok: false, problem: { key, words } };
}
