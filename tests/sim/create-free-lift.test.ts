// A lift of any masses with its brake pulled open: it stands half-way up, holds nothing, and weighs what it was told.
import { expect, test } from 'vitest';
import { createFreeLift } from '../../src/sim/create-free-lift';
import { liftPreset } from '../../src/sim/lifts/lift-data';
import { brakeForce } from '../../src/sim/mechanics/brake';
import { hangingForce, hangingMass } from '../../src/sim/mechanics/hanging';
import { starDamping } from '../../src/sim/mechanics/motor';

const { machine } = liftPreset('ref-1000').lift;

test('nothing holds it but its own friction, and its ropes weigh nothing', () => {
  const { state, data } = createFreeLift(machine, 1000, 0);
  expect(brakeForce(state, data)).toBe(0);
  expect(state.electrical.starClosed).toBe(0);
  state.mechanics.carPosition += 60;
  expect(hangingForce(state, data)).toBeCloseTo(-550 * 9.80665, 9);
  expect(hangingMass(state, data)).toBeCloseTo(4499, 9);
});

test('a shorted motor holds back by the damping that was asked for, at any speed', () => {
  const { state, data } = createFreeLift(machine, 0, 1500);
  expect(state.electrical.starClosed).toBe(1);
  for (const speed of [0.1, 1, 5]) expect(starDamping(data, speed)).toBeCloseTo(1500, 6);
});
