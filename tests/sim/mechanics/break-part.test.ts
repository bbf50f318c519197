// What the model lift does when its parts are broken one after another.
import { expect, test } from 'vitest';
import { arrange } from '../../../src/sim/arrange';
import type { Breakable } from '../../../src/sim/rider-command';
import { aLift, type Lift } from '../../support/a-lift';

/** Before a lift whose car stands at floor 6, empty. */
function model(): Lift {
  const lift = aLift();
  arrange(lift.simulation, { car: 6, player: { age: 'child', with: 'model' } });
  return lift;
}

const broken = (lift: Lift, part: Breakable, seconds = 5): Lift => {
  expect(lift.do({ type: 'break-part', part }, seconds)).toBeUndefined();
  return lift;
};

test('one rope gone, and the others hold the car; it runs as before', () => {
  const lift = broken(model(), 'one-rope');
  expect(lift.simulation.state.mechanics.carPosition).toBe(15);
  expect(lift.call(2).run(30).opened).toContain(2);
});

test('all ropes gone: the governor trips, the safety gear grips, and the car has fallen less than a metre', () => {
  const lift = broken(model(), 'all-ropes');
  const { mechanics } = lift.simulation.state;
  expect(lift.saw('governor-tripped')).toBe(true);
  expect(lift.saw('safety-gear-engaged')).toBe(true);
  expect(mechanics.carSpeed).toBe(0);
  expect(15 - mechanics.carPosition).toBeGreaterThan(0.5);
  expect(15 - mechanics.carPosition).toBeLessThan(1);
});

test('ropes cut one by one: the sixth lets it fall, and there is no seventh', () => {
  const lift = model();
  for (let rope = 1; rope <= 5; rope++) broken(lift, 'one-rope', 0.5);
  expect(lift.simulation.state.mechanics.carPosition).toBe(15);
  broken(lift, 'one-rope');
  expect(lift.saw('safety-gear-engaged')).toBe(true);
  expect(lift.do({ type: 'break-part', part: 'one-rope' })).toBe('already-so');
});

test('without governor and gear it lands on its buffer', () => {
  const lift = model();
  lift.simulation.state.health.governorTrip = 100;
  broken(lift, 'all-ropes', 10);
  expect(lift.saw('safety-gear-engaged')).toBe(false);
  expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(-0.3);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('a brake that holds nothing lets an empty car creep up, slowly, because the motor is shorted at rest', () => {
  const lift = broken(model(), 'brake', 8);
  const { mechanics } = lift.simulation.state;
  expect(mechanics.carPosition).toBeGreaterThan(15);
  expect(Math.abs(mechanics.carSpeed)).toBeLessThan(0.5);
});

test('a drive that goes too fast is stopped by the governor', () => {
  const lift = broken(model(), 'speed', 0.1);
  lift.call(1).run(20);
  expect(lift.saw('governor-tripped')).toBe(true);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('nobody breaks a lift that somebody works at, or one that is no model', () => {
  const real = aLift();
  arrange(real.simulation, { player: { age: 'child' } });
  expect(real.do({ type: 'break-part', part: 'brake' })).toBe('not-now');
  expect(aLift().do({ type: 'break-part', part: 'brake' })).toBe('not-now');
});
