import { expect, test } from 'vitest';
import { EXAM_KEY } from '../../src/progress/exam-sheet';
import { emptyTally, keepTally, LESSON_KEY } from '../../src/progress/lesson-tally';
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

test('what no one looks at on the first page is put aside and told where it cannot be read, and what is whole stays', () => {
  const spoilt = {
    [TRIED_KEY]: '{"format":"liftwright-tried/1","tried":[{"level":1}]}',
    [EXAM_KEY]: '{"format":"liftwright-exam-sheet/9","tasks":[]}',
    [LESSON_KEY]: '{"before":[[1,2]],"after":[[1]]}',
  };
  const { storage } = aProgress();
  for (const [key, text] of Object.entries(spoilt)) storage.entries.set(key, text);
  const { progress, store } = aProgress(storage);
  expect(progress.getState().troubles).toEqual([
    { kind: 'other-version', what: 'exam' },
    { kind: 'damaged', what: 'practice' },
    { kind: 'damaged', what: 'lesson' },
  ]);
  for (const [key, text] of Object.entries(spoilt)) expect(storage.entries.get(`damaged:${key}`)).toBe(text);
  expect(readTried(store)).toEqual([]);

  progress.keepResult(aSitting().report());
  keepTally(store, emptyTally([2, 3]));
  const whole = [...storage.entries];
  expect(aProgress(storage).progress.getState().troubles).toEqual([]);
  expect([...storage.entries]).toEqual(whole);
});
