// Doors and locks as a hand and the operator move them.
import { describe, expect, test } from 'vitest';
import { isLandingDoorLocked, isLandingDoorShut } from '../../../src/sim/facts';
import { carPlace, type LiftState, Task } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

describe('a landing door with no car behind it', () => {
  test('opens only with the key, shuts by itself when let go, and locks when the key is out', () => {
    const lift = aLift().standing(4);
    const { state } = lift.simulation;
    expect(lift.do({ type: 'open-landing-door' })).toBe('door-locked');
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'open-landing-door' }, 1);
    expect(isLandingDoorShut(state, 4)).toBe(false);
    lift.do({ type: 'return-key' }, 0.5);
    expect(state.mechanics.hook[3]).toBe(0); // the hook cannot fall while the door is open
    lift.do({ type: 'release-landing-door' }, 5);
    expect([isLandingDoorShut(state, 4), isLandingDoorLocked(state, 4)]).toEqual([true, true]);
  });

  test('is told apart when pulled', () => {
    const lift = aLift().standing(4);
    lift.do({ type: 'pull-landing-door' });
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'pull-landing-door' });
    expect(
      lift.events.flatMap((event) => (event.type === 'landing-door-pulled' ? [event.locked] : [])),
    ).toEqual([true, false]);
  });

  test('shows its hook at full depth when locked and at none with the key in', () => {
    const lift = aLift().standing(4);
    lift.do({ type: 'measure-engagement' });
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'measure-engagement' });
    expect(
      lift.events.flatMap((event) => (event.type === 'engagement-measured' ? [event.millimetres] : [])),
    ).toEqual([9, 0]);
  });
});

describe('a landing door opened by hand', () => {
  const atGap = () => {
    const lift = aLift().standing(4);
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'open-landing-door', to: 'gap' }, 2);
    return lift;
  };
  const opening = (lift: ReturnType<typeof aLift>) => lift.simulation.state.mechanics.landingDoor[3];

  test('stands at a gap of 150 mm: one can look, but not reach in, and it is not wide', () => {
    const lift = atGap();
    expect(opening(lift)).toBe(0.15);
    expect(lift.do({ type: 'look-at', thing: 'well' })).toBeUndefined();
    expect(lift.saw('landing-door-wide')).toBe(false);
    expect(lift.do({ type: 'open-landing-door', to: 'gap' })).toBe('already-so');
  });

  test('goes on to wide, and back to a gap', () => {
    const lift = atGap();
    lift.do({ type: 'open-landing-door' }, 2);
    expect([opening(lift), lift.saw('landing-door-wide')]).toEqual([0.9, true]);
    lift.do({ type: 'open-landing-door', to: 'gap' }, 3);
    expect(opening(lift)).toBe(0.15);
  });

  test('stays where a door stop holds it, whoever lets go, until the stop is taken', () => {
    const lift = atGap();
    expect(lift.do({ type: 'place-object', object: 'door-stop' })).toBeUndefined();
    lift.do({ type: 'release-landing-door' }, 5);
    lift.do({ type: 'return-key' }, 1);
    expect(opening(lift)).toBe(0.15);
    lift.do({ type: 'remove-object', object: 'door-stop' }, 5);
    expect([opening(lift), isLandingDoorLocked(lift.simulation.state, 4)]).toEqual([0, true]);
  });

  test('a stop goes under an open door only, and there are two of them', () => {
    const lift = aLift().standing(4);
    expect(lift.do({ type: 'place-object', object: 'door-stop' })).toBe('door-shut');
    lift.simulation.state.people.doorStopsLeft = 0;
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'open-landing-door' }, 2);
    expect(lift.do({ type: 'place-object', object: 'door-stop' })).toBe('not-at-hand');
  });
});

test('a door stop in a served landing holds the car door too; left there, the board gives up', () => {
  const wedged = (seconds: number) => {
    const lift = aLift().call(1).run(4).standing(1);
    lift.do({ type: 'place-object', object: 'door-stop' }, seconds);
    expect(lift.simulation.state.mechanics.carDoor).toBeGreaterThan(0.9);
    lift.do({ type: 'remove-object', object: 'door-stop' }, 20);
    return lift.simulation.state;
  };
  expect(wedged(6).mechanics.carDoor).toBe(0);
  expect(wedged(30).controller.code).toBe(49);
});

test('there is one key: it cannot be in two doors', () => {
  const lift = aLift().standing(4);
  lift.do({ type: 'turn-key' }, 0.5);
  expect(lift.standing(5).do({ type: 'turn-key' })).toBe('not-at-hand');
});

test('the operator takes the landing door along only where the car stands', () => {
  const lift = aLift().call(1).run(3);
  const open = [...lift.simulation.state.mechanics.landingDoor].map((opening) => opening > 0.1);
  expect(open).toEqual([true, false, false, false, false, false, false, false]);
});

describe('panels that meet something', () => {
  /** Doors about to shut at the main landing, nobody in them. */
  const closing = (prepare: (lift: ReturnType<typeof aLift>) => void) => {
    const lift = aLift().call(1);
    prepare(lift);
    for (let i = 0; i < 200 && lift.simulation.state.mechanics.doorDrive !== -1; i++) lift.run(0.1);
    return lift;
  };

  /** Somebody on the way into the car who does not get on. */
  const standIn = (state: LiftState) => {
    Object.assign(state.people, { task: Task.walking, destination: carPlace(state), taskLeft: 10_000 });
  };

  test('a body in the doorway of a blind light curtain is met with the set force; then they reopen', () => {
    const lift = closing(({ simulation }) => {
      simulation.state.health.curtainSees = 0;
      standIn(simulation.state);
    });
    const { mechanics } = lift.simulation.state;
    for (let i = 0; i < 60 && mechanics.doorStalled === 0; i++) lift.run(0.05);
    expect(mechanics.doorStalled).toBeGreaterThan(0);
    expect(mechanics.carDoor * 0.9).toBeCloseTo(0.3, 2);
    lift.run(0.6);
    expect(mechanics.doorDrive).toBe(1);
    expect(mechanics.doorStalled).toBe(0);
  });

  test('a seeing one turns them back before they touch', () => {
    const lift = closing(() => undefined).run(0.5);
    standIn(lift.simulation.state);
    lift.run(0.1);
    expect(lift.simulation.state.mechanics.doorDrive).toBe(1);
  });

  test('dirt in the sill sends them back three times; then the board gives up', () => {
    const lift = aLift().with('DOR-10', 0).call(1).run(60);
    const opened = lift.events.filter(({ type }) => type === 'car-door-opening').length;
    expect(opened).toBe(3);
    expect(lift.simulation.state.controller.code).toBe(49);
  });

  test('a landing door that rubs harder than its weight pulls stays where the hand left it', () => {
    const left = (friction: number) => {
      const lift = aLift().standing(4);
      lift.simulation.state.health.doorJam = friction;
      lift.do({ type: 'turn-key' }, 0.5);
      lift.do({ type: 'open-landing-door' }, 1);
      lift.do({ type: 'release-landing-door' }, 5);
      return isLandingDoorShut(lift.simulation.state, 4);
    };
    expect([0, 39, 41].map(left)).toEqual([true, true, false]);
  });
});
