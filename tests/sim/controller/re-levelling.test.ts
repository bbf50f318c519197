// Re-levelling with open doors: only in the zone, only with both zone signals and the relay's feedback, and slowly.
import { describe, expect, test } from 'vitest';
import { Input, type InputName, isInputOn } from '../../../src/sim/controller/inputs';
import {
  endRelevelling,
  isBypassReady,
  isRelevellingDue,
  relevelStep,
  startRelevelFlight,
  watchBypassRelay,
  watchRelevelling,
} from '../../../src/sim/controller/re-levelling';
import type { SimEvent } from '../../../src/sim/events';
import { enterPhase, type LiftState, Mode, Motion, Phase } from '../../../src/sim/lift-state';
import { perform, stateHash, tick } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

/** Doors open at the lowest landing, thirteen people in: the ropes stretch. */
function loaded(...faults: readonly string[]): Lift {
  const lift = aLift();
  for (const fault of faults) lift.with(fault, 0);
  lift.call(1).run(4);
  perform(lift.simulation, 'public', { type: 'enter-car', count: 13 });
  return lift;
}
const codesOf = (lift: Lift) => [...new Set(lift.codes)];

test('a full car sinks 12 mm and is brought back within 10 mm at 0.04 m/s, doors open', () => {
  const lift = loaded().run(0.7);
  const { mechanics } = lift.simulation.state;
  expect(mechanics.carPosition).toBeCloseTo(-0.0117, 4);
  let fastest = 0;
  for (let i = 0; i < 400; i++) {
    lift.run(0.01);
    fastest = Math.max(fastest, mechanics.carSpeed);
    expect(mechanics.carDoor).toBe(1);
  }
  expect(fastest).toBeCloseTo(0.04, 6);
  expect(Math.abs(mechanics.carPosition)).toBeLessThan(0.005);
  expect(lift.events).toContainEqual({ type: 'relevelling-started', floor: 1, direction: 1 });
  expect(lift.events).toContainEqual({ type: 'relevelling-ended', floor: 1, level: true });
  expect(lift.codes).toEqual([]);
});

test('people who leave let the car rise; it is brought down again, and then serves', () => {
  const lift = loaded().run(5);
  lift.simulation.state.health.curtain = 1;
  perform(lift.simulation, 'public', { type: 'leave-car', count: 13 });
  lift.run(5);
  expect(lift.events).toContainEqual({ type: 'relevelling-started', floor: 1, direction: -1 });
  lift.simulation.state.health.curtain = 0;
  lift.call(4).pass(60);
  expect(lift.opened).toEqual([1, 4]);
  expect(lift.codes).toEqual([]);
});

test('while it runs the relay bridges 120 to 140: X27 on, X26 dark, X8 on', () => {
  const lift = loaded();
  const { state } = lift.simulation;
  while (state.mechanics.motion !== Motion.driven) lift.run(0.01);
  const seen = [Input.X25, Input.X26, Input.X27, Input.X8].map((input) => isInputOn(state, input));
  expect(seen).toEqual([true, false, true, true]);
});

test('a relay that does not pull is E47, recorded; the car stays where it is and runs on to its calls', () => {
  const lift = loaded('SEN-11').run(5);
  expect(lift.codes).toEqual([47]);
  expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(-0.01);
  lift.call(3).pass(60);
  expect(lift.opened).toEqual([1, 3]);
});

test('a relay that stays in is E47 at rest', () => {
  const lift = aLift();
  const { state, plant } = lift.simulation;
  state.electrical.partCondition[plant.partNumber.get('KMF') ?? -1] = 2;
  plant.partsStale = true;
  lift.run(1);
  expect(lift.codes).toEqual([47]);
});

test('a level sensor that is dead sends the car out of its span: E46, once, then no more', () => {
  const lift = aLift();
  const { state, plant } = lift.simulation;
  state.electrical.partCondition[plant.partNumber.get('X1.field') ?? -1] = 1;
  plant.partsStale = true;
  lift.call(1).run(8);
  expect(codesOf(lift)).toEqual([46]);
  expect(Math.abs(state.mechanics.carPosition)).toBeLessThan(0.03);
  lift.pass(60).call(5).pass(60);
  expect(lift.opened.at(-1)).toBe(5);
  expect(lift.events.filter(({ type }) => type === 'relevelling-started')).toHaveLength(1);
});

