// What comes out of the bag, and where it may lie.
import { expect, test } from 'vitest';
import { MACHINE_ROOM, NOBODY_WHERE, roofPlace } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test('the tool bag is put down anywhere, and taken up only where it lies', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  const { people } = lift.simulation.state;
  expect(people.toolBag).toBe(NOBODY_WHERE);
  expect(lift.do({ type: 'place-object', object: 'tool-bag' })).toBeUndefined();
  expect([people.toolBag, lift.do({ type: 'place-object', object: 'tool-bag' })]).toEqual([
    MACHINE_ROOM,
    'already-so',
  ]);
  expect(lift.standing(3).do({ type: 'remove-object', object: 'tool-bag' })).toBe('out-of-reach');
  expect(lift.standing(MACHINE_ROOM).do({ type: 'remove-object', object: 'tool-bag' })).toBeUndefined();
  expect(people.toolBag).toBe(NOBODY_WHERE);
});

test('the padlock goes on only in the off position, the notice only at the main landing', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  expect(lift.do({ type: 'place-object', object: 'padlock' })).toBe('switch-still-on');
  lift.do({ type: 'turn-main-switch', to: 'off' });
  expect(lift.do({ type: 'place-object', object: 'padlock' })).toBeUndefined();
  expect(lift.do({ type: 'turn-main-switch', to: 'on' })).toBe('padlock-on');
  expect(lift.standing(2).do({ type: 'place-object', object: 'notice' })).toBe('out-of-reach');
});

test('two barriers, one a landing, each taken back from where it stands', () => {
  const lift = aLift().standing(2);
  const barrier = { type: 'place-object', object: 'barrier' } as const;
  expect([lift.do(barrier), lift.do(barrier)]).toEqual([undefined, 'already-so']);
  expect([lift.standing(3).do(barrier), lift.standing(4).do(barrier)]).toEqual([undefined, 'not-at-hand']);
  expect(lift.do({ type: 'remove-object', object: 'barrier' })).toBe('already-so');
});

test('on the roof one looks out at the landing through the open door', () => {
  const lift = aLift().call(3).run(45);
  lift.standing(roofPlace(lift.simulation.state));
  expect(lift.do({ type: 'look-at', thing: 'landing' })).toBe('door-shut');
  lift.do({ type: 'open-landing-door' }, 2);
  expect(lift.do({ type: 'look-at', thing: 'landing' })).toBeUndefined();
  expect(lift.do({ type: 'look-at', thing: 'roof' })).toBeUndefined();
});

test('in the machine room the ropes tell the nearest landing and how far the car is from it', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  lift.simulation.state.mechanics.carPosition = 8.6;
  expect(lift.do({ type: 'look-at', thing: 'rope-marks' })).toBeUndefined();
  const read = lift.events.find((event) => event.type === 'rope-marks-read');
  expect(read).toMatchObject({ floor: 4, above: expect.closeTo(-0.4, 2) });
  expect(lift.standing(1).do({ type: 'look-at', thing: 'rope-marks' })).toBe('out-of-reach');
});

test('the telephone is in the pocket wherever one stands', () => {
  const lift = aLift().standing(3);
  expect(lift.do({ type: 'phone', party: 'fire-brigade' })).toBeUndefined();
  expect(lift.events).toContainEqual({ type: 'party-phoned', party: 'fire-brigade' });
  lift.do({ type: 'stop-work', reason: 'water-in-pit', to: 'use-unit' });
  expect(lift.events).toContainEqual({ type: 'work-stopped', reason: 'water-in-pit', to: 'use-unit' });
});
