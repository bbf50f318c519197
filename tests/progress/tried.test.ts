import { expect, test } from 'vitest';
import { readTried, TRIED_KEY } from '../../src/progress/tried';
import { aProgress, aSitting, level } from './remembering';

test('every run that ends is noted, oldest first, and no more than two hundred', () => {
  const { progress, store } = aProgress();
  const report = aSitting().report();
  for (let at = 0; at < 203; at++) progress.keepResult({ ...report, seed: at, passed: at % 2 === 0 });
  const tried = readTried(store);
  expect(tried).toHaveLength(200);
  expect(tried.at(-1)).toEqual({ level: level.id, seed: 202, passed: true, share: report.score / report.of });
  expect(tried[0]?.seed).toBe(3);
});

test('a damaged list is moved aside, and practice begins anew', () => {
  const { storage, store } = aProgress();
  storage.entries.set(TRIED_KEY, '{"format":"liftwright-tried/1","tried":[{"level":1}]}');
  expect(readTried(store)).toEqual([]);
  expect(storage.entries.has(`damaged:${TRIED_KEY}`)).toBe(true);
});
