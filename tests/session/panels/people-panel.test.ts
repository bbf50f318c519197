import { expect, test } from 'vitest';
import { makeFrame } from '../../../src/session/frame';
import { peopleActs } from '../../../src/session/panels/people-panel';
import { aLift } from '../../support/a-lift';

test('one calls a colleague, sends them somewhere, and can always telephone', () => {
  const lift = aLift().standing(0);
  const acts = () => peopleActs(makeFrame(lift.simulation, []));
  expect(acts()).toContainEqual({ type: 'call-partner' });
  expect(acts()).toContainEqual({ type: 'phone', party: 'maintenance-firm' });
  expect(acts()).toContainEqual({ type: 'use-intercom', say: 'ask' });
  lift.do({ type: 'call-partner' }, 31);
  expect(acts()).toContainEqual({ type: 'tell-partner', order: 'go-there', to: 'landing-5' });
  expect(acts()).not.toContainEqual({ type: 'call-partner' });
});
