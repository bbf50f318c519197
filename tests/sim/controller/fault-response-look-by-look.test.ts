// How the board meets a fault, moment by moment: by its class, and by whether the car runs fast, slowly, by hand or not.
import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/sim/controller/codes';
import { raise, takeOver } from '../../../src/sim/controller/fault-response';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Mode, Motion, Phase } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

type Prepare = (state: LiftState) => void;

function board(prepare: Prepare) {
  const { state, plant } = aLift().simulation;
  prepare(state);
  const events: SimEvent[] = [];
  return { state, lift: plant.preset.lift, events, emit: (event: SimEvent) => void events.push(event) };
}

function meet(code: number, prepare: Prepare) {
  const { state, lift, events, emit } = board(prepare);
  const goesOn = raise(state, lift, code, emit);
  const { mode, phase, pending, code: shown, relevelOff, letsOut, target } = state.controller;
  const { motion, flightDistance } = state.mechanics;
  return { goesOn, mode, phase, pending, shown, relevelOff, letsOut, target, motion, flightDistance, events };
}

/** At full speed past floor 2, on the way to the top. */
const running =
  (change: Prepare = () => undefined): Prepare =>
  (state) => {
    Object.assign(state.controller, { phase: Phase.running, floor: 2, target: 8, y1: 1, y2: 1 });
    Object.assign(state.mechanics, { motion: Motion.driven, direction: 1, carPosition: 5, carSpeed: 1.75 });
    Object.assign(state.mechanics, { flightFrom: 0, flightDistance: 21, flightSpeed: 1.75 });
    change(state);
  };
const searching = running(({ controller }) => (controller.returning = 1));
const byHand = running(({ controller }) => (controller.mode = Mode.inspection));

describe('a fault that is only recorded', () => {
  test.each([
    ['of the first level', Code.carBus, 0],
    ['of the second, which ends re-levelling', Code.bypassRelay, 1],
  ] as const)('%s leaves a run as it is', (_what, code, relevelOff) => {
    const met = meet(code, running());
    expect(met).toMatchObject({ goesOn: true, mode: Mode.automatic, pending: 0, shown: 0, relevelOff });
    expect(met.events).toEqual([{ type: 'code-raised', code }]);
  });
});

describe('a run in which one fault is met already', () => {
  const second = (code: number, returning: number, pending: number) => {
    const met = meet(
      code,
      running(({ controller }) => Object.assign(controller, { returning, pending })),
    );
    return met.pending;
  };

  test('is not changed by another, unless it goes slowly on in spite of the first and must end by the second', () => {
    expect(second(Code.position, 1, Code.clock)).toBe(Code.position);
    // the first ends the run already
    expect(second(Code.position, 0, Code.clock)).toBe(Code.clock);
    expect(second(Code.position, 1, Code.driveOverload)).toBe(Code.driveOverload);
    // the second does not end it either
    expect(second(Code.serviceHours, 1, Code.clock)).toBe(Code.clock);
  });

  test('is ended by the worst ones at once', () => {
    expect(second(Code.boardLink, 1, Code.clock)).toBe(0);
    expect(second(Code.boardLink, 0, Code.motorHot)).toBe(0);
  });
});

describe('in a fast run', () => {
  test('a fault of level 3 slows the car down where it is', () => {
    for (const code of [Code.motorHot, Code.clock])
      expect(meet(code, running())).toMatchObject({
        goesOn: true,
        mode: Mode.automatic,
        pending: code,
        shown: code,
        motion: Motion.slowing,
      });
  });

  test('one of level 4 ends the flight at the next landing', () => {
    for (const code of [Code.outputPhase, Code.serviceHours, Code.shaftData]) {
      const { goesOn, pending, motion, flightDistance, target } = meet(code, running());
      expect([goesOn, pending, motion]).toEqual([true, code, Motion.driven]);
      expect([flightDistance < 21, target < 8]).toEqual([true, true]);
    }
  });

  test('one of level 5 stops it at once, and nobody is let out by doors', () => {
    const met = meet(Code.boardLink, running());
    expect(met).toMatchObject({ goesOn: false, mode: Mode.fault, phase: Phase.idle, letsOut: 0, pending: 0 });
    expect(met.events).toContainEqual({ type: 'car-stopped', floor: null });
  });

  test('the next fault changes nothing while the car already slows down, unless it is of level 5', () => {
    const ending = running(({ controller }) => (controller.pending = Code.clock));
    expect(meet(Code.motorHot, ending)).toMatchObject({
      goesOn: true,
      pending: Code.clock,
      motion: Motion.driven,
    });
    expect(meet(Code.boardLink, ending)).toMatchObject({ goesOn: false, mode: Mode.fault });
  });

  test('a car that has stopped waits for its brake, slow or not', () => {
    for (const phase of [Phase.zeroHold, Phase.contactorOff]) {
      const met = meet(
        Code.motorHot,
        running(({ controller, mechanics }) => {
          controller.phase = phase;
          mechanics.motion = Motion.held;
        }),
      );
      expect(met).toMatchObject({ goesOn: true, motion: Motion.held, pending: Code.motorHot });
    }
  });
});

