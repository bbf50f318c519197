// What hangs on the sheave, against the reference lift's figures (engineering.md 4.1 to 4.3).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  counterweightMass,
  type DriveTrain,
  gravityForce,
  machineMass,
  movingMass,
  speedAfter,
} from '../../../src/sim/mechanics/drive-train';

const train: DriveTrain = {
  carMass: 1250,
  ratedLoad: 1000,
  balance: 0.45,
  ropeMass: 120,
  compensationMass: 0,
  roping: 2,
  gear: 1,
  inertia: 4.29,
  sheaveRadius: 0.2,
  friction: 350,
};

test('counterweight, machine inertia and all moving mass add up', () => {
  expect(counterweightMass(train)).toBe(1700);
  expect(machineMass(train)).toBeCloseTo(429, 9);
  expect(movingMass(train, 0)).toBeCloseTo(3499, 9);
});

test('an empty car is pulled up, a full one down, a balanced one not at all', () => {
  expect(gravityForce(train, 0)).toBeCloseTo(4413, 0);
  expect(gravityForce(train, 1000)).toBeCloseTo(-5394, 0);
  expect(gravityForce(train, 450)).toBeCloseTo(0, 9);
});

test('dry friction stops what moves and never pushes it back', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(number(-3, 3), number(-300, 300), number(300.1, 5000), (speed, force, friction) => {
      const after = speedAfter(speed, force, friction, 0, 3000, 0.01);
      expect(Math.abs(after)).toBeLessThanOrEqual(Math.abs(speed));
      expect(Math.sign(after)).not.toBe(-Math.sign(speed) || 2);
    }),
  );
});

test('what turns round within a step gains nothing from the friction that stopped it', () => {
  const [speed, force, friction, mass, dt] = [0.002, -5000, 4000, 3000, 0.01] as const;
  const after = speedAfter(speed, force, friction, 0, mass, dt);
  // stopped by both in a third of the step, then off by what one has over the other
  const stopped = (speed * mass) / 9000;
  expect(after).toBeCloseTo((-1000 / mass) * (dt - stopped), 12);
});
