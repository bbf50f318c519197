// The door cycle one look at a time: what each phase makes of a state of calls, curtain, load, limits and locks.
import { describe, expect, test } from 'vitest';
import {
  beginLettingOut,
  closingPhase,
  lockingPhase,
  openingPhase,
  openPhase,
} from '../../../src/sim/controller/door-phases';
import { Input } from '../../../src/sim/controller/inputs';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Phase, Service } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

/** A board in this phase of the door cycle at floor 4, and what it does in one look. */
function cycle(phase: number, prepare: (state: LiftState) => void = () => undefined) {
  const { state, plant } = aLift().simulation;
  const { lift } = plant.preset;
  Object.assign(state.controller, { phase, floor: 4, timerTicks: 10, dwell: 3, target: 0 });
  state.mechanics.carDoor = phase === Phase.open ? 1 : 0.5;
  prepare(state);
  const events: SimEvent[] = [];
  const emit = (event: SimEvent) => events.push(event);
  const looks = {
    [Phase.opening]: openingPhase,
    [Phase.open]: openPhase,
    [Phase.closing]: closingPhase,
    [Phase.locking]: lockingPhase,
  };
  looks[phase as keyof typeof looks]?.(state, lift, emit);
  const { controller, mechanics } = state;
  return { controller, mechanics, events, told: events.map(({ type }) => type) };
}
const late = (state: LiftState) => {
  state.controller.timerTicks = 100_000;
};

describe('doors that do not open in time', () => {
  const stuck = (prepare: (state: LiftState) => void) => {
    const { controller, told } = cycle(Phase.opening, (state) => {
      late(state);
      prepare(state);
    });
    const calls = [...controller.carCalls].flatMap((call, at) => (call === 1 ? [at + 1] : []));
    return { phase: controller.phase, calls, told };
  };

  test('are shut again and tried at the next floor on the way, or the other one at an end', () => {
    const next = (floor: number, direction: number) =>
      stuck(({ controller }) => Object.assign(controller, { floor, direction })).calls;
    expect([next(4, 1), next(4, 0), next(4, -1)]).toEqual([[5], [5], [3]]);
    expect([next(8, 1), next(7, 1), next(1, -1), next(2, -1)]).toEqual([[7], [8], [2], [1]]);
    expect(stuck(() => undefined).phase).toBe(Phase.closing);
  });

  test('are tried here again by a car that goes nowhere else: in a fire, for firefighters, on the battery', () => {
    const here = (prepare: (state: LiftState) => void) => {
      const { phase, calls, told } = stuck(prepare);
      return [phase === Phase.opening, calls.length, told.includes('car-door-opening')];
    };
    expect(here(({ controller }) => (controller.service = Service.recall))).toEqual([true, 0, true]);
    expect(here(({ electrical }) => (electrical.rescueFeeds = 1))).toEqual([true, 0, true]);
  });

  test('are given up after as many floors as are set, never when none are: E48', () => {
    const given = (attempts: number, before: number) => {
      const { phase } = stuck(({ health, controller }) => {
        health.doorAttempts = attempts;
        controller.openAttempts = before;
      });
      return phase !== Phase.closing;
    };
    expect([given(3, 1), given(3, 2), given(0, 50)]).toEqual([false, true, false]);
  });
});

describe('open doors', () => {
  const stays = (prepare: (state: LiftState) => void) => {
    const { controller } = cycle(Phase.open, (state) => {
      // long past their time
      late(state);
      prepare(state);
    });
    return controller.phase === Phase.open && controller.timerTicks === 0;
  };

  test('shut when their time is over', () => {
    expect(stays(() => undefined)).toBe(false);
    expect(cycle(Phase.open, late).told).toEqual(['car-door-closing']);
  });

  test.each<[string, (state: LiftState) => void]>([
    ['a call for this floor', ({ controller }) => (controller.hallUp[3] = 1)],
    ['something in the light curtain', ({ health }) => (health.curtain = 1)],
    ['somebody in the doorway', ({ mechanics }) => (mechanics.doorwayBlocked = 1)],
    ['a stuck button', ({ health }) => (health.openButtonStuck = 1)],
    ['an attendant', ({ health }) => (health.attendant = 1)],
    ['independent operation', ({ health }) => (health.independent = 1)],
    ['the battery that frees people', ({ electrical }) => (electrical.rescueFeeds = 1)],
    ['firefighters', ({ controller }) => (controller.service = Service.firefighter)],
    ['too much in the car', ({ mechanics }) => (mechanics.load = 1200)],
    ['a load cell that tells of too much', ({ health }) => (health.loadOffset = 1200)],
  ])('are kept open by %s', (_what, prepare) => {
    expect(stays(prepare)).toBe(true);
  });

  test('are shut by a curtain that is blind, a load cell that tells of less, an overload that does not act', () => {
    expect(stays(({ health }) => Object.assign(health, { curtain: 1, curtainSees: 0 }))).toBe(false);
    expect(
      stays(({ mechanics, health }) => {
        mechanics.load = 1200;
        health.loadOffset = -400;
      }),
    ).toBe(false);
    expect(
      stays(({ mechanics, health }) => {
        mechanics.load = 1200;
        health.overloadActs = 0;
      }),
    ).toBe(false);
  });

  test('of a car returned in a fire stay open where it was called to, and shut at once where it passes', () => {
    const fire = (floor: number) => {
      const { controller } = cycle(Phase.open, (state) => {
        Object.assign(state.controller, { service: Service.recall, floor, timerTicks: 0 });
        // smoke
        state.health.curtain = 1;
      });
      return controller.phase;
    };
    expect([fire(1), fire(4)]).toEqual([Phase.open, Phase.closing]);
  });

  test('a call for this floor is answered by them', () => {
    const { controller } = cycle(Phase.open, (state) => {
      state.controller.carCalls[3] = 1;
      state.controller.hallDown[3] = 1;
    });
    expect([controller.carCalls[3], controller.hallDown[3], controller.phase]).toEqual([0, 0, Phase.open]);
  });

  test('the time for which something stood in the curtain is forgotten when it has gone', () => {
    const held = (curtain: number) =>
      cycle(Phase.open, (state) => {
        state.controller.heldFor = 60;
        state.health.curtain = curtain;
      }).controller.heldFor;
    expect([held(1), held(0)]).toEqual([60.01, 0]);
  });
});

