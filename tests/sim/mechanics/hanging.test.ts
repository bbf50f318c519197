// Loads, ropes and cable on the sheave: what changes as the car goes.
import { expect, test } from 'vitest';
import { liftPreset, withFloors } from '../../../src/sim/lifts/lift-data';
import { hangingForce, hangingMass, hungLoad, ropeForce } from '../../../src/sim/mechanics/hanging';
import { aLift } from '../../support/a-lift';

const { lift } = liftPreset('ref-1000');

test('ropes weigh nothing half-way up, and pull towards the nearer end', () => {
  expect(ropeForce(lift, 10.5)).toBe(0);
  // 120 kg of rope on a travel of 21 m and a headroom of 4.6 m, and a kilogram of cable a metre
  expect(ropeForce(lift, 21)).toBeCloseTo(9.80665 * 10.5 * (2 * 4.7 - 0.5), 6);
  expect(ropeForce(lift, 0)).toBeCloseTo(-ropeForce(lift, 21), 9);
});

test('a tall lift has compensation: only its cable is left', () => {
  const tall = withFloors(liftPreset('ref-1000'), 32).lift;
  const top = 31 * tall.floorPitch;
  expect(ropeForce(tall, top)).toBeCloseTo(-9.80665 * (top / 2) * 0.5, 6);
});

test('what faults add and take counts as load', () => {
  const { state } = aLift().simulation;
  state.mechanics.carPosition = 10.5;
  state.mechanics.load = 300;
  state.health.carMassAdded = 100;
  state.health.counterweightLoss = 50;
  expect(hungLoad(state)).toBe(450);
  expect(hangingForce(state, lift)).toBeCloseTo(0, 9);
  expect(hangingMass(state, lift)).toBeCloseTo(3499 + 450, 9);
});
