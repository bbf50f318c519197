// Governor trip speeds against the reference rows.
import { expect, test } from 'vitest';
import { governorLimits } from '../../../src/sim/mechanics/overspeed-governor';
import { governor } from '../../reference/kinematics.json';

test.each(governor)('rated $rated m/s', (row) => {
  expect(governorLimits(row.rated)).toEqual(row);
});

test('the window is never empty, and gear that bites at once is for slow lifts only', () => {
  for (let rated = 0.1; rated < 10; rated += 0.1) {
    const limits = governorLimits(rated);
    expect(limits.tripMax_progressive).toBeGreaterThan(limits.tripMin);
  }
  expect(governorLimits(0.63).tripMax_instantaneous).toBe(0.8);
  expect(governorLimits(0.64).tripMax_instantaneous).toBeNull();
});
