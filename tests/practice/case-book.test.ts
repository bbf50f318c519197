import { expect, test } from 'vitest';
import { bookOf, caseNumber } from '../../src/practice/case-book';
import { settleLevel } from '../../src/level-format/settle';
import { bookOnBoard, levelsInBook } from '../support/case-book';

test('the case that the book tells of a seed is the one that the level draws', () => {
  const levels = new Map(levelsInBook.map((level) => [level.id, level]));
  for (const { id, sizes, cases } of bookOnBoard) {
    const level = levels.get(id) as (typeof levelsInBook)[number];
    for (const seed of [1, 2, 77, 123_456_789]) {
      const told = cases[caseNumber(sizes, seed)];
      if (sizes.length === level.draw.length)
        expect(told).toEqual(settleLevel(level, seed).faults.map(({ fault }) => fault));
    }
  }
});

test('the fault levels use at least forty faults of the catalogue on all three lifts, alone and in pairs', () => {
  const fault = bookOnBoard.filter(({ campaign }) => campaign === 'find-the-fault');
  expect(new Set(fault.flatMap(({ cases }) => cases.flat())).size).toBeGreaterThanOrEqual(40);
  expect(new Set(fault.map(({ lift }) => lift))).toEqual(new Set(['ref-1000', 'mrl-1000', 'geared-630']));
  expect(fault.some(({ cases }) => cases.some((one) => one.length === 2))).toBe(true);
});

test('what a level is worth is told by group', () => {
  const { points } = bookOnBoard.find(({ id }) => id === 'lock-that-does-not-make') ?? { points: {} };
  expect(Object.keys(points).sort()).toEqual(['diagnose', 'isolate', 'protect', 'repair', 'return']);
});

test('the book is the same in whatever order the levels come, and without drafts', () => {
  const [first, ...others] = levelsInBook;
  const turned = [...[...others].reverse(), { ...(first as (typeof levelsInBook)[number]), draft: true }];
  expect(bookOf(turned)).toEqual(bookOnBoard.filter(({ id }) => id !== first?.id));
});

test('a level with thousands of cases is one case, so that a seed for it is found at once', () => {
  const [level] = levelsInBook;
  const table = Array.from({ length: 60 }, (_, row) => ({ row }));
  const [one] = bookOf([{ ...(level as (typeof levelsInBook)[number]), draw: [table, table], faults: [] }]);
  expect([one?.sizes, one?.cases]).toEqual([[], [[]]]);
});
