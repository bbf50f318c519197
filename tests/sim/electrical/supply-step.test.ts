// Three phases: what a lost or swapped one leaves of the supplies.
import { expect, test } from 'vitest';
import { mainsLineVolts } from '../../../src/sim/electrical/meter-reading';
import { aLift } from '../../support/a-lift';

test('all three lines read 380 V and turn the right way', () => {
  const { plant } = aLift().simulation;
  for (const volts of mainsLineVolts(plant)) expect(Math.abs(volts - 381)).toBeLessThan(1);
  expect(plant.sequenceRight).toBe(true);
});

test('L2 lost leaves one pair whole and the chain fed, with the phase relay open', () => {
  const lift = aLift().with('PWR-01', 0).run(0.2).standing(0);
  expect(lift.measure('volts-ac', 'rail.101', 'rail.N')).toBeCloseTo(112, 0);
  expect(lift.measure('volts-ac', 'rail.102', 'rail.N')).toBeLessThan(1);
  const [one = 0, two = 0, three = 0] = mainsLineVolts(lift.simulation.plant);
  expect(Math.abs(three - 381)).toBeLessThan(1);
  expect(Math.max(one, two)).toBeLessThan(230);
});

test('swapped phases read healthy and open the relay all the same', () => {
  const lift = aLift().with('PWR-02', 0).run(0.2).standing(0);
  expect(lift.simulation.plant.sequenceRight).toBe(false);
  expect(lift.measure('volts-ac', 'rail.102', 'rail.N')).toBeLessThan(1);
});
