// Fire return, firefighters, the parking key and the way home: who orders the car about when it is not calls.
import { describe, expect, test } from 'vitest';
import {
  doorOrder,
  followService,
  isHallServed,
  opensOnArrival,
  recallFloor,
  takeCarCall,
  wantedFloor,
} from '../../../src/sim/controller/special-service';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Mode, Phase, Service } from '../../../src/sim/lift-state';
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

/** The board of a healthy lift at rest, as prepared. */
function board(prepare: (state: LiftState) => void = () => undefined) {
  const { state, plant } = aLift().simulation;
  prepare(state);
  return { state, lift: plant.preset.lift };
}

describe('who orders the car about', () => {
  /** After one look: the service, and what is told. */
  const follow = (prepare: (state: LiftState) => void) => {
    const { state } = board(prepare);
    const events: SimEvent[] = [];
    followService(state, (event) => events.push(event));
    return [state.controller.service, events.flatMap((event) => ('to' in event ? [event.to] : []))];
  };
  const atRecall = ({ electrical, controller }: LiftState) => {
    electrical.firefighter = 1;
    Object.assign(controller, { service: Service.recall, phase: Phase.open, floor: 1 });
  };

  test('the switch hands the car over at the recall floor with its doors open, after the return, and not otherwise', () => {
    expect(follow(atRecall)).toEqual([Service.firefighter, ['firefighter']]);
    const stays = (change: (state: LiftState) => void) =>
      follow((state) => {
        atRecall(state);
        change(state);
      });
    expect(stays(({ controller }) => (controller.floor = 3))).toEqual([Service.recall, []]);
    expect(stays(({ controller }) => (controller.phase = Phase.closing))).toEqual([Service.recall, []]);
    expect(stays(({ controller }) => (controller.service = Service.normal))).toEqual([
      Service.recall,
      ['fire-return'],
    ]);
    expect(
      stays(({ electrical, health }) => {
        electrical.firefighter = 0;
        health.fireInput = 1;
      }),
    ).toEqual([Service.recall, []]);
  });

  test("the switch turned back while it still burns returns the car; with no fire the lift is anybody's", () => {
    const back = (fire: number) =>
      follow(({ electrical, health, controller }) => {
        electrical.firefighter = 0;
        health.fireInput = fire;
        controller.service = Service.firefighter;
      });
    expect([back(1), back(0)]).toEqual([
      [Service.recall, ['fire-return']],
      [Service.normal, ['normal']],
    ]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [3, 3],
    [8, 8],
    [9, 1],
  ])('a setting of %i means floor %i, for the recall and for the way home', (set, floor) => {
    const { state, lift } = board(({ health, controller }) => {
      Object.assign(health, { recallFloor: set, homeFloor: set, parkedLock: 1 });
      controller.floor = 5;
    });
    expect([recallFloor(state), wantedFloor(state, lift)]).toEqual([floor, floor]);
  });

  test('landing calls are heard in normal service only', () => {
    const heard = (prepare?: (state: LiftState) => void) => isHallServed(board(prepare).state);
    expect(heard()).toBe(true);
    const deaf: readonly ((state: LiftState) => void)[] = [
      ({ controller }) => (controller.mode = Mode.fault),
      ({ electrical }) => (electrical.rescueFeeds = 1),
      ({ controller }) => (controller.service = Service.recall),
      ({ health }) => (health.parkedLock = 1),
      ({ health }) => (health.independent = 1),
    ];
    expect(deaf.map(heard)).toEqual([false, false, false, false, false]);
  });

  test("riders' calls add up; a firefighter's takes the place of the one before, and one for here takes all back", () => {
    const { state } = board();
    takeCarCall(state, 3);
    takeCarCall(state, 5);
    expect([...state.controller.carCalls]).toEqual([0, 0, 1, 0, 1, 0, 0, 0]);
    state.controller.service = Service.firefighter;
    takeCarCall(state, 4);
    expect([...state.controller.carCalls]).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
    takeCarCall(state, 1);
    expect([...state.controller.carCalls]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('on the battery the car goes nowhere else, whatever is called', () => {
    const { state, lift } = board(({ electrical, controller }) => {
      electrical.rescueFeeds = 1;
      controller.floor = 4;
      controller.carCalls[6] = 1;
    });
    expect(wantedFloor(state, lift)).toBe(4);
  });

  test('a call, or a firefighter, ends the wait before the way home', () => {
    const waiting = (prepare: (state: LiftState) => void) => {
      const { state, lift } = board((each) => {
        each.controller.floor = 4;
        each.controller.homeDue = each.tick + 500;
        prepare(each);
      });
      return [wantedFloor(state, lift), state.controller.homeDue === 0];
    };
    expect(waiting(({ controller }) => (controller.carCalls[5] = 1))).toEqual([6, true]);
    expect(waiting(({ controller }) => (controller.service = Service.firefighter))).toEqual([0, true]);
    expect(waiting(() => undefined)).toEqual([0, false]);
  });

  test('doors open on arrival for who is called, freed or returned, and not for a car that parks', () => {
    const opens = (
      change: Partial<LiftState['controller']>,
      prepare: (state: LiftState) => void = () => undefined,
    ) =>
      opensOnArrival(
        board((state) => {
          Object.assign(state.controller, { floor: 4, target: 6, ...change });
          prepare(state);
        }).state,
      );
    expect(opens({})).toBe(false);
    expect(opens({ returning: 1 })).toBe(true);
    expect(opens({}, ({ electrical }) => (electrical.rescueFeeds = 1))).toBe(true);
    expect(opens({}, ({ controller }) => (controller.carCalls[5] = 1))).toBe(true);
    expect(opens({}, ({ controller }) => (controller.carCalls[3] = 1))).toBe(true);
    expect(opens({}, ({ controller }) => (controller.carCalls[2] = 1))).toBe(false);
    expect(opens({ service: Service.recall, floor: 1 })).toBe(true);
    expect(opens({ service: Service.recall }, ({ controller }) => (controller.carCalls[3] = 1))).toBe(false);
    expect(opens({ service: Service.firefighter, returning: 1 })).toBe(false);
  });

  test('a held door button is an order from firefighters only', () => {
    const order = (service: number) =>
      doorOrder(board(({ controller }) => Object.assign(controller, { service, doorHeld: 1 })).state);
    expect([order(Service.normal), order(Service.recall), order(Service.firefighter)]).toEqual([0, 0, 1]);
  });
});
