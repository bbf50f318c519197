// CANH to CANL: 60 ohm with both terminators and the power off, 120 with one; the board on the car is heard over both wires.
import { expect, test } from 'vitest';
import { aLift, type Lift } from '../../support/a-lift';

function powerOff(lift: Lift): Lift {
  lift.standing(0).do({ type: 'turn-main-switch', to: 'off' }, 1);
  return lift;
}
const ohms = (lift: Lift) => Number(lift.measure('ohms', 'rail.CANH', 'rail.CANL'));

test('powered off: 60 ohm, 120 with a terminator lost, 120 with a wire broken', () => {
  expect(ohms(powerOff(aLift()))).toBeCloseTo(60, 0);
  expect(Math.abs(ohms(powerOff(aLift().with('COM-04', 0))) - 120)).toBeLessThan(1);
  expect(Math.abs(ohms(powerOff(aLift().with('COM-01', 0))) - 120)).toBeLessThan(1);
});

test('from the car a broken wire shows the other terminator, and the wire itself OL', () => {
  const lift = powerOff(aLift().with('COM-01', 0)).standing(10);
  expect(Math.abs(Number(lift.measure('ohms', 'roof.CANH', 'roof.CANL')) - 120)).toBeLessThan(1);
});

test('while the boards talk the reading is not that of the terminators', () => {
  expect(Math.abs(ohms(aLift().standing(0)) - 60)).toBeGreaterThan(20);
});

test('the board on the car is heard over whole wires and with its supply only', () => {
  const heard = (lift: Lift) => lift.run(0.1).simulation.state.electrical.carBoard;
  expect(heard(aLift())).toBe(1);
  expect(heard(aLift().with('COM-01', 0))).toBe(0);
  expect(aLift().with('COM-01', 0).call(5).run(10).codes).toContain(51);
  expect(heard(aLift().with('COM-04', 0))).toBe(1);
});
