// Drawings that stand still side by side share a sheet, when that spares enough.
import { expect, test } from 'vitest';
import { SETTLED, stillRuns } from '../../src/scene/still-runs';

const still = SETTLED;
const ones = (count: number) => Array.from({ length: count }, () => 1);

test('neighbours that stand still are one run, and what moves divides them', () => {
  const ages = [...Array.from({ length: 5 }, () => still), 0, ...Array.from({ length: 4 }, () => still + 9)];
  expect(stillRuns(ages, ones(10), [])).toEqual([
    { from: 0, to: 5 },
    { from: 6, to: 10 },
  ]);
});

test('what has only just come to rest is waited for, and a few drawings are not worth a sheet', () => {
  expect(stillRuns([still, still, still, still - 1], ones(4), [])).toEqual([]);
  expect(stillRuns([still, still, still], ones(3), [])).toEqual([]);
});

test('what is hidden costs nothing, and much ink as much as several drawings', () => {
  expect(
    stillRuns(
      ones(6).map(() => still),
      [1, 1, 0, 0, 1, 0],
      [],
    ),
  ).toEqual([]);
  expect(stillRuns([still, still], [1, 8], [])).toEqual([{ from: 0, to: 2 }]);
});

test('a sheet is kept until enough has settled beside it to make a larger one', () => {
  const kept = [{ from: 0, to: 4 }];
  expect(
    stillRuns(
      ones(6).map(() => still),
      ones(6),
      kept,
    ),
  ).toEqual(kept);
  expect(
    stillRuns(
      ones(8).map(() => still),
      ones(8),
      kept,
    ),
  ).toEqual([{ from: 0, to: 8 }]);
});
