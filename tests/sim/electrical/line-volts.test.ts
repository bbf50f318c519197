// Two components make one magnitude: 120 degrees apart, two phases of 220 V are 381 V apart.
import { expect, test } from 'vitest';
import { lineVolts } from '../../../src/sim/electrical/line-volts';
import { aLift } from '../../support/a-lift';

test('line to line, line to neutral, a node to itself', () => {
  const { plant } = aLift().simulation;
  const node = (name: string) => plant.mains.nodeOf.get(name) ?? -1;
  expect(lineVolts(plant, node('qf1.L1'), node('qf1.L2'))).toBeCloseTo(381, 0);
  expect(lineVolts(plant, node('qf1.L3'), node('N'))).toBeCloseTo(220, 0);
  expect(lineVolts(plant, node('N'), node('N'))).toBe(0);
});
