// Fire return, firefighters, the parking key and the way home: who orders the car about when it is not calls.
import { expect, test } from 'vitest';
import { Phase, Service } from '../../../src/sim/lift-state';
import { advance } from '../../../src/sim/advance';
import { stateHash } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

const at = (lift: Lift): number => lift.simulation.state.mechanics.carPosition / 3 + 1;
const openedAt = (lift: Lift): number[] =>
  lift.events.flatMap((event) => (event.type === 'car-door-opened' ? [event.floor] : []));

test('fire sends the car to the recall floor; it opens there, stays open and hears nobody', () => {
  const lift = aLift().call(6).run(60).with('CTL-05', 0).run(45);
  expect(at(lift)).toBeCloseTo(1, 3);
  expect(lift.events).toContainEqual({ type: 'service-changed', to: 'fire-return' });
  lift.call(4).run(60);
  expect(at(lift)).toBeCloseTo(1, 3);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
});

test('a car on its way up stops as soon as it can, keeps its doors shut and turns round', () => {
  const lift = aLift().call(8, 'down').run(6);
  const { state } = lift.simulation;
  expect(state.controller.phase).toBe(Phase.running);
  lift.with('CTL-05', 0).run(60);
  const stops = lift.events.flatMap((event) => (event.type === 'car-stopped' ? [event.floor] : []));
  expect(stops.at(-1)).toBe(1);
  expect(stops[0]).toBeLessThan(8);
  expect(openedAt(lift)).toEqual([1]);
});

test('a recall floor that is set wrongly is obeyed: that is how one finds it', () => {
  const lift = aLift();
  lift.simulation.state.health.recallFloor = 5;
  expect(at(lift.with('CTL-05', 0).run(45))).toBeCloseTo(5, 3);
  const nowhere = aLift().call(3).run(40);
  nowhere.simulation.state.health.recallFloor = 11;
  expect(at(nowhere.with('CTL-05', 0).run(45))).toBeCloseTo(1, 3);
});

/** A lift that firefighters have taken over at the main landing. */
function takenOver(): Lift {
  const lift = aLift();
  expect(lift.do({ type: 'turn-switch', switch: 'firefighter', to: 'on' }, 20)).toBeUndefined();
  expect(lift.simulation.state.controller.service).toBe(Service.firefighter);
  lift.events.length = 0;
  return lift.standing(lift.simulation.state.floors + 1);
}
const hold = (lift: Lift, button: 'open' | 'close' | 'none', seconds: number) =>
  lift.do({ type: 'hold-door-button', button }, seconds);

test('firefighters: one order at a time, doors only while their button is held', () => {
  const lift = takenOver();
  const { mechanics, controller } = lift.simulation.state;
  lift.run(200);
  expect(mechanics.carDoor).toBe(1);
  hold(lift, 'close', 8);
  expect(mechanics.carDoor).toBe(0);
  hold(lift, 'none', 0.1);
  lift.do({ type: 'press-car-call', floor: 6 });
  lift.do({ type: 'press-car-call', floor: 3 });
  expect([...controller.carCalls]).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  lift.call(5).run(30);
  expect(at(lift)).toBeCloseTo(3, 3);
  expect(mechanics.carDoor).toBe(0);
  // let go too early: they shut again
  hold(lift, 'open', 1);
  expect(mechanics.carDoor).toBeGreaterThan(0);
  hold(lift, 'none', 10);
  expect(mechanics.carDoor).toBe(0);
  hold(lift, 'open', 8);
  hold(lift, 'none', 20);
  expect(mechanics.carDoor).toBe(1);
  expect(openedAt(lift)).toEqual([3]);
});

test('with the firefighters the curtain does not keep doors open; with passengers it does', () => {
  const lift = takenOver();
  lift.simulation.state.health.curtain = 1;
  hold(lift, 'close', 8);
  expect(lift.simulation.state.mechanics.carDoor).toBe(0);
});

test('the switch turned back gives the lift back to its callers', () => {
  const lift = takenOver();
  lift.standing(1).do({ type: 'turn-switch', switch: 'firefighter', to: 'off' }, 1);
  lift.call(4).run(60);
  expect(at(lift)).toBeCloseTo(4, 3);
});

test('walking out of the car lets go of its buttons', () => {
  const lift = takenOver();
  hold(lift, 'open', 1);
  lift.do({ type: 'walk', to: 'landing-1' }, 0.1);
  expect(lift.simulation.state.controller.doorHeld).toBe(0);
});

test('the parking key sends the car home and makes it deaf', () => {
  const lift = aLift().call(5).run(45).with('CTL-06', 0).run(60);
  expect(at(lift)).toBeCloseTo(1, 3);
  expect(lift.simulation.state.mechanics.carDoor).toBe(0);
  expect(at(lift.call(3).run(40))).toBeCloseTo(1, 3);
});

test('after ten minutes without a call the car goes home with its doors shut, in leaps as in ticks', () => {
  const lift = aLift().call(4).run(45);
  const other = aLift().call(4).run(45);
  lift.events.length = 0;
  lift.run(660);
  expect(at(lift)).toBeCloseTo(1, 3);
  expect(openedAt(lift)).toEqual([]);
  advance(other.simulation, 66_000);
  expect(stateHash(other.simulation)).toBe(stateHash(lift.simulation));
});

test('a call on the way there is served', () => {
  const lift = aLift().call(8, 'down').run(45).run(590);
  lift.events.length = 0;
  for (let i = 0; i < 900 && lift.simulation.state.controller.phase !== Phase.running; i++) lift.run(0.1);
  lift.call(2, 'down').run(40);
  expect(openedAt(lift)).toEqual([2]);
});
