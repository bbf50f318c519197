// The door cycle: open, wait, close; what keeps it open, sends it back, nudges it, and makes the board give up.
import { expect, test } from 'vitest';
import { Mode } from '../../../src/sim/lift-state';
import { perform, stateHash, tick } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

const inCar = (lift: Lift): Lift => lift.standing(lift.simulation.state.floors + 1);
/** Doors open at the lowest landing. */
const open = (...faults: readonly string[]): Lift => {
  const lift = aLift();
  for (const fault of faults) lift.with(fault, 0);
  return lift.call(1).run(4);
};

test('doors wait 5 s for a hall call, 3 s for a car call', () => {
  const waited = (lift: Lift) => {
    const at = lift.events.length;
    let seconds = 0;
    while (!lift.events.slice(at).some(({ type }) => type === 'car-door-closing') && seconds < 20) {
      lift.run(0.1);
      seconds += 0.1;
    }
    return seconds;
  };
  const hall = aLift().call(1);
  while (hall.opened.length === 0) hall.run(0.1);
  expect(waited(hall)).toBeCloseTo(5, 0);
  const car = inCar(aLift());
  car.do({ type: 'press-car-call', floor: 2 });
  while (car.opened.length === 0) car.run(0.1);
  expect(waited(car)).toBeCloseTo(3, 0);
});

test('a curtain that stays broken keeps the doors open for two minutes; then they nudge, slowly, with the buzzer', () => {
  const lift = open('DOR-01').run(118);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
  expect(lift.saw('nudging-started')).toBe(false);
  lift.run(5);
  expect(lift.events).toContainEqual({ type: 'nudging-started', floor: 1 });
  const { mechanics } = lift.simulation.state;
  const before = mechanics.carDoor;
  lift.run(1);
  expect(before - mechanics.carDoor).toBeCloseTo(0.4 / 2.8, 3);
  lift.call(3).run(40);
  expect(lift.opened.at(-1)).toBe(3);
});

test('nudged doors that push against something come back', () => {
  const lift = open('DOR-01', 'DOR-10').run(135);
  expect(lift.saw('nudging-started')).toBe(true);
  expect(lift.opened.length).toBeGreaterThan(1);
  expect(lift.simulation.state.mechanics.carDoor).toBeGreaterThan(0.3);
});

test('closing doors whose curtain is broken reopen', () => {
  const lift = open();
  while (!lift.saw('car-door-closing')) lift.run(0.1);
  lift.run(1);
  lift.simulation.state.health.curtain = 1;
  lift.run(3);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
});

test('overload: alarm once, doors open, no start; over, the lift goes on', () => {
  const lift = open();
  perform(lift.simulation, 'public', { type: 'enter-car', count: 15 });
  lift.call(4).run(60);
  expect(lift.events.filter(({ type }) => type === 'overload-began')).toHaveLength(1);
  expect([lift.simulation.state.mechanics.carDoor, lift.saw('car-started')]).toEqual([1, false]);
  perform(lift.simulation, 'public', { type: 'leave-car', count: 2 });
  lift.run(40);
  expect(lift.saw('overload-ended')).toBe(true);
  expect(lift.opened).toEqual([1, 4]);
});

test('fire return does not start with an overloaded car', () => {
  const lift = aLift().call(3).run(12);
  lift.simulation.state.mechanics.load = 1200;
  lift.with('CTL-05', 0).run(30);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(6, 1);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
});

test.each([
  ['whose limit does not tell', 'DOR-03'],
  ['without power', 'DOR-05'],
])('doors %s are tried at the next floors (E55), the third time the board gives up (E48)', (_what, fault) => {
  const lift = aLift().with(fault, 0).call(3).pass(120);
  expect(new Set(lift.codes)).toEqual(new Set([55, 48]));
  const stops = lift.events.flatMap((event) => (event.type === 'car-stopped' ? [event.floor] : []));
  expect(stops).toEqual([3, 4, 5]);
  expect(lift.simulation.state.controller.mode).toBe(Mode.fault);
});

test('at the top the next floor is the one below', () => {
  const lift = aLift().with('DOR-03', 0).call(8, 'down').pass(70);
  const stops = lift.events.flatMap((event) => (event.type === 'car-stopped' ? [event.floor] : []));
  expect(stops.slice(0, 2)).toEqual([8, 7]);
});

test.each([
  [0, 0],
  [1, 1],
  [5, 5],
])('FB-09 at %i: %i closings before E49', (set, tries) => {
  const lift = aLift();
  lift.simulation.state.health.doorAttempts = set;
  lift.with('LCK-04', 0).call(1).pass(200);
  const closings = lift.events.filter(({ type }) => type === 'car-door-closing').length;
  if (tries === 0) expect(lift.codes).toEqual([]);
  else expect([closings, lift.codes]).toEqual([tries, [49]]);
});

test('nudging, leapt and ticked, ends in the same state', () => {
  const [leapt, ticked] = [open('DOR-01'), open('DOR-01')];
  leapt.pass(130);
  for (let i = 0; i < 13_000; i++) tick(ticked.simulation);
  expect(stateHash(leapt.simulation)).toBe(stateHash(ticked.simulation));
});
