// Calls that come while the car runs are taken along when they lie on the way and can still be reached.
import { expect, test } from 'vitest';
import { perform } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

const stops = (lift: Lift) =>
  lift.events.flatMap((event) => (event.type === 'car-door-opened' ? [event.floor] : []));

test('an up call ahead of an upward car is served on the way', () => {
  const lift = aLift().call(8, 'down').run(6);
  expect(lift.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
  lift.call(6, 'up').run(60);
  expect(stops(lift)).toEqual([6, 8]);
});

test('the car stops level, and not harder than its curve', () => {
  const lift = aLift().call(8, 'down').run(6).call(5, 'up');
  let hardest = 0;
  for (let i = 0; i < 3000 && stops(lift).length === 0; i++) {
    lift.run(0.01);
    hardest = Math.max(hardest, Math.abs(lift.simulation.state.mechanics.carAcceleration));
  }
  expect(stops(lift)).toEqual([5]);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(12, 6);
  expect(hardest).toBeLessThanOrEqual(0.8 + 1e-9);
});

test('a down call on the way up waits; so does one that comes too late', () => {
  const lift = aLift().call(8, 'down').run(6).call(6, 'down').run(70);
  expect(stops(lift)).toEqual([8, 6]);
  const late = aLift().call(4, 'down').run(9);
  late.call(2, 'up').run(60);
  expect(stops(late)).toEqual([4, 2]);
});

test('a button pressed in the car is taken along like a hall call', () => {
  const lift = aLift().call(8, 'down').run(6);
  lift.simulation.state.people.place = 9;
  perform(lift.simulation, 'technician', { type: 'press-car-call', floor: 6 });
  lift.run(60);
  expect(stops(lift)).toEqual([6, 8]);
});
