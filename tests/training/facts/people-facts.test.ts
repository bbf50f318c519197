import { expect, test } from 'vitest';
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
});
