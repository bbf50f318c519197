import { expect, test } from 'vitest';
import { makeFrame } from '../../src/session/frame';
import { ordersHere, placesToGo, sayingsHere, voiceWay } from '../../src/session/people-here';
import { roofPlace } from '../../src/sim/lift-state';
import { aLift, type Lift } from '../support/a-lift';

const frameOf = (lift: Lift) => makeFrame(lift.simulation, []);

test('the machine room has the intercom, a landing near the car and the roof have the voice, other landings nothing', () => {
  const lift = aLift();
  expect(voiceWay(frameOf(lift.standing(0)))).toBe('use-intercom');
  expect(voiceWay(frameOf(lift.standing(1)))).toBe('talk-to-passengers');
  expect(voiceWay(frameOf(lift.standing(roofPlace(lift.simulation.state))))).toBe('talk-to-passengers');
  expect(voiceWay(frameOf(lift.standing(2)))).toBeNull();
  expect(sayingsHere(frameOf(lift))).toEqual([]);
});

test('whatever is offered to be said, the lift takes', () => {
  const lift = aLift().standing(1);
  const offered = sayingsHere(frameOf(lift));
  expect(offered.length).toBeGreaterThan(3);
  for (const command of offered) expect(lift.do(command)).toBeUndefined();
});

test('a colleague at the machine is told of the brake, one at a landing to watch its door; the wheel needs a wheel', () => {
  const lift = aLift().standing(0);
  expect([ordersHere(frameOf(lift)), placesToGo(frameOf(lift))]).toEqual([[], []]);
  lift.do({ type: 'call-partner' }, 31);
  expect(ordersHere(frameOf(lift))).toContain('release-brake');
  expect(ordersHere(frameOf(lift))).not.toContain('hold-wheel');
  expect(placesToGo(frameOf(lift))).not.toContain('machine-room');
  lift.simulation.state.people.partner = 3;
  expect(ordersHere(frameOf(lift))).toContain('watch-door');
  expect(ordersHere(frameOf(lift))).not.toContain('release-brake');
  const geared = aLift('geared-630').standing(0);
  geared.do({ type: 'call-partner' }, 31);
  expect(ordersHere(frameOf(geared))).toContain('hold-wheel');
});
