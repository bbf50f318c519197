// What a lift at rest begins: nothing while the chain is open, first its level, then its calls.
import { expect, test } from 'vitest';
import { Phase } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test('nothing begins while a safety device is open', () => {
  const lift = aLift().with('CHN-09', 0).run(0.1).call(1).run(5);
  expect(lift.simulation.state.controller.phase).toBe(Phase.idle);
  expect(lift.opened).toEqual([]);
});

test('a car off its level goes there before it answers a call', () => {
  const lift = aLift();
  lift.simulation.state.mechanics.carPosition = 9.6;
  lift.call(1).pass(60);
  expect(lift.opened).toEqual([4, 1]);
});

test('it does not try while a lock is open', () => {
  const lift = aLift().with('LCK-01', 2).run(0.1);
  lift.simulation.state.mechanics.carPosition = 9.6;
  lift.run(30);
  expect(lift.saw('car-started')).toBe(false);
});

test('a call where it stands opens the doors without a start', () => {
  const lift = aLift().call(1).run(6);
  expect(lift.opened).toEqual([1]);
  expect(lift.saw('contactor-pulled-in')).toBe(false);
});
