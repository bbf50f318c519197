// Rope grip against the figures of engineering.md 4.4.
import { expect, test } from 'vitest';
import { mostRetardation, slipRatio } from '../../../src/sim/mechanics/traction';
import { createSimulation } from '../../../src/sim/simulation';

const { machine } = createSimulation('ref-1000').plant.preset.lift;

test('ratio of rope forces at rest and at rated speed', () => {
  expect(slipRatio(machine, 0, 1)).toBeCloseTo(1.86, 2);
  expect(slipRatio(machine, 1.75, 1)).toBeCloseTo(1.58, 2);
});

test('an empty car running up can be slowed by 0.73 m/s² before its ropes slip', () => {
  expect(mostRetardation(machine, 0, 1.75, 1)).toBeCloseTo(0.73, 1);
});

test('the harder they grip, the harder it may be slowed: 1.52 m/s² with the ratio at rest', () => {
  expect(mostRetardation(machine, 0, 0.0001, 1)).toBeCloseTo(1.52, 1);
});

test('stalled ropes have twice the friction: a ratio of 3.45, far from the 31 of a landed counterweight', () => {
  expect(slipRatio(machine, 0, 2)).toBeCloseTo(3.45, 1);
  // 40 kg of rope against an empty car
  expect(machine.carMass / 40).toBeGreaterThan(slipRatio(machine, 0, 2));
});

test('a car at 125 % holds at rest', () => {
  const ratio = (machine.carMass + 1250) / (machine.carMass + machine.balance * machine.ratedLoad);
  expect(ratio).toBeCloseTo(1.47, 2);
  expect(ratio).toBeLessThan(slipRatio(machine, 0, 1));
});