describe('closing doors', () => {
  test.each<[string, (state: LiftState) => void, boolean]>([
    ['a call for this floor', ({ controller }) => (controller.carCalls[3] = 1), true],
    ['a call for another', ({ controller }) => (controller.carCalls[5] = 1), false],
    ['something in the light curtain', ({ health }) => (health.curtain = 1), true],
    [
      'the same when they nudge',
      (state) => {
        state.health.curtain = 1;
        state.controller.heldFor = 130;
      },
      false,
    ],
    [
      'a firefighter who lets go of the button',
      ({ controller }) => Object.assign(controller, { service: Service.firefighter, doorHeld: 1 }),
      true,
    ],
    [
      'a firefighter who holds it',
      ({ controller }) => Object.assign(controller, { service: Service.firefighter, doorHeld: -1 }),
      false,
    ],
    ['a button held by a rider', ({ controller }) => (controller.doorHeld = 1), false],
    ['panels that stand against something', ({ mechanics }) => (mechanics.doorStalled = 0.35), true],
    ['panels that have just met something', ({ mechanics }) => (mechanics.doorStalled = 0.2), false],
    ['too long a time', late, true],
  ])('are opened again by %s: %s', (_what, prepare, opens) => {
    const { controller, told } = cycle(Phase.closing, prepare);
    expect(controller.phase).toBe(opens ? Phase.opening : Phase.closing);
    expect(told.includes('car-door-opening')).toBe(opens);
  });

  test('are shut when the panels are as far as they go and the limit says so', () => {
    const shut = (carDoor: number, closeLimit: number, closedGap = 0) => {
      const { controller, events } = cycle(Phase.closing, ({ mechanics, health }) => {
        mechanics.carDoor = carDoor;
        Object.assign(health, { closeLimit, closedGap });
      });
      return [controller.phase, events];
    };
    expect(shut(0, 1)).toEqual([Phase.locking, [{ type: 'car-door-shut', floor: 4 }]]);
    expect(shut(0, 0)).toEqual([Phase.closing, []]);
    expect(shut(0.02, 1)).toEqual([Phase.closing, []]);
    // a gap of 20 mm is more than that share of an opening that is narrower than a metre
    expect(shut(0.0205, 1, 0.02)[0]).toBe(Phase.locking);
    expect(shut(0.03, 1, 0.02)[0]).toBe(Phase.closing);
  });
});

describe('shut doors before a run', () => {
  test('a call for this floor opens them again, unless the car is to answer it on its way back', () => {
    const called = (target: number) =>
      cycle(Phase.locking, ({ controller }) => {
        controller.hallUp[3] = 1;
        controller.target = target;
        controller.dwell = 0;
      }).controller.phase;
    expect([called(6), called(4)]).toEqual([Phase.opening, Phase.locking]);
  });

  test('a safety device that is open is waited for; locks that do not make are tried again', () => {
    const waiting = (input: number) =>
      cycle(Phase.locking, (state) => {
        late(state);
        state.electrical.inputs[input] = 0;
      }).controller;
    expect([waiting(Input.X25).phase, waiting(Input.X25).timerTicks]).toEqual([Phase.locking, 0]);
    expect(waiting(Input.X27).phase).toBe(Phase.opening);
  });

  test('with the chain steady the car goes where it is wanted, and nowhere when that is here', () => {
    const wanted = (floor: number) => {
      const { controller } = cycle(Phase.locking, (state) => {
        state.controller.dwell = 1;
        state.controller.target = 4;
        state.controller.carCalls[floor - 1] = 1;
      });
      return [controller.phase, controller.target];
    };
    expect(wanted(6)).toEqual([Phase.contactorIn, 6]);
    expect(wanted(4)).toEqual([Phase.idle, 0]);
  });
});

test('people are let out by doors that open and stay so', () => {
  const { state } = aLift().simulation;
  const events: SimEvent[] = [];
  beginLettingOut(state, (event) => events.push(event));
  expect([state.mechanics.doorDrive, state.controller.phase]).toEqual([1, Phase.lettingOut]);
  expect(events).toEqual([{ type: 'car-door-opening', floor: 1 }]);
});