describe('in a slow run', () => {
  const slow: readonly (readonly [string, Prepare])[] = [
    ['to a level', searching],
    ['of re-levelling', running(({ controller }) => (controller.relevelling = 1))],
    ['on the battery', running(({ electrical }) => (electrical.rescueFeeds = 1))],
  ];
  test.each(slow)('%s, a fault of class B or C changes nothing but the display', (_what, prepare) => {
    for (const code of [Code.clock, Code.serviceHours, Code.shaftData])
      expect(meet(code, prepare)).toMatchObject({
        goesOn: true,
        shown: code,
        pending: code,
        motion: Motion.driven,
        flightDistance: 21,
        target: 8,
      });
  });

  test.each(slow)('%s, one of class A slows it down', (_what, prepare) => {
    for (const code of [Code.motorHot, Code.outputPhase])
      expect(meet(code, prepare)).toMatchObject({ goesOn: true, pending: code, motion: Motion.slowing });
  });

  test('that begins goes on beginning', () => {
    const begins = running((state) => {
      searching(state);
      state.controller.phase = Phase.contactorIn;
    });
    expect(meet(Code.clock, begins)).toMatchObject({ goesOn: true, phase: Phase.contactorIn });
    expect(meet(Code.motorHot, begins)).toMatchObject({ goesOn: false, mode: Mode.fault });
  });

  test('of a lift that is out of service already, class B is known', () => {
    const out = running((state) => {
      searching(state);
      Object.assign(state.controller, { mode: Mode.fault, code: Code.motorHot });
    });
    expect(meet(Code.clock, out)).toMatchObject({ goesOn: true, shown: Code.motorHot, pending: 0 });
    expect(meet(Code.outputPhase, out)).toMatchObject({ shown: Code.outputPhase, motion: Motion.slowing });
  });
});

describe('by hand', () => {
  test('class B is recorded, without a word on the display; class A ends the run', () => {
    const known = meet(Code.clock, byHand);
    expect(known).toMatchObject({ goesOn: true, shown: 0, pending: 0, motion: Motion.driven });
    expect(known.events).toEqual([{ type: 'code-raised', code: Code.clock }]);
    expect(meet(Code.motorHot, byHand)).toMatchObject({
      goesOn: true,
      shown: Code.motorHot,
      pending: Code.motorHot,
      motion: Motion.slowing,
    });
  });

  test('class B is recorded at rest as well', () => {
    const atRest: Prepare = ({ controller }) => (controller.mode = Mode.inspection);
    expect(meet(Code.clock, atRest)).toMatchObject({ goesOn: true, mode: Mode.inspection });
  });
});

describe('at rest', () => {
  test.each([Phase.idle, Phase.closing, Phase.opening, Phase.open])(
    'in phase %i the lift goes out of service',
    (phase) => {
      const met = meet(Code.clock, ({ controller }) => (controller.phase = phase));
      expect(met).toMatchObject({ goesOn: false, mode: Mode.fault, phase: Phase.waiting, letsOut: 0 });
      expect(met.events).toEqual([{ type: 'code-raised', code: Code.clock }]);
    },
  );
});

test('a lift that stands on its battery has no slow run to go on with', () => {
  const standing: Prepare = ({ electrical }) => (electrical.rescueFeeds = 1);
  expect(meet(Code.clock, standing)).toMatchObject({ goesOn: false, mode: Mode.fault });
});

describe('out of service', () => {
  const taken = (code: number, prepare: Prepare) => {
    const { state, events, emit } = board(prepare);
    takeOver(state, code, emit);
    return { ...state.controller, phase: state.controller.phase, letsOut: state.controller.letsOut, events };
  };

  test('people who were on their way are let out below level 5, with or without a slow run', () => {
    for (const code of [Code.motorHot, Code.clock, Code.outputPhase]) {
      const { letsOut, phase } = taken(code, running());
      expect([letsOut, phase]).toEqual([1, Phase.waiting]);
    }
    const { letsOut, phase } = taken(Code.boardLink, running());
    expect([letsOut, phase]).toEqual([0, Phase.idle]);
  });

  test("a run is one from the run contactor's pulling in to its letting go", () => {
    const letsOut = (phase: number) =>
      taken(
        Code.clock,
        running(({ controller }) => (controller.phase = phase)),
      ).letsOut;
    expect([Phase.locking, Phase.contactorIn, Phase.contactorOff, Phase.opening].map(letsOut)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test('a stop is told of a car that moved only', () => {
    const told = (motion: number) =>
      taken(
        Code.clock,
        running(({ mechanics }) => (mechanics.motion = motion)),
      ).events.map(({ type }) => type);
    expect(told(Motion.driven)).toEqual(['car-stopped', 'code-raised']);
    expect(told(Motion.held)).toEqual(['code-raised']);
  });
});
