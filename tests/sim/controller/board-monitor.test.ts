// Codes of board, drive hardware and building, each by its cause and not without it.
import { describe, expect, test } from 'vitest';
import { createHealth, type HealthState } from '../../../src/sim/health-state';
import { Mode } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

/** figure of health, what it becomes, the code that follows */
const causes: readonly [keyof HealthState, number, number][] = [
  ['prechargeCloses', 0, 8],
  ['angleError', 0.5, 16],
  ['encoderFits', 0, 20],
  ['clockRuns', 0, 24],
  ['storageGood', 0, 25],
  ['earthquake', 1, 26],
  ['serviceHours', 0, 40],
  ['openLimit', 0, 55],
  ['encoder', 0.8, 56],
  ['boardLink', 0, 57],
];

describe.each(causes)('%s at %d', (figure, value, code) => {
  test(`raises E${code}; mended, the lift serves`, () => {
    const lift = aLift();
    lift.simulation.state.health[figure] = value;
    lift.standing(0).do({ type: 'press-reset' }, 5);
    lift.call(4).run(60);
    expect(lift.events).toContainEqual({ type: 'code-raised', code });
    lift.simulation.state.health[figure] = createHealth(8)[figure];
    lift.do({ type: 'press-reset' }, 30);
    lift.events.length = 0;
    lift.call(6).run(60);
    expect(lift.events).toContainEqual({ type: 'car-door-opened', floor: 6 });
    expect(lift.saw('code-raised')).toBe(false);
  });
});

test('an over-current at the start of an inspection run is E54', () => {
  const lift = aLift().call(4).run(45);
  const { health, electrical, mechanics } = lift.simulation.state;
  mechanics.carDoor = 0;
  mechanics.doorDrive = 0;
  electrical.inspection[0] = 1;
  lift.run(2);
  health.guideFriction = 30_000;
  electrical.held[0] = 1;
  lift.run(5);
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 54 });
  expect(mechanics.carSpeed).toBe(0);
});

test('a seismic switch that bounces is no earthquake; one that stays for two seconds is', () => {
  const lift = aLift();
  const { health, controller } = lift.simulation.state;
  for (let i = 0; i < 5; i++) {
    health.earthquake = 1;
    lift.run(1.5);
    health.earthquake = 0;
    lift.run(0.1);
  }
  expect(lift.codes).toEqual([]);
  health.earthquake = 1;
  lift.run(2.1);
  expect(lift.codes).toEqual([26]);
  expect(controller.mode).toBe(Mode.fault);
});
