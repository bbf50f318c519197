// Drawings that stand still side by side share a sheet, when that spares enough.
import { expect, test } from 'vitest';
import { patienceWith, stillRuns } from '../../src/scene/still-runs';

const still = (count: number) => Array.from({ length: count }, () => true);
const ones = (count: number) => Array.from({ length: count }, () => 1);

test('neighbours that stand still are one run, and what moves divides them', () => {
  expect(stillRuns([...still(5), false, ...still(4)], ones(10), [])).toEqual([
    { from: 0, to: 5 },
    { from: 6, to: 10 },
  ]);
});

test('what has only just come to rest is waited for, and a few drawings are not worth a sheet', () => {
  expect(stillRuns([...still(3), false], ones(4), [])).toEqual([]);
  expect(stillRuns(still(3), ones(3), [])).toEqual([]);
});

test('what is hidden costs nothing, and much ink as much as several drawings', () => {
  expect(stillRuns(still(6), [1, 1, 0, 0, 1, 0], [])).toEqual([]);
  expect(stillRuns(still(2), [1, 8], [])).toEqual([{ from: 0, to: 2 }]);
});

test('a sheet is kept until enough has settled beside it to make a larger one', () => {
  const kept = [{ from: 0, to: 4 }];
  expect(stillRuns(still(6), ones(6), kept)).toEqual(kept);
  expect(stillRuns(still(8), ones(8), kept)).toEqual([{ from: 0, to: 8 }]);
});

test('what moves again and again is waited for longer, within bounds', () => {
  const waits = [0, 1, 2, 9, 90].map(patienceWith);
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  expect(waits[1]).toBe(2 * (waits[0] ?? 0));
  expect(waits[4]).toBe(waits[3]);
});
