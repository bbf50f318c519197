// The 76 items of annex A each have something in the lift that can be good, due or bad.
import { expect, test } from 'vitest';
import { age, gaugeNumber, gaugeRows, gradeOf, newGauges } from '../../../src/sim/faults/gauges';
import { createSimulation } from '../../../src/sim/simulation';

const counts = [31, 13, 15, 17];
const items = counts.flatMap((count, table) =>
  Array.from({ length: count }, (_, item) => `A-${table + 1}-${String(item + 1).padStart(2, '0')}`),
);

test.each(items)('item %s has a gauge that is good when new and can be bad', (item) => {
  const rows = gaugeRows.filter((row) => row.items.includes(item));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(gradeOf(row, row.healthy), row.id).toBe('good');
    const worst = row.bad[0] === null ? (row.bad[1] as number) + 1000 : row.bad[0] - 1000;
    expect(gradeOf(row, worst), row.id).toBe('bad');
  }
});

test('between good and bad it is due', () => {
  const row = gaugeRows[gaugeNumber('engagement')];
  const gap = gaugeRows[gaugeNumber('rope-tension')];
  expect(gap && gradeOf(gap, 7)).toBe('due');
  // less than 7 mm is bad at once: no lift runs with it
  expect(row && gradeOf(row, 6.9)).toBe('bad');
});

test('time and trips wear what wears, and nothing else', () => {
  const { state } = createSimulation('ref-1000');
  age(state, 1, 2_000_000);
  const now = (id: string): number => state.wear.gauge[gaugeNumber(id)] as number;
  expect(now('lining')).toBeCloseTo(5 - 1.6, 9);
  expect(now('rope-diameter')).toBeCloseTo(96, 9);
  expect(now('pit-water')).toBe(0);
  expect(newGauges()[gaugeNumber('lining')]).toBe(5);
  expect(gaugeNumber('no-such-gauge')).toBe(-1);
});
