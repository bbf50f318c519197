// What the board watches in automatic: the chain, limits in a run, drift, bridged locks.
import { expect, test } from 'vitest';
import { Mode, Motion } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test('at rest an open device is shown while it is open, and no longer', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'press-stop', device: 'cabinet-stop' }, 1);
  const { controller } = lift.simulation.state;
  expect([controller.code, controller.mode]).toEqual([41, Mode.automatic]);
  lift.do({ type: 'release-stop', device: 'cabinet-stop' }, 1);
  expect(controller.code).toBe(0);
});

test('a limit that opens in the way of a running car slows it down there; the other direction is free for it', () => {
  const lift = aLift().call(8, 'down').run(6).with('SEN-05', 0).run(0.05);
  const { mechanics } = lift.simulation.state;
  expect(mechanics.motion).toBe(Motion.slowing);
  lift.run(3);
  expect(lift.codes).toEqual([43]);
  expect(mechanics.carSpeed).toBe(0);
  lift.pass(60);
  // creeps down to a landing, since up is barred
  expect(lift.opened).toHaveLength(1);
  expect(mechanics.carPosition % 3).toBeCloseTo(0, 6);
});

test('a slowdown switch that opens low in the shaft ends the run at the next landing: E45', () => {
  const lift = aLift().call(7, 'down').run(7).with('SEN-04', 0).pass(30);
  expect(lift.codes).toEqual([45]);
  expect(lift.opened).toHaveLength(1);
  expect(lift.opened[0]).toBeLessThan(7);
});

test('a car that creeps away from its level with doors open is latched: E33', () => {
  const lift = aLift().call(1).run(4);
  const { health, mechanics, controller } = lift.simulation.state;
  health.brakeTorque1 = 0;
  health.brakeTorque2 = 0;
  lift.run(3);
  expect(lift.saw('unintended-movement')).toBe(true);
  expect(lift.codes).toContain(33);
  expect([controller.mode, health.unintendedLatch]).toEqual([Mode.fault, 1]);
  expect(mechanics.carPosition).toBeGreaterThan(0.1);
});
