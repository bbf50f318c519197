import { expect, test } from 'vitest';
import { partnerHotspot } from '../../../src/session/affordances/people';
import { makeFrame } from '../../../src/session/frame';
import { aLift } from '../../support/a-lift';

test('a second technician is called, comes, and takes the orders that fit the place', () => {
  const lift = aLift().standing(0);
  const partner = () => partnerHotspot(makeFrame(lift.simulation, []));
  const names = () => partner().actions.map(({ name }) => name);
  expect(names()).toEqual(['call-partner']);
  lift.do({ type: 'call-partner' });
  expect([partner().state, names()]).toEqual(['on-the-way', []]);
  lift.run(31);
  expect(names()).toEqual(expect.arrayContaining(['order-release-brake', 'order-close-brake']));
  expect(names()).not.toContain('order-hold-wheel');
  lift.do({ type: 'tell-partner', order: 'go-there', to: 'landing-2' }, 300);
  expect(names()).toContain('order-watch-door');
  expect(names()).not.toContain('order-release-brake');
});
