// Past its travel: what buffers, slack ropes and a machine that turns on make of the car.
import { expect, test } from 'vitest';
import { HandOnBrake, Motion } from '../../../src/sim/lift-state';
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
