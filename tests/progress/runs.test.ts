import { expect, test } from 'vitest';
import { keepRun, type RunToKeep } from '../../src/progress/run-keeper';
import { newRunId, readRun, RUN_PREFIX } from '../../src/progress/saved-runs';
import { keyStore } from '../../src/progress/storage';
import { replay } from '../../src/session/recording';
import { createSession } from '../../src/session/session';
import { aProgress, aSitting, level, levels } from './remembering';

const silent: Pick<RunToKeep, 'leaving'> = { leaving: [] };

test('a run is saved on every command and every five seconds, and replays to the same state', () => {
  const { store, progress } = aProgress();
  const session = createSession(level, 3);
  const stop = keepRun({ ...silent, session, progress, id: 'a' });
  session.advance(400);
  expect(readRun(store, 'a', levels).kind).toBe('none');
  session.send({ type: 'put-on', item: 'helmet' });
  const afterCommand = readRun(store, 'a', levels);
  session.advance(499);
  expect(readRun(store, 'a', levels)).toEqual(afterCommand);
  session.advance(1);
  const run = readRun(store, 'a', levels);
  if (run.kind !== 'open') throw new Error(run.kind);
  expect(run.recording.endTick).toBe(session.recording().endTick);
  expect(replay(level, run.recording).hash()).toBe(session.hash());
  stop();
});

test('a run is saved when the page goes away', () => {
  const { store, progress } = aProgress();
  const page = new EventTarget();
  const session = aSitting();
  keepRun({ session, progress, id: 'a', leaving: [{ target: page, type: 'pagehide' }] });
  session.advance(120);
  page.dispatchEvent(new Event('pagehide'));
  expect(readRun(store, 'a', levels)).toMatchObject({ recording: { endTick: session.recording().endTick } });
});

test('two tabs that resume the same run each keep their own', () => {
  const { storage, progress: one } = aProgress();
  one.keepRun('first', aSitting().recording());
  const { progress: other } = aProgress(storage);
  const inOne = aSitting();
  const inOther = aSitting();
  const stopOne = keepRun({ ...silent, session: inOne, progress: one, id: 'one', resumed: 'first' });
  const stopOther = keepRun({ ...silent, session: inOther, progress: other, id: 'other', resumed: 'first' });
  inOne.advance(600);
  inOther.advance(1200);
  stopOne();
  stopOther();
  const kept = aProgress(storage).progress.getState().runs;
  expect(kept.map(({ id }) => id).sort()).toEqual(['one', 'other']);
  const ends = kept.map((run) => (run.kind === 'open' ? run.recording.endTick : 0)).sort((a, b) => a - b);
  expect(ends).toEqual([inOne.recording().endTick, inOther.recording().endTick]);
});

test('the run resumed from stays until the new one is safe', () => {
  const { storage, progress } = aProgress();
  progress.keepRun('old', aSitting().recording());
  storage.room = 0;
  let kept = 0;
  const stop = keepRun({
    ...silent,
    session: aSitting(),
    progress,
    id: 'new',
    resumed: 'old',
    onKept: () => kept++,
  });
  const stored = (id: string) =>
    readRun(
      keyStore(() => storage),
      id,
      levels,
    ).kind;
  expect([stored('old'), stored('new'), kept]).toEqual(['open', 'none', 0]);
  storage.room = Number.POSITIVE_INFINITY;
  stop();
  expect([stored('old'), stored('new'), kept]).toEqual(['none', 'open', 1]);
});

test('a run that has no room is held while the page is open, and goes with it', () => {
  const { storage, store, progress } = aProgress();
  progress.keepRun('a', aSitting().recording());
  storage.room = 10;
  const longer = aSitting();
  longer.send({ type: 'put-on', item: 'safety-shoes' });
  expect(progress.keepRun('a', longer.recording())).toBe('full');
  expect(progress.keepRun('b', longer.recording())).toBe('full');
  expect(store.keys()).toEqual([`${RUN_PREFIX}a`, `${RUN_PREFIX}b`]);
  const commandsIn = (one: typeof store, id: string) => {
    const run = readRun(one, id, levels);
    return run.kind === 'open' ? run.recording.commands.length : run.kind;
  };
  const fresh = keyStore(() => storage);
  expect([commandsIn(store, 'a'), commandsIn(store, 'b')]).toEqual([2, 2]);
  expect([commandsIn(fresh, 'a'), commandsIn(fresh, 'b')]).toEqual([1, 'none']);
  storage.room = Number.POSITIVE_INFINITY;
  expect(progress.keepRun('b', longer.recording())).toBe('kept');
  progress.dropRun('a');
  expect([
    commandsIn(
      keyStore(() => storage),
      'b',
    ),
    store.keys(),
  ]).toEqual([2, [`${RUN_PREFIX}b`]]);
});

