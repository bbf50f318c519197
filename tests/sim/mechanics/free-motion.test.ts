// The stepped mechanics of the reference lift against engineering.md 4.2 and 4.3. There ropes weigh nothing and do not
// slip; here they are so on paper first, and then as they are in the lift.
import { describe, expect, test } from 'vitest';
import { createFreeLift } from '../../../src/sim/create-free-lift';
import { HandOnBrake, Motion } from '../../../src/sim/lift-state';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { moveCar } from '../../../src/sim/mechanics/car-motion';
import type { FreeLift } from '../../../src/sim/mechanics/free-drift';
import { aLift } from '../../support/a-lift';

const { machine } = liftPreset('ref-1000').lift;
/** Within 1 %, and within half of the last digit that is printed. */
const near = (told: number, digit = 0.01) => Math.abs(told) * 0.01 + digit / 2;

/** Lets the brake fall on a running car whose ropes hold whatever it does. */
function brake(load: number, speed: number, halves: number): FreeLift {
  const lift = createFreeLift(machine, load, 0);
  const { mechanics, health } = lift.state;
  mechanics.carSpeed = speed;
  mechanics.motion = Motion.free;
  mechanics.handOnBrake = HandOnBrake.none;
  mechanics.brakeArm.fill(0);
  health.brakeTorque2 = halves - 1;
  health.ropeGrip = 5;
  return lift;
}

describe('brake alone, from 1.75 m/s', () => {
  test.each([
    ['empty up', 0, 1.75, 2, 2.84, 0.54],
    ['empty up, one half', 0, 1.75, 1, 0.84, 1.83],
    ['full down', 1000, -1.75, 2, 1.99, 0.77],
    ['full down, one half', 1000, -1.75, 1, 0.43, 3.53],
    ['125 % down', 1250, -1.75, 2, 1.37, 1.12],
  ])('%s', (_what, load, speed, halves, retardation, metres) => {
    const { drive, state, data } = brake(load, speed, halves);
    const { mechanics } = state;
    const from = mechanics.carPosition;
    moveCar(drive, state, data, () => undefined);
    expect(Math.abs(Math.abs(mechanics.carAcceleration) - retardation)).toBeLessThan(near(retardation));
    for (let i = 0; i < 2000 && mechanics.carSpeed !== 0; i++) moveCar(drive, state, data, () => undefined);
    expect(mechanics.carSpeed).toBe(0);
    expect(Math.abs(Math.abs(mechanics.carPosition - from) - metres)).toBeLessThan(near(metres));
    expect(mechanics.ropeSlip).toBe(0);
  });

  test('one half does not stop 125 % going down', () => {
    const { drive, state, data } = brake(1250, -1.75, 1);
    for (let i = 0; i < 500; i++) moveCar(drive, state, data, () => undefined);
    expect(state.mechanics.carSpeed).toBeLessThan(-1.75);
  });

  test('with the ropes as they are, an empty car going up slips: 0.73 m/s² and no more', () => {
    const { drive, state, data } = brake(0, 1.75, 2);
    state.health.ropeGrip = 1;
    moveCar(drive, state, data, () => undefined);
    expect(state.mechanics.carAcceleration).toBeCloseTo(-0.73, 1);
    expect(state.mechanics.ropeSlip).toBeGreaterThan(0);
  });
});

/** Seconds and speed after the first metre, undefined for a car that stays. */
function firstMetre({ drive, state, data }: FreeLift) {
  const { mechanics } = state;
  const from = mechanics.carPosition;
  for (let i = 1; i < 6000; i++) {
    moveCar(drive, state, data, () => undefined);
    if (mechanics.carSpeed === 0) return undefined;
    if (Math.abs(mechanics.carPosition - from) >= 1) return { seconds: i / 100, speed: mechanics.carSpeed };
  }
  return undefined;
}

describe('brake open, motor dead: the drift of engineering.md 4.3', () => {
  /** per cent of load, newtons, m/s², speed after a metre; upward is positive */
  const table = [
    [0, 4414, 1.16, 1.52],
    [10, 3434, 0.86, 1.31],
    [25, 1962, 0.43, 0.93],
    [40, 490, 0.04, 0.27],
    [50, -490, -0.04, -0.27],
    [60, -1472, -0.27, -0.74],
    [75, -2943, -0.61, -1.1],
    [100, -5396, -1.12, -1.5],
    [110, -6376, -1.31, -1.62],
  ] as const;

  test.each(table)('%d %%', (percent, newtons, acceleration, speed) => {
    const lift = createFreeLift(machine, percent * 10, 0);
    moveCar(lift.drive, lift.state, lift.data, () => undefined);
    const { carAcceleration } = lift.state.mechanics;
    expect(Math.abs(carAcceleration - acceleration)).toBeLessThan(near(acceleration));
    const mass = 3499 + percent * 10;
    expect(Math.abs(carAcceleration * mass + Math.sign(newtons) * 350 - newtons)).toBeLessThan(near(newtons));
    const found = firstMetre(createFreeLift(machine, percent * 10, 0));
    expect(Math.abs((found?.speed ?? 0) - speed)).toBeLessThan(near(speed) + 0.01);
  });

  test('45 % stays, 40 % takes seven and a half seconds for a metre', () => {
    expect(firstMetre(createFreeLift(machine, 450, 0))).toBeUndefined();
    expect(Math.abs((firstMetre(createFreeLift(machine, 400, 0))?.seconds ?? 0) - 7.5)).toBeLessThan(
      near(7.5, 0.1),
    );
  });

  /** The lift itself, mains off, star contactor's wire cut, a hand on the brake. */
  const drifting = (load: number, position: number) => {
    const lift = aLift();
    const { mechanics, electrical, health } = lift.simulation.state;
    health.starStuck = -1;
    electrical.mainSwitchOn = 0;
    lift.simulation.plant.mainsStale = true;
    lift.run(1);
    mechanics.carPosition = position;
    mechanics.load = load;
    mechanics.brakeArm.fill(1);
    mechanics.handOnBrake = HandOnBrake.both;
    return {
      drive: lift.simulation.drive,
      state: lift.simulation.state,
      data: lift.simulation.plant.preset.lift,
    };
  };

  test('in the lift itself, half-way up, the ropes change a metre of it by less than a hundredth', () => {
    expect(firstMetre(drifting(0, 10.5))?.speed).toBeCloseTo(1.52, 1);
    expect(firstMetre(drifting(1000, 10.5))?.speed).toBeCloseTo(-1.5, 1);
    expect(firstMetre(drifting(450, 10.5))).toBeUndefined();
  });

  test('near its ends a balanced car runs away to the nearer one, which books with weightless ropes do not tell', () => {
    expect(firstMetre(drifting(450, 18))?.speed).toBeGreaterThan(0);
    expect(firstMetre(drifting(450, 3))?.speed).toBeLessThan(0);
  });
});
