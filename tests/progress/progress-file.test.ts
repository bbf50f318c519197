import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportProgress, importProgress } from '../../src/progress/progress-file';
import { keyStore } from '../../src/progress/storage';
import { FakeStorage } from './fake-storage';
import { aProgress, aSitting, level, levels } from './remembering';

const best = (score: number) =>
  JSON.stringify({ format: 'liftwright-best/1', level: level.id, seed: 3, passed: true, score, of: 100 });
const BEST = `liftwright:best:${level.id}`;

test('what one machine kept is whole on the other', () => {
  const here = aProgress();
  here.progress.changeSettings({ nickname: 'Lin' });
  here.progress.keepRun('a', aSitting().recording());
  here.store.write(BEST, best(80));
  const text = exportProgress(here.store);
  const there = aProgress();
  expect(importProgress(there.store, levels, text, 'mine.json')).toEqual({
    ok: true,
    results: 1,
    runs: 1,
    other: 1,
    left: 0,
    kept: 'kept',
  });
  expect(exportProgress(there.store)).toBe(text);
});

test('what was better here stays, and a run of the same name is not overwritten', () => {
  const { store } = aProgress();
  store.write(BEST, best(90));
  store.write('liftwright:run:a', 'mine');
  const run = JSON.stringify(aSitting().recording());
  const entries = { [`best:${level.id}`]: best(80), 'run:a': run };
  importProgress(store, levels, JSON.stringify({ format: 'liftwright-progress/1', entries }), 'x.json');
  expect([store.read(BEST), store.read('liftwright:run:a')]).toEqual([best(90), 'mine']);
});

test('what is damaged is left out and counted; another version or another file is refused by name', () => {
  const { store } = aProgress();
  const entries = { [`best:${level.id}`]: '{', 'run:b': '[]', settings: '{"volume":7}', odd: 'text', n: 4 };
  const text = JSON.stringify({ format: 'liftwright-progress/1', entries });
  expect(importProgress(store, levels, text, 'x.json')).toMatchObject({ ok: true, left: 5, results: 0 });
  expect(store.keys()).toEqual([]);
  expect(importProgress(store, levels, '{"format":"liftwright-progress/9"}', 'x.json')).toMatchObject({
    ok: false,
    problem: { key: 'file.otherVersion', words: { version: '9' } },
  });
  expect(importProgress(store, levels, '<html>', 'x.json')).toMatchObject({
    problem: { key: 'players.notProgress' },
  });
});

test('a full device says so', () => {
  const storage = new FakeStorage();
  storage.room = 20;
  const text = JSON.stringify({
    format: 'liftwright-progress/1',
    entries: { [`best:${level.id}`]: best(10) },
  });
  expect(
    importProgress(
      keyStore(() => storage),
      levels,
      text,
      'x.json',
    ),
  ).toMatchObject({ kept: 'full' });
});

test('anything at all is taken in or refused, and the prototype stays what it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.json()), (entries) => {
      const text = `{"format":"liftwright-progress/1","entries":${JSON.stringify(entries)}}`;
      importProgress(
        keyStore(() => new FakeStorage()),
        levels,
        text,
        'x.json',
      );
    }),
    { numRuns: 200 },
  );
  const spoiled = '{"format":"liftwright-progress/1","entries":{"__proto__":{"polluted":"1"}}}';
  importProgress(
    keyStore(() => new FakeStorage()),
    levels,
    spoiled,
    'x.json',
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
