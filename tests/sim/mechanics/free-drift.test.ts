// A car with its brake open, against the reference: closed form 1e-9, stepped 1 %.
import { describe, expect, test } from 'vitest';
import { createFreeLift } from '../../../src/sim/create-free-lift';
import type { DriveTrain } from '../../../src/sim/mechanics/drive-train';
import { freeDrift, stepDrift } from '../../../src/sim/mechanics/free-drift';
import { freeDrift as cases } from '../../reference/kinematics.json';

type Inputs = { P: number; Q: number; balance: number; load: number } & Partial<
  Record<'roping' | 'gear' | 'J' | 'R' | 'fric' | 'mrope' | 'mcomp' | 'kd' | 'vtrip', number>
>;
const trainOf = (given: Inputs): DriveTrain => ({
  carMass: given.P,
  ratedLoad: given.Q,
  balance: given.balance,
  ropeMass: given.mrope ?? 0,
  compensationMass: given.mcomp ?? 0,
  roping: given.roping ?? 1,
  gear: given.gear ?? 1,
  inertia: given.J ?? 0,
  sheaveRadius: given.R ?? 1,
  friction: given.fric ?? 0,
});

describe.each(cases)('$id $description', ({ inputs, expected }) => {
  const given: Inputs = inputs;
  const train = trainOf(given);
  const wanted: Record<string, unknown> = expected;

  test('closed form', () => {
    const found: Record<string, unknown> = freeDrift(train, given.load, given.kd ?? 0, given.vtrip);
    for (const key of [
      'moves',
      'direction',
      'Mcw',
      'Jeq',
      'mEq',
      'force',
      'a',
      'vTerminal',
      'timeConstant',
      'tTrip',
      'xTrip',
    ]) {
      if (!(key in wanted)) continue;
      const value = wanted[key];
      if (typeof value === 'number') expect(Math.abs((found[key] as number) - value), key).toBeLessThan(1e-9);
      else expect(found[key], key).toBe(value);
    }
  });

  test('stepped by the clock', () => {
    if (given.vtrip === undefined)
      return expect(stepDrift(createFreeLift(train, given.load, 0), 0.1)).toBeUndefined();
    const stepped = stepDrift(createFreeLift(train, given.load, given.kd ?? 0), given.vtrip);
    expect((stepped?.tTrip ?? 0) / (wanted['tTrip'] as number)).toBeCloseTo(1, 3);
    expect((stepped?.xTrip ?? 0) / (wanted['xTrip'] as number)).toBeCloseTo(1, 3);
  });
});

test('a car that creeps below the trip speed never trips', () => {
  const train = trainOf({ P: 1200, Q: 1000, balance: 0.45, load: 0 });
  expect(freeDrift(train, 0, 4000, 2.25).tTrip).toBeNull();
  expect(stepDrift(createFreeLift(train, 0, 4000), 2.25)).toBeUndefined();
});
