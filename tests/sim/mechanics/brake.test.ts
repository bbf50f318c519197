// Two halves, each with its spring and its coil; gap and hand.
import { expect, test } from 'vitest';
import { HandOnBrake } from '../../../src/sim/lift-state';
import { brakeForce, moveBrake } from '../../../src/sim/mechanics/brake';
import { aLift } from '../../support/a-lift';

function machine() {
  const { simulation } = aLift();
  return { state: simulation.state, data: simulation.plant.preset.lift };
}
/** Ticks until the first half is lifted, 0 for never. */
function lifts(gap: number, volts: number): number {
  const { state, data } = machine();
  state.health.brakeGap = gap;
  state.electrical.coilVolts.fill(volts);
  for (let i = 1; i < 300; i++) {
    moveBrake(state, data);
    if (state.mechanics.brakeArm[0] === 1) return i;
  }
  return 0;
}

test('each half holds 700 N m, 7000 N at the car; a worn or faded one less', () => {
  const { state, data } = machine();
  expect(brakeForce(state, data)).toBeCloseTo(14_000, 9);
  state.health.brakeTorque2 = 0;
  expect(brakeForce(state, data)).toBeCloseTo(7000, 9);
  state.health.liningFriction = 0.5;
  expect(brakeForce(state, data)).toBeCloseTo(3500, 9);
  state.mechanics.brakeHeat = 350;
  expect(brakeForce(state, data)).toBeCloseTo(1750, 9);
});

test('a wide gap takes longer, and more than the supply has', () => {
  expect(lifts(0.2, 112)).toBeCloseTo(25, -1);
  expect(lifts(0.4, 112)).toBeGreaterThan(1.8 * lifts(0.2, 112));
  expect(lifts(0.45, 112)).toBe(0);
  expect(lifts(0.2, 79)).toBe(0);
});

test('a hand on one half leaves the other to its spring', () => {
  const { state, data } = machine();
  state.mechanics.handOnBrake = HandOnBrake.second;
  for (let i = 0; i < 50; i++) moveBrake(state, data);
  expect([...state.mechanics.brakeArm]).toEqual([0, 1]);
  state.mechanics.handOnBrake = HandOnBrake.both;
  for (let i = 0; i < 50; i++) moveBrake(state, data);
  expect([...state.mechanics.brakeArm]).toEqual([1, 1]);
  state.mechanics.handOnBrake = HandOnBrake.none;
  for (let i = 0; i < 50; i++) moveBrake(state, data);
  expect([...state.mechanics.brakeArm]).toEqual([0, 0]);
});
