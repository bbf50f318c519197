// Settings as data: each healthy value lies in its range, on its step, and stays a clean number however often stepped.
import { expect, test } from 'vitest';
import { settingRange, settingRows, stepSetting } from '../../../src/sim/controller/settings';
import { createHealth } from '../../../src/sim/health-state';
import { aLift } from '../../support/a-lift';

const { state } = aLift().simulation;

test.each(settingRows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  const [least, most] = settingRange(state, row);
  const healthy = createHealth(8)[row.figure];
  expect(healthy).toBeGreaterThanOrEqual(least);
  expect(healthy).toBeLessThanOrEqual(most);
  let value: number = healthy;
  for (let i = 0; i < 100; i++) value = stepSetting(state, row, value, 1);
  expect(value).toBe(most);
  for (let i = 0; i < 100; i++) value = stepSetting(state, row, value, -1);
  expect(value).toBe(least);
  // one step up and down again is where one was
  expect(stepSetting(state, row, stepSetting(state, row, healthy, 1), -1)).toBe(
    healthy === most ? most - 1 / row.perUnit : healthy,
  );
});

test('a value outside the range comes back to its end', () => {
  const row = settingRows[0];
  expect(stepSetting(state, row, 30, 1)).toBe(8);
  expect(stepSetting(state, row, -4, -1)).toBe(1);
});
