// A flight by the board's count: back to a level after a stop, corrected at a vane, looking for any level at all.
import { expect, test } from 'vitest';
import { returnFloor } from '../../../src/sim/controller/flight';
import { Mode } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

/** Stands at a height after a reset, doors shut. */
function standingAt(position: number, ...faults: readonly string[]): Lift {
  const lift = aLift();
  lift.simulation.state.mechanics.carPosition = position;
  for (const fault of faults) lift.with(fault, 0);
  return lift.standing(0);
}

test('between floors the car returns at 0.10 m/s to the nearest level and opens', () => {
  const lift = standingAt(10.2);
  lift.do({ type: 'press-reset' }, 8);
  expect(lift.simulation.state.mechanics.carSpeed).toBeCloseTo(-0.1, 9);
  lift.pass(30);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(9, 9);
  expect(lift.opened).toEqual([4]);
});

test('a limit in the way sends it to the other side', () => {
  const { state, plant } = standingAt(10.8, 'SEN-05').run(0.1).simulation;
  expect(returnFloor(state, plant.preset.lift)).toBe(4);
  const free = standingAt(10.8).run(0.1).simulation;
  expect(returnFloor(free.state, free.plant.preset.lift)).toBe(5);
});

test('without a zone signal the search ends after 45 s with E30, and nothing starts again', () => {
  const lift = aLift().with('SEN-01', 0).call(5).run(12);
  const { mechanics, controller } = lift.simulation.state;
  const started = lift.events.findIndex((event) => event.type === 'code-raised' && event.code === 22);
  expect(started).toBeGreaterThan(0);
  const from = mechanics.carPosition;
  lift.pass(41);
  expect(lift.codes).toEqual([22]);
  expect(mechanics.carSpeed).toBeCloseTo(0.1, 9);
  lift.pass(6);
  expect(lift.codes).toEqual([22, 30]);
  expect(mechanics.carPosition - from).toBeGreaterThan(4);
  const stood = mechanics.carPosition;
  lift.call(2).pass(120);
  expect([mechanics.carPosition, controller.mode]).toEqual([stood, Mode.fault]);
});

test('a fault that a slow return goes on in spite of does not keep the car on its drive for ever', () => {
  const lift = standingAt(10.2, 'SEN-01');
  lift.do({ type: 'press-reset' }, 8);
  // the board's clock stops: level 3B
  lift.simulation.state.health.clockRuns = 0;
  lift.pass(30);
  expect(lift.codes).toEqual([24, 22]);
  expect(lift.simulation.state.mechanics.carSpeed).not.toBe(0);
  lift.pass(90);
  const { controller, mechanics } = lift.simulation.state;
  expect([controller.code, controller.mode, mechanics.carSpeed]).toEqual([30, Mode.fault, 0]);
  expect([...mechanics.brakeArm]).toEqual([0, 0]);
});

test('a search that meets a vane ends level there and opens', () => {
  const lift = aLift().with('SEN-01', 0).call(3).run(12);
  lift.simulation.state.electrical.partCondition.fill(0);
  lift.simulation.plant.partsStale = true;
  lift.pass(20);
  expect(lift.simulation.state.mechanics.carPosition).toBeGreaterThan(6.5);
  lift.pass(60);
  expect(lift.codes).toEqual([22]);
  // the call that brought it is still to be served
  expect(lift.opened).toEqual([4, 3]);
});

test('a search from the top goes down, from the bottom up, and a limit in its way is E30 at once', () => {
  const top = aLift().with('SEN-01', 0).call(8, 'down').run(30);
  expect(top.simulation.state.mechanics.carSpeed).toBeLessThan(0);
  const barred = aLift().with('SEN-01', 0).call(5).run(12).with('SEN-05', 0).run(3);
  expect(barred.codes).toEqual([22, 30]);
});

test('a count that is off by more than 20 mm is put right at the vane before the doors open', () => {
  const lift = aLift().with('DRV-06', 0).call(3).pass(40);
  expect(lift.codes).toEqual([22]);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(6, 9);
  expect(lift.opened).toEqual([3]);
});
