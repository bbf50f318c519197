// A body in the circuit: more where the current must pass shoes, less where skin is wet.
import { expect, test } from 'vitest';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { pitPlace } from '../../../src/sim/lift-state';
import { bodyOhms, standsInWater } from '../../../src/sim/people/body';
import { aLift } from '../../support/a-lift';

const { lift } = liftPreset('ref-1000');
const { state } = aLift().simulation;
const ohms = (path: Parameters<typeof bodyOhms>[2], wet = false, shoes = 0) => {
  state.people.shoes = shoes;
  return bodyOhms(state, lift, path, wet);
};

test('hand to hand is worse than hand to feet, and safety shoes keep most of it back', () => {
  expect([ohms('hand-to-hand'), ohms('hand-to-feet'), ohms('hand-to-feet', false, 1)]).toEqual([
    2000, 5000, 202_000,
  ]);
  expect(ohms('hand-to-hand', false, 1)).toBe(2000);
});

test('water makes shoes worth nothing', () => {
  expect(ohms('hand-to-feet', true, 1)).toBe(1000);
  expect(ohms('hand-to-hand', true)).toBe(1000);
  expect(ohms('through-water', true, 1)).toBe(1500);
});

test('one stands in water in the pit, when there is some', () => {
  expect(standsInWater(state, pitPlace(state), 200)).toBe(true);
  expect(standsInWater(state, pitPlace(state), 0)).toBe(false);
  expect(standsInWater(state, 1, 200)).toBe(false);
});