test('the zone signal lost under way drops the relay and ends the run: E46', () => {
  const lift = loaded();
  const { state } = lift.simulation;
  while (state.mechanics.motion !== Motion.driven) lift.run(0.01);
  lift.with('SEN-01', 0).run(1);
  expect(codesOf(lift)).toContain(46);
  expect([state.controller.mode, state.mechanics.carSpeed]).toEqual([Mode.automatic, 0]);
});

test('a run faster than 0.1 m/s is E46', () => {
  const lift = aLift().call(1).run(3);
  lift.simulation.state.health.relevelSpeed = 0.2;
  lift.simulation.state.mechanics.carPosition = -0.09;
  lift.run(3);
  expect(codesOf(lift)).toEqual([46]);
});

test('an overloaded car is not moved', () => {
  const lift = aLift().call(1).run(4);
  perform(lift.simulation, 'public', { type: 'enter-car', count: 15 });
  lift.run(10);
  expect(lift.saw('relevelling-started')).toBe(false);
});

test('with doors shut the level is restored through the closed chain', () => {
  const lift = aLift();
  lift.simulation.state.mechanics.carPosition = 0.05;
  lift.pass(20);
  expect(Math.abs(lift.simulation.state.mechanics.carPosition)).toBeLessThan(0.001);
  expect(lift.saw('relevelling-started')).toBe(false);
  expect(lift.saw('car-started')).toBe(true);
});

test('leaps end where ticks do', () => {
  const [leapt, ticked] = [loaded(), loaded()];
  leapt.pass(30);
  for (let i = 0; i < 3000; i++) tick(ticked.simulation);
  expect(stateHash(leapt.simulation)).toBe(stateHash(ticked.simulation));
  expect(leapt.simulation.state.controller.phase).toBe(Phase.idle);
});

/** A lift whose doors stand open at its level, with the inputs that are named on, and what its board then tells. */
function board(...on: readonly InputName[]) {
  const { simulation } = aLift();
  const { state, plant } = simulation;
  const { lift } = plant.preset;
  const events: SimEvent[] = [];
  const emit = (event: SimEvent) => events.push(event);
  const turn = (...names: readonly InputName[]) => {
    for (const name of ['X1', 'X2', 'X3', 'X8'] as const)
      state.electrical.inputs[Input[name]] = names.includes(name) ? 1 : 0;
  };
  turn(...on);
  enterPhase(state, Phase.open);
  const codes = () => events.flatMap((event) => (event.type === 'code-raised' ? [event.code] : []));
  return { state, lift, emit, events, codes, turn };
}

