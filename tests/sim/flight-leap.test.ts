// A car between two switches of its shaft is leapt over; near switches, doors, people or trouble it is not.
import { expect, test } from 'vitest';
import { flightLeap, leapFlight } from '../../src/sim/flight-leap';
import { roofPlace } from '../../src/sim/lift-state';
import { stateHash, tick } from '../../src/sim/simulation';
import { restoreSnapshot, takeSnapshot } from '../../src/sim/snapshot';
import { aLift } from '../support/a-lift';

/** A lift in full flight, at a tick after which one may leap. */
function inFlight() {
  const lift = aLift().call(8, 'down').run(8);
  for (let i = 0; i < 200 && flightLeap(lift.simulation) < 3; i++) tick(lift.simulation);
  return lift;
}

test('a leap ends where ticking ends', () => {
  const { simulation } = inFlight();
  const ticks = flightLeap(simulation);
  expect(ticks).toBeGreaterThanOrEqual(3);
  const row = takeSnapshot(simulation);
  for (let i = 0; i < ticks; i++) tick(simulation);
  const ticked = stateHash(simulation);
  restoreSnapshot(simulation, row);
  leapFlight(simulation, ticks);
  expect(stateHash(simulation)).toBe(ticked);
});

test('nothing is leapt at rest, with someone on the roof, or with a fault that has a clock', () => {
  expect(flightLeap(aLift().simulation)).toBe(0);
  const manned = inFlight();
  manned.simulation.state.people.place = roofPlace(manned.simulation.state);
  expect(flightLeap(manned.simulation)).toBe(0);
  const timed = inFlight().with('PWR-11', 0);
  expect(flightLeap(timed.simulation)).toBe(0);
});
