// What was left behind cannot be used, and says so.
import { expect, test } from 'vitest';
import { provide, singleTools } from '../../../src/sim/people/tools';
import { aLift } from '../../support/a-lift';

test('a key that was left behind turns no lock', () => {
  const lift = aLift().standing(3);
  provide(lift.simulation.state, 'key', 0);
  expect(lift.do({ type: 'turn-key' })).toBe('not-at-hand');
  provide(lift.simulation.state, 'key', 1);
  expect(lift.do({ type: 'turn-key' })).toBeUndefined();
});

test('each single thing can be wanting by itself', () => {
  const lift = aLift().standing(0);
  const { state } = lift.simulation;
  provide(state, 'meter', 0);
  provide(state, 'helmet', 0);
  expect(lift.do({ type: 'set-dial', to: 'ohms' })).toBe('not-at-hand');
  expect(lift.do({ type: 'put-on', item: 'helmet' })).toBe('not-at-hand');
  expect(lift.do({ type: 'put-on', item: 'safety-shoes' })).toBeUndefined();
  expect(lift.do({ type: 'connect-jumper', from: 'rail.110', to: 'rail.111' })).toBeUndefined();
  for (const tool of singleTools) provide(state, tool, 1);
  expect(state.people.lacking).toBe(0);
});

test('a thing already out can be taken back, whatever was left behind', () => {
  const lift = aLift().standing(1);
  lift.do({ type: 'place-object', object: 'notice' });
  provide(lift.simulation.state, 'notice', 0);
  expect(lift.do({ type: 'remove-object', object: 'notice' })).toBeUndefined();
  expect(lift.do({ type: 'place-object', object: 'notice' })).toBe('not-at-hand');
});

test('what is counted has its number', () => {
  const lift = aLift();
  provide(lift.simulation.state, 'barrier', 5);
  provide(lift.simulation.state, 'lock-contact', 0);
  expect([lift.simulation.state.people.barriersLeft, lift.simulation.state.people.sparesLeft]).toEqual([
    5, 0,
  ]);
});
