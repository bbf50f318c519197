// The maintenance campaign as a whole: all 76 items of TSG T5002-2017 annex A stand in some record, read from things that
// belong to them, and at least one visit has nothing wrong.
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/level-format/coverage';
import { settleLevel } from '../../src/level-format/settle';
import { gaugeNumber, gaugeRows } from '../../src/sim/faults/gauges';
import { levelFolders, loadLevel } from '../support/level-files';

const visits = levelFolders
  .filter((folder) => basename(dirname(folder)) === 'keep-it-running')
  .map((folder) => loadLevel(folder));
const sheets = visits.flatMap(({ sheet = [] }) => sheet);

test('every item of annex A is recorded in some visit', () => {
  expect(visits.length).toBeGreaterThanOrEqual(6);
  expect(coverageOf(visits).annexA.never).toEqual([]);
  expect(new Set(sheets.map(({ item }) => item)).size).toBe(76);
});

test('an item is read from things of its own', () => {
  const strange = sheets.flatMap(({ item, gauges }) => {
    const [, table, number] = /^T5002-A(\d)-(\d\d)$/.exec(item) ?? [];
    return gauges.filter((gauge) => !gaugeRows[gaugeNumber(gauge)]?.items.includes(`A-${table}-${number}`));
  });
  expect(strange).toEqual([]);
});

test('half-month, quarter, half-year and year are visited, on three lifts', () => {
  const tables = new Set(sheets.map(({ item }) => item.slice(0, 8)));
  expect([...tables].sort()).toEqual(['T5002-A1', 'T5002-A2', 'T5002-A3', 'T5002-A4']);
  expect(new Set(visits.map(({ lift }) => lift)).size).toBe(3);
});

test('what a seed puts wrong differs from seed to seed', () => {
  for (const level of visits) {
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => JSON.stringify(settleLevel(level, seed).start));
    expect(new Set(drawn).size, level.id).toBeGreaterThan(1);
  }
});
