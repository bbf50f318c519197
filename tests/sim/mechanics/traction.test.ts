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