describe('the board with its doors open', () => {
  const dueAfter = (prepare: (state: LiftState) => void): number => {
    const { state, lift } = board('X1', 'X2');
    prepare(state);
    for (let tick = 1; tick <= 200; tick++) if (isRelevellingDue(state, lift)) return tick;
    return 0;
  };

  test('goes back to a level that has been lost for half a second, when nothing speaks against it', () => {
    expect(dueAfter(() => undefined)).toBeGreaterThanOrEqual(50);
    expect(dueAfter(() => undefined)).toBeLessThanOrEqual(52);
    const against: readonly ((state: LiftState) => void)[] = [
      ({ controller }) => (controller.relevelOff = 1),
      ({ electrical }) => (electrical.rescueFeeds = 1),
      ({ electrical }) => (electrical.inputs[Input.X25] = 0),
      ({ mechanics }) => (mechanics.load = 1200),
      ({ electrical }) => (electrical.inputs[Input.X3] = 1),
    ];
    expect(against.map(dueAfter)).toEqual([0, 0, 0, 0, 0]);
  });

  test('begins to count anew when the level has been seen meanwhile', () => {
    const { state, lift, turn } = board('X1', 'X2');
    const look = (ticks: number) =>
      Array.from({ length: ticks }, () => isRelevellingDue(state, lift)).some(Boolean);
    expect(look(40)).toBe(false);
    turn('X1', 'X2', 'X3');
    expect(look(1)).toBe(false);
    turn('X1', 'X2');
    expect([look(40), look(20)]).toEqual([false, true]);
  });

  test('waits 0.2 s for the relay to tell that it is in, then gives up for good: E47', () => {
    const { state, lift, emit, codes } = board('X1', 'X2');
    state.controller.relevelling = 1;
    state.controller.timerTicks = 20;
    expect([isBypassReady(state, lift, emit), codes()]).toEqual([false, []]);
    state.controller.timerTicks = 25;
    expect([isBypassReady(state, lift, emit), codes()]).toEqual([false, [47]]);
    expect([state.controller.relevelling, state.controller.relevelOff]).toEqual([0, 1]);
    const fedBack = board('X1', 'X2', 'X8');
    expect([isBypassReady(fedBack.state, fedBack.lift, fedBack.emit), fedBack.codes()]).toEqual([true, []]);
  });

  test('sets off for as far as the zone reaches, which ends at the sensors', () => {
    const { state, lift } = board('X1', 'X2', 'X8');
    state.controller.direction = -1;
    startRelevelFlight(state, lift);
    const { flightDistance, direction, flightSpeed } = state.mechanics;
    expect([flightDistance, direction, flightSpeed]).toEqual([
      lift.unlockingZone,
      -1,
      state.health.relevelSpeed,
    ]);
  });

  test('slows down a quarter of a second after both sensors have seen the level, and has arrived when it stands', () => {
    const { state, turn } = board('X1', 'X2', 'X8');
    state.mechanics.motion = Motion.driven;
    expect([relevelStep(state), state.mechanics.motion]).toEqual([false, Motion.driven]);
    turn('X1', 'X2', 'X3', 'X8');
    for (let i = 0; i < 24; i++) relevelStep(state);
    expect(state.mechanics.motion).toBe(Motion.driven);
    for (let i = 0; i < 4; i++) relevelStep(state);
    expect(state.mechanics.motion).toBe(Motion.slowing);
    state.mechanics.motion = Motion.held;
    expect(relevelStep(state)).toBe(true);
  });

  test.each<[string, readonly InputName[], number, number, number, readonly number[]]>([
    ['in the zone, slow, with the relay in', ['X1', 'X2', 'X8'], 0.04, 1, 1, []],
    ['at just the most speed', ['X2', 'X3', 'X8'], -0.1, 1, 1, []],
    ['too fast', ['X1', 'X2', 'X8'], 0.11, 1, 1, [46]],
    ['without the zone sensor', ['X1', 'X3', 'X8'], 0.04, 1, 1, [46]],
    ['without either level sensor', ['X2', 'X8'], 0.04, 1, 1, [46]],
    ["without the relay's feedback", ['X1', 'X2'], 0.04, 1, 1, [46]],
    ['with nothing, but the run contactor out yet', [], 0.04, 0, 1, []],
    ['with nothing, but in no re-levelling run', [], 0.04, 1, 0, []],
  ])('a run %s', (_what, on, speed, y1, relevelling, raised) => {
    const { state, lift, emit, codes } = board(...on);
    Object.assign(state.controller, { y1, relevelling });
    state.mechanics.carSpeed = speed;
    watchRelevelling(state, lift, emit);
    expect(codes()).toEqual(raised);
    expect(state.controller.y1).toBe(raised.length > 0 ? 0 : y1);
  });

  test('tells at its end whether the level has been found', () => {
    const ends = (...on: readonly InputName[]) => {
      const { state, emit, events } = board(...on);
      state.controller.floor = 4;
      endRelevelling(state, emit);
      return events;
    };
    expect(ends('X1', 'X2', 'X3')).toEqual([{ type: 'relevelling-ended', floor: 4, level: true }]);
    expect(ends('X1', 'X2')).toEqual([{ type: 'relevelling-ended', floor: 4, level: false }]);
  });

  test('a relay that stays in for 0.2 s when nobody asks for it is E47; one that falls in time is not', () => {
    const { state, lift, emit, codes, turn } = board('X8');
    const look = (ticks: number) => {
      for (let i = 0; i < ticks; i++) watchBypassRelay(state, lift, emit);
      return codes();
    };
    expect(look(15)).toEqual([]);
    turn();
    expect(look(1)).toEqual([]);
    turn('X8');
    expect([look(15), look(10)]).toEqual([[], [47]]);
  });

  test.each<[string, number, number, readonly InputName[], readonly number[]]>([
    ['is E47 when it has not told in time', Phase.zeroHold, 21, [], [47]],
    ['may take its time', Phase.zeroHold, 20, [], []],
    ['is well when it has told', Phase.zeroHold, 21, ['X8'], []],
    ['is not looked at in other phases', Phase.open, 500, [], []],
  ])('a relay that is tried at arrival %s', (_what, phase, timer, on, raised) => {
    const { state, lift, emit, codes } = board(...on);
    Object.assign(state.controller, { y3: 1, phase, timerTicks: timer });
    watchBypassRelay(state, lift, emit);
    expect(codes()).toEqual(raised);
  });
});
