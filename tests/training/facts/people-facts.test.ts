import { expect, test } from 'vitest';
import { perform } from '../../../src/sim/simulation';
import { aLift, asking } from '../../support/a-lift';

test('places of people', () => {
  const lift = aLift();
  const ask = asking(lift);
  expect([ask('place'), ask('partnerPlace')]).toEqual(['landing-1', 'nowhere']);
  lift.standing(0).do({ type: 'call-partner' }, 31);
  expect([ask('place'), ask('partnerPlace')]).toEqual(['machine-room', 'machine-room']);
});

test('what is worn, hung, locked, opened and written', () => {
  const lift = aLift();
  const ask = asking(lift);
  const names = [
    'helmetOn',
    'shoesOn',
    'noticeHung',
    'padlockOn',
    'tagOn',
    'recordWritten',
    'handedOver',
    'accident',
  ];
  expect(names.map((name) => ask(name))).toEqual(names.map(() => false));
  lift.do({ type: 'put-on', item: 'helmet' });
  lift.do({ type: 'put-on', item: 'safety-shoes' });
  lift.do({ type: 'place-object', object: 'notice' });
  lift.do({ type: 'place-object', object: 'barrier' });
  expect([ask('barrierAt', 1), ask('barriersLeft'), ask('cabinetOpen')]).toEqual([true, 1, false]);
  expect([ask('thingsLeft'), ask('dangerousThingsLeft')]).toEqual([2, 0]);
  lift.standing(0).do({ type: 'turn-main-switch', to: 'off' });
  lift.do({ type: 'place-object', object: 'padlock' });
  lift.do({ type: 'place-object', object: 'tag' });
  lift.do({ type: 'write-record' }, 11);
  lift.standing(1).do({ type: 'hand-over' });
  expect(names.map((name) => ask(name))).toEqual([true, true, true, true, true, true, true, false]);
});

test('riders and their mood', () => {
  const lift = aLift().call(1).run(4);
  const ask = asking(lift);
  lift.do({ type: 'enter-car', count: 3 });
  expect([ask('passengers'), ask('calm'), ask('passengersForceDoor')]).toEqual([3, 1, false]);
  lift.do({ type: 'enter-car', count: 2, age: 'child', ill: true });
  lift.do({ type: 'enter-car', count: 1, age: 'elder' });
  expect([ask('passengers'), ask('children'), ask('elders'), ask('illness')]).toEqual([6, 2, 1, 0.2]);
  lift.standing(0).do({ type: 'use-intercom', say: 'stay-clear' });
  expect(ask('passengersHeed')).toBe(true);
});

test('who stands where, and what is off', () => {
  const lift = aLift();
  const ask = asking(lift);
  perform(lift.simulation, 'public', { type: 'wait-at-landing', floor: 3, count: 2 });
  expect([ask('waitingAt', 3), ask('waitingAt', 4)]).toEqual([2, 0]);
  lift.standing(0).do({ type: 'take-off-guard', guard: 'governor' });
  lift.do({ type: 'stand-at', spot: 'governor' });
  lift.do({ type: 'put-on', item: 'harness' });
  expect([ask('spot'), ask('guardsOff'), ask('harnessOn')]).toEqual(['governor', 1, true]);
  expect(ask('dangerousThingsLeft')).toBe(1);
  Object.assign(lift.simulation.state.people, { partner: 4, partnerWatches: 1 });
  expect([ask('partnerWatches', 4), ask('partnerWatches', 5)]).toEqual([true, false]);
});
