// Doors and locks as a hand and the operator move them.
import { describe, expect, test } from 'vitest';
import { isLandingDoorLocked, isLandingDoorShut } from '../../../src/sim/facts';
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
