// What moves the car from one tick to the next: the drive along its curve, the drive at zero speed, or nobody.
import { expect, test } from 'vitest';
import { HandOnBrake, Motion } from '../../../src/sim/lift-state';
import { createCarDrive, moveCar } from '../../../src/sim/mechanics/car-motion';
import { aLift } from '../../support/a-lift';

/** A lift whose drive has the car, both halves of the brake lifted. */
function onDrive(load: number, position = 10.5) {
  const { simulation } = aLift();
  const { state, plant } = simulation;
  state.mechanics.carPosition = position;
  state.mechanics.load = load;
  state.mechanics.stretchedTo = load;
  state.mechanics.brakeArm.fill(1);
  state.mechanics.motion = Motion.held;
  state.electrical.armature.fill(1);
  state.electrical.starClosed = 0;
  const drive = createCarDrive();
  const go = (seconds: number) => {
    for (let i = 0; i < seconds * 100; i++) moveCar(drive, state, plant.preset.lift, () => undefined);
  };
  return { state, go };
}

test('at zero speed the drive holds any load that its most torque holds, and a heavier one sinks through it', () => {
  const held = onDrive(1000);
  held.go(2);
  expect(held.state.mechanics.carPosition).toBeCloseTo(10.5, 6);
  // 1250 N m at the sheave are 12.5 kN at the car: 1725 kg and the friction
  const heavy = onDrive(2000);
  heavy.go(2);
  expect(heavy.state.mechanics.carSpeed).toBeLessThan(-0.5);
  expect(heavy.state.mechanics.carSpeed).toBeGreaterThan(-2);
});

test('a run that needs more than that trips the drive, and the brake takes the car', () => {
  const lift = aLift().call(1).run(4);
  lift.simulation.state.mechanics.load = 1500;
  lift.simulation.state.health.overloadActs = 0;
  lift.call(8, 'down').run(20);
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 10 });
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('driven against its buffer the car goes as far as the buffer lets it; the ropes slip for the rest', () => {
  const { state, go } = onDrive(0, -0.2);
  Object.assign(state.mechanics, {
    motion: Motion.driven,
    direction: -1,
    flightFrom: -0.2,
    flightDistance: 2,
    flightSpeed: 0.3,
  });
  go(12);
  const { carPosition, carSpeed, ropeSlip } = state.mechanics;
  expect(carPosition).toBeGreaterThan(-0.3 - 0.206 - 0.01);
  expect(carPosition).toBeLessThan(-0.4);
  expect(Math.abs(carSpeed)).toBe(0);
  expect(ropeSlip).toBeGreaterThan(1);
});

test('one half of the brake held open by hand: the other holds a full car', () => {
  const lift = aLift().standing(0);
  const { mechanics, electrical } = lift.simulation.state;
  mechanics.carPosition = 10.5;
  mechanics.load = 1000;
  electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(1);
  expect(lift.do({ type: 'pull-brake-lever', half: 'first' }, 2)).toBeUndefined();
  expect(mechanics.handOnBrake).toBe(HandOnBrake.first);
  expect(mechanics.carSpeed).toBe(0);
  lift.do({ type: 'pull-brake-lever' }, 2);
  expect(Math.abs(mechanics.carSpeed)).toBeGreaterThan(0.05);
});
