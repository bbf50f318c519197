// Tuning teaches the drive its motor's angle; without motor, encoder or open brake it fails with E19.
import { expect, test } from 'vitest';
import { Mode } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

function tuned(...faults: readonly string[]): Lift {
  const lift = aLift();
  for (const fault of faults) lift.with(fault, 0);
  lift.standing(0).do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  expect(lift.keys('up', 'enter', 'down', 'enter')).toBeUndefined();
  return lift.run(8);
}

test('a lost angle is learnt: the lift that raised E02 serves again', () => {
  const lift = tuned('DRV-08');
  expect(lift.events).toContainEqual({ type: 'board-work-ended', work: 'tune-motor', done: true });
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(0, 3);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 10);
  lift.call(4).pass(60);
  expect(lift.opened).toEqual([4]);
  expect(lift.codes).toEqual([]);
});

test.each([
  ['a motor phase open', 'DRV-01'],
  ['an earth fault in the motor', 'DRV-02'],
  ['no encoder', 'DRV-05'],
  ['a noisy encoder', 'DRV-07'],
  ['a brake half that stays shut', 'BRK-01'],
])('%s: E19, and the angle stays unknown', (_what, fault) => {
  const lift = tuned('DRV-08', fault);
  expect(lift.codes).toEqual([19]);
  expect(lift.events).toContainEqual({ type: 'board-work-ended', work: 'tune-motor', done: false });
  expect(lift.simulation.state.controller.mode).toBe(Mode.fault);
  expect(lift.simulation.state.health.angleError).toBe(1);
});
