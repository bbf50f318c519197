import { expect, test } from 'vitest';
import { causesLike } from '../../src/admission/like-parts';
import { liftPreset } from '../../src/sim/lifts/lift-data';

const lift = liftPreset('ref-1000');

test('an open landing lock looks like every other between the same lamps', () => {
  const causes = causesLike(lift, 'LCK-01', 4, 8);
  expect(causes).toHaveLength(8);
  for (const floor of [2, 7]) expect(causesLike(lift, 'LCK-01', 4, 40)).toContain(`DL${floor}.L`);
});

test('a slowdown switch has a lamp of its own', () => {
  expect(causesLike(lift, 'SEN-04', 0, 2)).toEqual(['X14.field']);
});
