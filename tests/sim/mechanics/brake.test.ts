// Two halves, each with its spring and its coil; gap and hand.
import { expect, test } from 'vitest';
import { HandOnBrake } from '../../../src/sim/lift-state';
import { brakeForce, moveBrake } from '../../../src/sim/mechanics/brake';
import { aLift } from '../../support/a-lift';

function machine(preset = 'ref-1000') {
  const { simulation } = aLift(preset);
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

test('a seized plunger lifts nothing, whatever its voltage', () => {
  const { state, data } = machine();
  state.health.plungerSeized = 1;
  state.electrical.coilVolts.fill(112);
  for (let i = 0; i < 100; i++) moveBrake(state, data);
  expect([...state.mechanics.brakeArm]).toEqual([0, 0]);
});

test('a half lifts at just its lifting voltage, and falls below just its holding voltage', () => {
  const { state, data } = machine();
  state.electrical.coilVolts.fill(data.brake.liftVolts);
  for (let i = 0; i < 100; i++) moveBrake(state, data);
  expect([...state.mechanics.brakeArm]).toEqual([1, 1]);
  state.electrical.coilVolts.fill(data.brake.holdVolts);
  moveBrake(state, data);
  expect([...state.mechanics.brakeArm]).toEqual([1, 1]);
  state.electrical.coilVolts.fill(data.brake.holdVolts - 0.1);
  moveBrake(state, data);
  expect(Math.max(...state.mechanics.brakeArm)).toBeLessThan(1);
});

test('what is lifted holds nothing; one half on the drum holds half', () => {
  const { state, data } = machine();
  state.mechanics.brakeArm.set([1, 0]);
  expect(brakeForce(state, data)).toBeCloseTo(7000, 9);
  state.mechanics.brakeArm.set([0, 1]);
  expect(brakeForce(state, data)).toBeCloseTo(7000, 9);
  state.mechanics.brakeArm.set([1, 1]);
  expect(brakeForce(state, data)).toBe(0);
});

test('behind a worm gear the same brake holds as many times more at the car as the gear turns', () => {
  const { state, data } = machine('geared-630');
  const { brake, machine: geared } = data;
  const atTheSheave = (2 * brake.halfTorque * geared.gear) / geared.sheaveRadius;
  expect(geared.gear).toBeGreaterThan(10);
  expect(brakeForce(state, data)).toBeCloseTo(atTheSheave * geared.roping, 6);
});

test('a wider gap is a longer way down too', () => {
  const fall = (gap: number): number => {
    const { state, data } = machine();
    state.health.brakeGap = gap;
    state.mechanics.brakeArm.fill(1);
    state.electrical.coilVolts.fill(0);
    let ticks = 0;
    for (; (state.mechanics.brakeArm[0] as number) > 0; ticks++) moveBrake(state, data);
    return ticks;
  };
  expect(fall(0.4)).toBeGreaterThan(1.8 * fall(0.2));
});

test('an arm that sticks stays up for its time after the field has gone, the other falls at once', () => {
  const { state, data } = machine();
  const after = (offFor: number, arm: number, stays = 0.5): readonly number[] => {
    state.health.armStays = stays;
    state.electrical.brakeOffFor = offFor;
    state.electrical.coilVolts.fill(0);
    state.mechanics.brakeArm.fill(arm);
    moveBrake(state, data);
    return [...state.mechanics.brakeArm].map((way) => (way < arm ? -1 : 0));
  };
  expect(after(0.2, 1)).toEqual([0, -1]);
  expect(after(0.5, 1)).toEqual([-1, -1]);
  expect(after(0.7, 1)).toEqual([-1, -1]);
  // it sticks where it was lifted to, not on its way
  expect(after(0.2, 0.9)).toEqual([-1, -1]);
  expect(after(0, 1, 0)).toEqual([-1, -1]);
});