test('a single letter changed in a saved run is noticed, wherever it is', () => {
  const { storage, store, progress } = aProgress();
  progress.keepRun('a', aSitting().recording());
  const [key, text] = [...storage.entries][0] ?? ['', ''];
  const end = text.lastIndexOf(',"sum"');
  for (let at = 0; at < end; at++) {
    const other = text[at] === '7' ? '8' : '7';
    storage.entries.set(key, text.slice(0, at) + other + text.slice(at + 1));
    expect(`${at} ${readRun(store, 'a', levels).kind}`).not.toBe(`${at} open`);
  }
  storage.entries.set(key, text);
  expect(readRun(store, 'a', levels).kind).toBe('open');
});

test('full and blocked storage are told and throw nothing', () => {
  const { storage, progress } = aProgress();
  storage.room = 10;
  const session = aSitting();
  const stop = keepRun({ ...silent, session, progress, id: 'a' });
  session.send({ type: 'put-on', item: 'safety-shoes' });
  storage.blocked = true;
  session.send({ type: 'take-off', item: 'helmet' });
  stop();
  expect(progress.getState().troubles).toEqual([
    { kind: 'full', what: 'run' },
    { kind: 'blocked', what: 'run' },
  ]);
});

test('storage that may not even be mentioned is an empty memory', () => {
  const { storage } = aProgress();
  storage.blocked = true;
  const { progress } = aProgress(storage);
  expect(progress.getState()).toMatchObject({ runs: [], troubles: [] });
});

const walk = { type: 'walk', to: 'pit' };
const spoilt = (...changes: readonly object[]) =>
  changes.map((change) => JSON.stringify({ ...aSitting().recording(), ...change }));

test('a damaged run is moved aside and told; the others stay', () => {
  const { storage, progress } = aProgress();
  progress.keepRun('good', aSitting().recording());
  const damaged = [
    '{',
    '[]',
    '{"format":"liftwright-recording/1"}',
    ...spoilt(
      { seed: 'x' },
      { seed: 1.5 },
      { level: 7 },
      { endTick: -1 },
      { endTick: 1e12 },
      { commands: {} },
    ),
    ...spoilt({
      commands: [
        { tick: 2, command: walk },
        { tick: 1, command: walk },
      ],
    }),
    ...spoilt({ endTick: 10, commands: [{ tick: 11, command: walk }] }, { commands: [{ tick: 1 }] }),
  ];
  for (const [index, text] of damaged.entries()) storage.entries.set(`${RUN_PREFIX}bad-${index}`, text);
  const { progress: next } = aProgress(storage);
  expect(next.getState().runs.map(({ id }) => id)).toEqual(['good']);
  expect(next.getState().troubles).toEqual([{ kind: 'damaged', what: 'run' }]);
  damaged.forEach((text, index) => {
    expect(storage.entries.get(`damaged:${RUN_PREFIX}bad-${index}`)).toBe(text);
  });
});

test('a run of another format, of a changed level or of none on board is refused with its reason', () => {
  const { storage } = aProgress();
  const recording = aSitting().recording();
  const put = (id: string, change: object) =>
    storage.entries.set(RUN_PREFIX + id, JSON.stringify({ ...recording, ...change }));
  put('a', { format: 'liftwright-recording/0' });
  put('b', { levelHash: 'other' });
  put('c', { level: 'gone' });
  const { progress } = aProgress(storage);
  const { runs, troubles } = progress.getState();
  expect(runs).toEqual([
    { kind: 'refused', id: 'c', reason: 'level-unknown', found: 'gone' },
    { kind: 'refused', id: 'b', reason: 'level-changed', found: level.id },
    { kind: 'refused', id: 'a', reason: 'other-version', found: '0' },
  ]);
  expect(troubles).toEqual([]);
  expect(storage.entries.size).toBe(3);
  expect(progress.runText('a')).toContain('liftwright-recording/0');
});

test('a discarded run is gone', () => {
  const { storage, progress } = aProgress();
  progress.keepRun('a', aSitting().recording());
  progress.dropRun('a');
  expect([progress.getState().runs, storage.entries.size]).toEqual([[], 0]);
});

test('run names sort by start and differ', () => {
  expect(newRunId(1000, 0.5) < newRunId(2_000_000_000_000, 0.1)).toBe(true);
  expect(newRunId(1000, 0.5)).not.toBe(newRunId(1000, 0.6));
  expect(newRunId(1000, 0)).toMatch(/^[a-z0-9]{9}-[a-z0-9]{6}$/);
});
