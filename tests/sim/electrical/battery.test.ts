// The 12 V battery on the car: an hour of light, then dark; charged again when the light circuit is back.
import { expect, test } from 'vitest';
import { aLift, type Lift } from '../../support/a-lift';

const ROOF = 10;
const glows = (lift: Lift) => lift.simulation.state.electrical.emergencyVolts > 10;
const seconds = (lift: Lift, wanted: boolean, most: number): number => {
  let passed = 0;
  for (; glows(lift) !== wanted && passed < most; passed += 30) lift.pass(30);
  return passed;
};

test('it takes over when the light circuit fails, main switch or not, and not when only the main switch is off', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
  expect(glows(lift)).toBe(false);
  lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'off' }, 0.1);
  expect(glows(lift)).toBe(true);
  lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'on' }, 0.1);
  expect(glows(lift)).toBe(false);
});

test('without mains it gives light for about an hour, and charges again when they are back', () => {
  const lift = aLift().with('BLD-04', 0).run(0.1);
  expect(glows(lift)).toBe(true);
  const lasted = seconds(lift, false, 3 * 3600);
  expect(Math.abs(lasted - 3600)).toBeLessThan(400);
  lift.simulation.state.health.mainsShare = 1;
  lift.simulation.plant.mainsStale = true;
  lift.pass(3600);
  const { batteryCharge } = lift.simulation.state.electrical;
  expect(batteryCharge).toBeGreaterThan(0.08);
  expect(batteryCharge).toBeLessThan(0.15);
});

test('its terminals on the car show charging, load and a spent battery', () => {
  const lift = aLift().standing(ROOF);
  expect(Number(lift.measure('volts-dc', 'roof.BAT+', 'roof.BAT-'))).toBeCloseTo(13.5, 0);
  lift.with('LGT-01', 0).run(0.1);
  const loaded = Number(lift.measure('volts-dc', 'roof.BAT-', 'roof.BAT+'));
  expect(loaded).toBeLessThan(-12);
  expect(loaded).toBeGreaterThan(-12.6);
  const spent = aLift().with('LGT-02', 0).with('LGT-01', 0).run(0.1).standing(ROOF);
  expect(Number(spent.measure('volts-dc', 'roof.BAT+', 'roof.BAT-'))).toBeLessThan(6.1);
  expect(glows(spent)).toBe(false);
});

test('a broken emergency lamp stays dark on a good battery', () => {
  const lift = aLift();
  const { plant, state } = lift.simulation;
  state.electrical.partCondition[plant.partNumber.get('EB-LAMP') ?? -1] = 1;
  plant.partsStale = true;
  expect(glows(lift.with('LGT-01', 0).run(0.1))).toBe(false);
});
