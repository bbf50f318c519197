// What this device remembers of a player: settings, best results, runs in progress. Never throws;
// what could not be kept or read is told in `troubles`.
import type { Recording } from '../session/recording';
import type { Report } from '../training/report';
import { BEST_PREFIX, bestOf, type BestResult, readBest, writeIfBetter } from './best-results';
import { EXAM_KEY, lookAtSheet } from './exam-sheet';
import { LESSON_KEY, lookAtTally } from './lesson-tally';
import { type Levels, readRun, removeRun, RUN_PREFIX, runIds, type SavedRun, writeRun } from './saved-runs';
import { type Chosen, defaultSettings, readSettings, type Settings, writeSettings } from './settings';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';
import { isTriedNoted, lookAtTried, noteTried, TRIED_KEY } from './tried';

/** What nothing of the home page shows: looked over as the page opens, and put aside where it cannot be read. */
const asides = [
  ['exam', EXAM_KEY, lookAtSheet],
  ['practice', TRIED_KEY, lookAtTried],
  ['lesson', LESSON_KEY, lookAtTally],
] as const;

/** Something to tell in words: which kind of entry, and what became of it. */
export type Trouble = {
  readonly kind: 'full' | 'blocked' | 'damaged' | 'other-version';
  readonly what: 'settings' | 'result' | 'run' | (typeof asides)[number][0];
};

export type ProgressState = {
  readonly settings: Settings;
  readonly bests: ReadonlyMap<string, BestResult>;
  /** newest first */
  readonly runs: readonly SavedRun[];
  readonly troubles: readonly Trouble[];
};

export type Progress = {
  getState(): ProgressState;
  subscribe(listener: () => void): () => void;
  changeSettings(change: Chosen): void;
  keepRun(id: string, recording: Recording): WriteResult;
  /** Text of a stored run as it stands, for downloading. */
  runText(id: string): string | null;
  dropRun(id: string): void;
  /** @param when 'again' for a run that may have been noted when it ended */
  keepResult(report: Report, when?: 'now' | 'again'): void;
  dismissTroubles(): void;
  /** Reads again what another tab has changed. @param key null when everything may have changed */
  reread(key: string | null): void;
};

type Inside = {
  readonly store: KeyStore;
  readonly levels: Levels;
  readonly listeners: Set<() => void>;
  state: ProgressState;
};

export function openProgress(
  store: KeyStore,
  levels: Levels,
  defaults: Settings = defaultSettings,
): Progress {
  const empty: ProgressState = { settings: defaults, bests: new Map(), runs: [], troubles: [] };
  const inside: Inside = { store, levels, listeners: new Set(), state: empty };
  rereadSettings(inside);
  rereadBests(inside);
  rereadRuns(inside);
  putAside(inside);
  return {
    getState: () => inside.state,
    subscribe: (listener) => {
      inside.listeners.add(listener);
      return () => inside.listeners.delete(listener);
    },
    changeSettings: (change) => {
      set(inside, { settings: { ...inside.state.settings, ...change } });
      note(inside, 'settings', writeSettings(store, change));
    },
    keepRun: (id, recording) => {
      const result = writeRun(store, id, recording);
      note(inside, 'run', result);
      return result;
    },
    runText: (id) => store.read(RUN_PREFIX + id),
    dropRun: (id) => {
      removeRun(store, id);
      rereadRuns(inside);
    },
    keepResult: (report, when = 'now') => {
      if (when === 'now' || !isTriedNoted(store, report)) note(inside, 'result', noteTried(store, report));
      note(inside, 'result', writeIfBetter(store, bestOf(report)));
      rereadBests(inside);
    },
    dismissTroubles: () => set(inside, { troubles: [] }),
    reread: (key) => {
      if (key === null || key.startsWith(`${PREFIX}settings`)) rereadSettings(inside);
      if (key === null || key.startsWith(BEST_PREFIX)) rereadBests(inside);
      if (key === null || key.startsWith(RUN_PREFIX)) rereadRuns(inside);
    },
  };
}

function set(inside: Inside, change: Partial<ProgressState>): void {
  inside.state = { ...inside.state, ...change };
  for (const listener of [...inside.listeners]) listener();
}

function putAside(inside: Inside): void {
  for (const [what, key, look] of asides) {
    const { kind } = look(inside.store);
    if (kind === 'damaged' || kind === 'other-version') moveAside(inside.store, key);
    note(inside, what, kind);
  }
}

/** Remembers a trouble once, until it is dismissed. */
function note(
  inside: Inside,
  what: Trouble['what'],
  kind: WriteResult | Trouble['kind'] | 'read' | 'none',
): void {
  if (kind === 'kept' || kind === 'read' || kind === 'none') return;
  const { troubles } = inside.state;
  if (troubles.some((trouble) => trouble.kind === kind && trouble.what === what)) return;
  set(inside, { troubles: [...troubles, { kind, what }] });
}

function rereadSettings(inside: Inside): void {
  const entry = readSettings(inside.store);
  if (entry.kind === 'read') set(inside, { settings: { ...inside.state.settings, ...entry.data } });
  note(inside, 'settings', entry.kind);
}

function rereadBests(inside: Inside): void {
  const bests = new Map<string, BestResult>();
  for (const id of inside.levels.keys()) {
    const entry = readBest(inside.store, id);
    if (entry.kind === 'read') bests.set(id, entry.data);
    note(inside, 'result', entry.kind);
  }
  set(inside, { bests });
}

function rereadRuns(inside: Inside): void {
  const runs: SavedRun[] = [];
  for (const id of runIds(inside.store)) {
    const run = readRun(inside.store, id, inside.levels);
    if (run.kind === 'open' || run.kind === 'refused') runs.push(run);
    else note(inside, 'run', run.kind);
  }
  set(inside, { runs });
}
