// A blackout between floors: the battery brings the car to a floor and opens the door, if it is good and allowed to.
import { expect, test } from 'vitest';
import { aLift, type Lift } from '../../support/a-lift';

/** A car that lost its mains on the way up, between floors. */
function dark(prepare: (lift: Lift) => void = () => undefined, preset = 'ref-1000'): Lift {
  const lift = aLift(preset);
  prepare(lift);
  lift.call(lift.simulation.state.floors, 'down').run(8);
  lift.with('BLD-04', 0);
  lift.events.length = 0;
  return lift;
}

test('within a minute and a half the door opens at a floor, at no more than 0.05 m/s', () => {
  const lift = dark().run(6);
  let fastest = 0;
  for (let i = 0; i < 9000; i++) {
    lift.run(0.01);
    fastest = Math.max(fastest, Math.abs(lift.simulation.state.mechanics.carSpeed));
  }
  expect(lift.saw('car-door-opened')).toBe(true);
  expect(fastest).toBeLessThanOrEqual(0.05 + 1e-9);
  const { carPosition, carDoor } = lift.simulation.state.mechanics;
  expect(Math.abs(carPosition - 3 * Math.round(carPosition / 3))).toBeLessThan(0.01);
  expect(carDoor).toBe(1);
});

test('doors stay open and calls are not answered until the mains are back', () => {
  const lift = dark().run(120);
  const at = lift.simulation.state.mechanics.carPosition;
  lift.call(1).run(60);
  expect(lift.simulation.state.mechanics.carPosition).toBe(at);
  lift.simulation.state.health.mainsShare = 1;
  lift.simulation.plant.mainsStale = true;
  lift.run(20).call(1).run(90);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(0, 6);
});

test('a spent battery, a switched-off main switch or a lift without the device leave the car where it is', () => {
  const spent = dark((lift) => lift.with('CTL-09', 0)).run(120);
  expect(spent.saw('car-door-opened')).toBe(false);
  const off = dark();
  off.simulation.state.electrical.mainSwitchOn = 0;
  off.simulation.plant.mainsStale = true;
  expect(off.run(120).saw('car-door-opened')).toBe(false);
  expect(dark(undefined, 'geared-630').run(120).saw('car-door-opened')).toBe(false);
});

test('three seconds pass before it lends a hand', () => {
  const lift = dark().run(2.5);
  expect(lift.simulation.state.electrical.rescueFeeds).toBe(0);
  expect(lift.run(1).simulation.state.electrical.rescueFeeds).toBe(1);
});

test('a blown control fuse is no power cut: the battery keeps out of it', () => {
  const lift = aLift().with('PWR-04', 0).run(30);
  expect(lift.simulation.state.electrical.rescueFeeds).toBe(0);
  expect(lift.simulation.state.electrical.boardAlive).toBe(0);
});
