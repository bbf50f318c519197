// Hands at the wheel hold the car, and wind it slowly; the brake and the load decide the rest.
import { expect, test } from 'vitest';
import { handForce, isWheelHeld, WheelTurn, windCar } from '../../../src/sim/mechanics/hand-winding';
import { aLift, type Lift } from '../../support/a-lift';

/** The geared lift between floors, mains off, wheel on, brake pulled off, hands at the wheel as told. */
function wound(turn: number, load = 0): Lift {
  const lift = aLift('geared-630');
  const { mechanics, electrical } = lift.simulation.state;
  mechanics.carPosition = 7;
  mechanics.load = load;
  electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(1);
  mechanics.wheelOn = 1;
  mechanics.wheelTurn = turn;
  mechanics.handOnBrake = 1;
  return lift;
}
const moved = (lift: Lift, seconds: number): number => {
  const from = lift.simulation.state.mechanics.carPosition;
  return lift.run(seconds).simulation.state.mechanics.carPosition - from;
};

test('hands hold a released car that would run by itself', () => {
  expect(moved(wound(WheelTurn.hold), 10)).toBeCloseTo(0, 4);
  expect(Math.abs(moved(wound(WheelTurn.free), 5))).toBeGreaterThan(0.5);
});

test('winding goes about 37 mm a second, either way, empty or full', () => {
  for (const load of [0, 630]) {
    expect(moved(wound(WheelTurn.up, load), 10)).toBeCloseTo(0.37, 1);
    expect(moved(wound(WheelTurn.down, load), 10)).toBeCloseTo(-0.37, 1);
  }
});

test('against a closed brake nobody winds', () => {
  const lift = wound(WheelTurn.up);
  lift.simulation.state.mechanics.handOnBrake = 0;
  lift.run(1);
  expect(moved(lift, 5)).toBe(0);
});

test('a rim that already flies is held by nobody; hands have a limit', () => {
  const { simulation } = wound(WheelTurn.hold);
  const { lift } = simulation.plant.preset;
  expect(isWheelHeld(simulation.state)).toBe(true);
  simulation.state.mechanics.carSpeed = -0.31;
  expect(isWheelHeld(simulation.state)).toBe(false);
  expect(handForce(lift)).toBeCloseTo((400 * 0.2 * 46) / 0.31, 6);
  // a thousand kilograms that fall are slowed by no more than that
  expect(windCar(simulation.state, lift, -0.2, 1000)).toBeCloseTo(-0.2 + (handForce(lift) / 1000) * 0.01, 9);
});
