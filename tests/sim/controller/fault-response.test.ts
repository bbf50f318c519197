// What a fault of each class does to a fast run, to a slow one, and to what comes after. Causes are put into the lift.
import { describe, expect, test } from 'vitest';
import { Code, classOfCode } from '../../../src/sim/controller/codes';
import { classRules, type FaultClass, type Meeting } from '../../../src/sim/controller/fault-classes';
import { ruleOf } from '../../../src/sim/controller/fault-response';
import { isDriving, Mode, Motion } from '../../../src/sim/lift-state';
import type { HealthState } from '../../../src/sim/health-state';
import { aLift, type Lift } from '../../support/a-lift';

type Cause = (lift: Lift) => void;

const figure =
  (name: keyof HealthState, value: number): Cause =>
  ({ simulation }) => {
    simulation.state.health[name] = value;
  };

/** One physical cause for each class that a code of this board has. */
const causes: Readonly<Partial<Record<FaultClass, readonly [code: number, Cause]>>> = {
  '1A': [Code.carBus, (lift) => lift.with('COM-01', 0)],
  '3A': [Code.motorHot, (lift) => lift.with('DRV-04', 0)],
  '3B': [Code.clock, figure('clockRuns', 0)],
  '4A': [Code.outputPhase, (lift) => lift.with('DRV-01', 0)],
  '4B': [Code.serviceHours, figure('serviceHours', 0)],
  '4C': [Code.shaftData, (lift) => lift.with('SEN-08', 0)],
  '5A': [Code.boardLink, figure('boardLink', 0)],
};
const cases = Object.entries(causes).map(
  ([name, [code, cause]]) => [name as FaultClass, code, cause] as const,
);

/** How a run that meets the fault ends. */
function meetingIn(lift: Lift, cause: Cause): Meeting {
  const { mechanics } = lift.simulation.state;
  const from = mechanics.carPosition;
  cause(lift);
  let hardest = 0;
  let left = false;
  for (let i = 0; i < 3000 && (mechanics.motion !== Motion.held || i < 2); i++) {
    lift.run(0.01);
    hardest = Math.max(hardest, Math.abs(mechanics.carAcceleration));
    left ||= mechanics.motion === Motion.free;
  }
  if (left) return 'stops-at-once';
  const isAtLevel = Math.abs(mechanics.carPosition / 3 - Math.round(mechanics.carPosition / 3)) < 0.01;
  if (!isAtLevel) {
    expect(hardest).toBeCloseTo(0.9, 9);
    return 'slows-down';
  }
  expect(hardest).toBeLessThanOrEqual(0.8 + 1e-9);
  expect(Math.abs(mechanics.carPosition - from)).toBeGreaterThan(2);
  return mechanics.carPosition > 20.9 ? 'goes-on' : 'next-landing';
}

describe.each(cases)('class %s, E%i', (name, code, cause) => {
  const rule = classRules[name];
  /** At full speed near floor 2, on the way to the top. */
  const inFastRun = () => aLift().call(8, 'down').run(6);

  test('is the class of that code', () => {
    expect(classOfCode(code)).toBe(name);
  });

  test(`a fast run: ${rule.fastRun}`, () => {
    const lift = inFastRun();
    expect(meetingIn(lift, cause)).toBe(rule.fastRun);
    expect(lift.codes).toEqual([code]);
  });

  test(`afterwards: ${rule.after}`, () => {
    const lift = inFastRun();
    cause(lift);
    lift.pass(60).call(3).pass(60);
    const { controller } = lift.simulation.state;
    expect(controller.mode === Mode.automatic).toBe(rule.after === 'serves');
    const stoppedBetween = rule.fastRun === 'slows-down';
    // class B and C creep to a landing; all below level 5 let people out where there is one
    const creeps = rule.after.startsWith('low-speed');
    const comesOut = rule.level < 5 && (creeps || !stoppedBetween);
    expect(lift.opened.length > 0).toBe(comesOut);
    expect(lift.events.filter(({ type }) => type === 'car-started')).toHaveLength(
      rule.after === 'serves' ? 2 : creeps && stoppedBetween ? 2 : 1,
    );
  });
});

/** At 0.25 m/s by hand from the roof, in the middle of the shaft. */
function byHand(): Lift {
  const lift = aLift();
  const { electrical, mechanics } = lift.simulation.state;
  mechanics.carPosition = 10;
  electrical.inspection[0] = 1;
  lift.run(1);
  electrical.held[0] = 1;
  lift.run(4);
  expect(mechanics.carSpeed).toBeCloseTo(0.25, 9);
  return lift;
}

test.each<[FaultClass, Cause]>([
  ['1A', figure('carBus', 0)],
  ['4A', (lift) => lift.with('DRV-01', 0)],
  ['5A', (lift) => lift.with('DRV-05', 0)],
])('class %s in a run by hand is met as its slow run', (name, cause) => {
  const lift = byHand();
  const { mechanics } = lift.simulation.state;
  cause(lift);
  lift.run(0.06);
  const expected = { 'goes-on': Motion.driven, 'slows-down': Motion.slowing, 'stops-at-once': Motion.free };
  const { slowRun } = classRules[name];
  expect(mechanics.motion).toBe(expected[slowRun as keyof typeof expected]);
  lift.run(2);
  expect(isDriving(mechanics)).toBe(slowRun === 'goes-on');
  expect(lift.simulation.state.controller.mode === Mode.fault).toBe(slowRun !== 'goes-on');
});

test('a code without a class is an error of the programmer', () => {
  expect(() => ruleOf(1)).toThrow(RangeError);
});

test('a worse fault does not wait for the end that a lesser one has begun', () => {
  const lift = aLift().call(8, 'down').run(6).with('DRV-01', 0).run(0.5);
  expect(lift.simulation.state.mechanics.motion).toBe(Motion.driven);
  lift.simulation.state.health.boardLink = 0;
  lift.run(3);
  expect(lift.codes).toEqual([13, 57]);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('at rest each fault of level 3 and above takes the lift out; doors open only where a start was tried', () => {
  for (const [name, code, cause] of cases) {
    const lift = aLift();
    cause(lift);
    // shaft data, clock and the like are seen at rest; a motor phase only when the drive tries
    lift.run(1).call(4).pass(20);
    expect(new Set(lift.codes), name).toEqual(new Set([code]));
    expect(lift.opened, name).toEqual(name === '1A' ? [4] : name === '4A' ? [1] : []);
  }
});
