// Lost boards: what hangs on them is dead, and the log says so.
import { expect, test } from 'vitest';
import { isCarBusAlive, isHallHeard } from '../../../src/sim/controller/bus-monitor';
import { aLift } from '../../support/a-lift';

test('a healthy lift hears its car and every hall', () => {
  const { state } = aLift().simulation;
  expect([isCarBusAlive(state), isHallHeard(state, 8)]).toEqual([true, true]);
});

test('beyond a break in the hall bus calls are dead, before it they serve', () => {
  const lift = aLift().with('COM-02', 0).call(6).run(1).call(3).run(30);
  expect(lift.saw('car-started')).toBe(true);
  expect(lift.events).not.toContainEqual({ type: 'car-door-opened', floor: 6 });
  expect(lift.events).toContainEqual({ type: 'car-door-opened', floor: 3 });
});
