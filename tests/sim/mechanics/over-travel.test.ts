// Past its travel: what buffers, slack ropes and a machine that turns on make of the car.
import { describe, expect, test } from 'vitest';
import { createLiftState } from '../../../src/sim/create-lift-state';
import { HandOnBrake, Motion } from '../../../src/sim/lift-state';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { areRopesSlack, buffered, isLanded, slipOnBuffer } from '../../../src/sim/mechanics/over-travel';
import { aLift } from '../../support/a-lift';

function carAt(position: number) {
  const { simulation } = aLift();
  simulation.state.mechanics.carPosition = position;
  return { simulation, state: simulation.state, data: simulation.plant.preset.lift };
}

test('a car clear of buffers is left alone', () => {
  const { state, data } = carAt(21.29);
  expect(buffered(state, data, 1, 0.9)).toBe(0.9);
  expect(isLanded(state, data)).toBe(false);
  state.mechanics.carPosition = -0.3;
  expect(isLanded(state, data)).toBe(true);
});

test('the car buffer slows evenly to the end of its stroke', () => {
  const { state, data } = carAt(-0.3);
  const even = (1.75 * 1.75) / (2 * 0.206);
  expect(buffered(state, data, -1.75, -1.75)).toBeCloseTo(-1.75 + even * 0.01, 9);
  state.mechanics.carPosition = -0.3 - 0.206;
  expect(buffered(state, data, -0.5, -0.5)).toBe(0);
});

test('a counterweight that lands slows the car above it by no more than gravity', () => {
  const { state, data } = carAt(21.3);
  expect(buffered(state, data, 3, 3)).toBeCloseTo(3 - 9.80665 * 0.01, 9);
});

test('with the counterweight at its stop the car flies on, falls back and lifts it with what speed is left', () => {
  const { state, data } = carAt(21.3 + 0.206 + 0.1);
  expect(areRopesSlack(state, data)).toBe(true);
  expect(buffered(state, data, 1, 1)).toBeCloseTo(1 - 9.80665 * 0.01, 9);
  state.mechanics.carPosition = 21.3 + 0.206 + 0.001;
  const caught = buffered(state, data, -1, -1);
  expect(caught).toBeCloseTo(((-1 - 9.80665 * 0.01) * 1250) / (1250 + 1700), 9);
});

test('an empty car cannot be pulled up by its machine over a landed counterweight', () => {
  const { state, data } = carAt(21.3 + 0.206);
  expect(buffered(state, data, 0, 0.3)).toBe(0);
  const { mechanics } = state;
  mechanics.motion = Motion.driven;
  mechanics.flightFrom = 21.5;
  mechanics.carPosition = 21.3 + 0.206 + 0.003;
  mechanics.carSpeed = 0.3;
  slipOnBuffer(state, data, 21.3 + 0.206, 0);
  expect(mechanics.carPosition).toBeCloseTo(21.506, 9);
  expect(mechanics.carSpeed).toBe(0);
  expect(mechanics.ropeSlip).toBeCloseTo(0.003, 9);
});

test('a runaway is stopped by ceiling at the latest, and ends at rest on taut ropes', () => {
  const { simulation, state, data } = carAt(10);
  const { mechanics } = state;
  state.electrical.mainSwitchOn = 0;
  simulation.plant.mainsStale = true;
  state.health.starStuck = -1;
  state.health.governorGrip = 0;
  mechanics.handOnBrake = HandOnBrake.both;
  const lift = aLift();
  Object.assign(lift, { simulation });
  let highest = 0;
  for (let i = 0; i < 400; i++)
    highest = Math.max(highest, lift.run(0.1).simulation.state.mechanics.carPosition);
  expect(highest).toBeGreaterThan(21.3 + 0.206);
  expect(highest).toBeLessThan(21 + data.shaft.headroom - data.shaft.roofHeight + 0.1);
  expect(mechanics.carSpeed).toBe(0);
  expect(areRopesSlack(state, data)).toBe(false);
});

/** The same without its surroundings: a lift that nobody has switched on. */
function standing(position: number) {
  const preset = liftPreset('ref-1000');
  const state = createLiftState(preset, 0);
  state.mechanics.carPosition = position;
  return { state, data: preset.lift };
}

