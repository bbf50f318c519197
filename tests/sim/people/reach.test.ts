// What can be seen and switched through a landing door, and from where.
import { describe, expect, test } from 'vitest';
import { MACHINE_ROOM } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

const light = { type: 'turn-switch', switch: 'well-light', to: 'on' } as const;

describe('the well light', () => {
  test('is switched in the machine room', () => {
    expect(aLift().standing(MACHINE_ROOM).do(light)).toBeUndefined();
  });

  test('and from the lowest landing, with an arm through the open door, not through the gap', () => {
    const lift = aLift().call(3).run(45).standing(1);
    expect(lift.do(light)).toBe('door-shut');
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'open-landing-door', to: 'gap' }, 2);
    expect(lift.do(light)).toBe('door-shut');
    expect(lift.do({ type: 'look-at', thing: 'pit' })).toBeUndefined();
    lift.do({ type: 'open-landing-door' }, 2);
    expect(lift.do(light)).toBeUndefined();
    expect(lift.simulation.state.electrical.wellLight).toBe(1);
  });

  test('and from no other landing', () => {
    expect(aLift().standing(2).do(light)).toBe('out-of-reach');
  });
});

test('roof and pit are looked at only where they are', () => {
  const lift = aLift().standing(5);
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  expect(lift.do({ type: 'look-at', thing: 'roof' })).toBe('out-of-reach');
  expect(lift.do({ type: 'look-at', thing: 'pit' })).toBe('out-of-reach');
  expect(lift.do({ type: 'look-at', thing: 'well' })).toBeUndefined();
  expect(lift.do({ type: 'look-at', thing: 'landing' })).toBe('nothing-there');
});

test('the roof light is on the roof, in reach from the sill', () => {
  const lift = aLift().call(3).run(45).standing(4);
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  expect(lift.do({ type: 'turn-switch', switch: 'roof-light', to: 'on' })).toBeUndefined();
  expect(lift.standing(3).do({ type: 'turn-switch', switch: 'roof-light', to: 'off' })).toBe('out-of-reach');
});
