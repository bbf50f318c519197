// A car between two switches of its shaft is leapt over; near switches, doors, people or trouble it is not.
import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { flightLeap, leapFlight } from '../../src/sim/flight-leap';
import { roofPlace } from '../../src/sim/lift-state';
import { perform, stateHash, tick } from '../../src/sim/simulation';
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

test('a leap goes on while the load is reckoned, and its last tick passes the next switch of the shaft', () => {
  const { simulation } = inFlight();
  const { state, plant } = simulation;
  let longest = 0;
  for (let i = 0; i < 900; i++) {
    const ticks = flightLeap(simulation);
    longest = Math.max(longest, ticks);
    if (ticks > 0) {
      leapFlight(simulation, ticks);
      const { carPosition } = state.mechanics;
      const passed = carPosition <= plant.watch.low || carPosition >= plant.watch.high;
      expect(passed || state.tick % 1000 === 999 || flightLeap(simulation) === 0).toBe(true);
    }
    tick(simulation);
  }
  expect(longest).toBeGreaterThan(60);
});

test('a load too heavy for the motor is counted in the leap as in the ticks', () => {
  const overloads = (leaps: boolean): readonly number[] => {
    const lift = aLift().call(1).run(3);
    const { state } = lift.simulation;
    state.mechanics.load = 1000;
    lift.simulation.acted = true;
    perform(lift.simulation, 'technician', { type: 'press-car-call', floor: 8 });
    perform(lift.simulation, 'public', { type: 'press-car-call', floor: 8 });
    const seen: number[] = [];
    for (let second = 0; second < 25; second++) {
      if (leaps) advance(lift.simulation, 100);
      else lift.run(1);
      seen.push(state.controller.overload);
    }
    return seen;
  };
  const ticked = overloads(false);
  expect(Math.max(...ticked)).toBeGreaterThan(0);
  expect(overloads(true)).toEqual(ticked);
});

test('nothing is leapt at rest, with someone on the roof, or with a fault that has a clock', () => {
  expect(flightLeap(aLift().simulation)).toBe(0);
  const manned = inFlight();
  manned.simulation.state.people.place = roofPlace(manned.simulation.state);
  expect(flightLeap(manned.simulation)).toBe(0);
  const timed = inFlight().with('PWR-11', 0);
  expect(flightLeap(timed.simulation)).toBe(0);
});