describe('where buffers begin', () => {
  const landed = (position: number, runByShort = 0): boolean => {
    const { state, data } = standing(position);
    state.health.runByShort = runByShort;
    return isLanded(state, data);
  };

  test('under the car below the lowest landing, under the counterweight above the highest', () => {
    expect([landed(-0.29), landed(-0.31), landed(21.29), landed(21.31)]).toEqual([false, true, false, true]);
  });

  test('stretched ropes let the counterweight land sooner', () => {
    expect([landed(21.25), landed(21.25, 0.1), landed(21.19, 0.1)]).toEqual([false, true, false]);
  });

  test('ropes are slack only over a counterweight that has come to its stop', () => {
    const slack = (position: number) => {
      const { state, data } = standing(position);
      return areRopesSlack(state, data);
    };
    expect([slack(21.4), slack(21.506), slack(21.507)]).toEqual([false, false, true]);
  });
});

describe('in a tick', () => {
  const TICK = 0.01;
  const FALL = 9.80665 * TICK;
  /** Speed after a tick in which ropes and machine would make `wanted` of `before`. */
  const speed = (position: number, before: number, wanted = before, prepare = {}): number => {
    const { state, data } = standing(position);
    Object.assign(state.health, prepare);
    return buffered(state, data, before, wanted);
  };
  const evenly = (before: number, way: number) => ((before * before) / (2 * way)) * TICK;

  test('the car buffer slows by what is left of its stroke, and less with less oil', () => {
    expect(speed(-0.4, -1.75)).toBeCloseTo(-1.75 + evenly(1.75, 0.106), 9);
    expect(speed(-0.4, -1.75, -1.75, { bufferOil: 0.5 })).toBeCloseTo(-1.75 + evenly(1.75, 0.106) / 2, 9);
  });

  test('a car that creeps into it stands, one a little faster does not yet', () => {
    expect([speed(-0.4, -0.01), speed(-0.4, -0.05) < -0.04]).toEqual([0, true]);
  });

  test('at the very end of the stroke it stands, however it came there', () => {
    const { state, data } = standing(-0.5);
    expect(buffered(state, { ...data, buffer: { runBy: 0.25, stroke: 0.25 } }, 0, -0.1)).toBe(0);
  });

  test('a car that the ropes have stopped over a buffered counterweight stays so', () => {
    expect([speed(21.4, 0.5, 0), speed(21.506, 0.05, 0)]).toEqual([0, 0]);
  });

  test('with the counterweight just at its stop a rising car flies on, a sinking one goes with its ropes', () => {
    expect(speed(21.5060002, 1)).toBeCloseTo(1 - FALL, 9);
    expect(speed(21.506, -0.1)).toBe(-0.1);
  });

  test('the ceiling stops who rises, and lets fall who does not', () => {
    expect([speed(23.11, 2), speed(23.09, 2)]).toEqual([0, 2 - FALL]);
    expect([speed(23.11, 0), speed(23.11, -0.1)]).toEqual([-FALL, -0.1 - FALL]);
  });

  test('a falling car meets its ropes only where they are taut again, and then lifts the counterweight', () => {
    expect(speed(21.606, -1)).toBeCloseTo(-1 - FALL, 9);
    expect(speed(21.507, -1, -1, { carMassAdded: 300 })).toBeCloseTo(((-1 - FALL) * 1550) / (1550 + 1700), 9);
  });
});

describe('a machine that turns on', () => {
  const driven = (from: number, before: number, turned: number, wanted: number) => {
    const { state, data } = standing(turned);
    const { mechanics } = state;
    Object.assign(mechanics, { motion: Motion.driven, flightFrom: 1, carSpeed: wanted });
    slipOnBuffer(state, data, from, before);
    return mechanics;
  };

  test('into the car buffer leaves the car behind by what slips, and its curve with it', () => {
    const after = -0.3 + (0.09 / 0.212) * 0.01;
    const place = -0.4 + ((-0.3 + after) / 2) * 0.01;
    const { carPosition, carSpeed, carAcceleration, flightFrom, ropeSlip, motion } = driven(
      -0.4,
      -0.3,
      -0.4035,
      -0.35,
    );
    expect(carPosition).toBeCloseTo(place, 9);
    expect(carSpeed).toBeCloseTo(after, 9);
    expect(carAcceleration).toBeCloseTo((after + 0.3) * 100, 6);
    expect(flightFrom - 1).toBeCloseTo(place + 0.4035, 9);
    expect(ropeSlip).toBeCloseTo(place + 0.4035, 9);
    expect(motion).toBe(Motion.driven);
  });

  test('over slack ropes has lost the car', () => {
    expect(driven(21.6, 0.5, 21.605, 0.3).motion).toBe(Motion.free);
  });

  test('with nothing in its way goes by its curve to the last digit', () => {
    const { carPosition, ropeSlip } = driven(10, 0.3, 10.01, 0.3);
    expect([carPosition, ropeSlip]).toEqual([10.01, 0]);
  });
});
