// What displays show hangs on the bus that brings it to them.
import { expect, test } from 'vitest';
import { makeFrame } from '../../src/session/frame';
import { aLift } from '../support/a-lift';

const displays = (fault?: string) => {
  const lift = fault === undefined ? aLift() : aLift().with(fault, 0);
  const { car, landings } = makeFrame(lift.run(1).simulation, []);
  return [car.displayAlive, landings.map(({ displayAlive }) => displayAlive)] as const;
};

test('a healthy lift tells its floor in the car and at every landing', () => {
  expect(displays()).toEqual([true, Array(8).fill(true)]);
});

test('a car whose bus is cut is dark inside, and the landings go on', () => {
  expect(displays('COM-01')).toEqual([false, Array(8).fill(true)]);
});

test('a board without power tells nothing anywhere', () => {
  const lift = aLift();
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  const { car, landings } = makeFrame(lift.run(2).simulation, []);
  expect([car.displayAlive, landings.some(({ displayAlive }) => displayAlive)]).toEqual([false, false]);
});
