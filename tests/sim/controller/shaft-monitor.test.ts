// Limits and slowdowns that lie, and levels that are not where they were counted.
import { expect, test } from 'vitest';
import { limitTrouble, shaftTrouble, slowdownLies } from '../../../src/sim/controller/shaft-monitor';
import { aLift } from '../../support/a-lift';

test('an open upper limit bars the way up and leaves the way down', () => {
  const { state } = aLift().with('SEN-05', 0).run(0.1).simulation;
  expect([limitTrouble(state, 1), limitTrouble(state, -1), shaftTrouble(state)]).toEqual([43, 0, 0]);
});

test('both limits open contradict each other; a slowdown open low in the shaft lies', () => {
  expect(shaftTrouble(aLift().with('SEN-07', 0).run(0.1).simulation.state)).toBe(58);
  const { state, plant } = aLift().with('SEN-04', 0).run(0.1).simulation;
  expect(slowdownLies(state, plant.preset.lift)).toBe(true);
  expect(slowdownLies(aLift().simulation.state, plant.preset.lift)).toBe(false);
});

test('a moved vane leaves a step at that floor alone', () => {
  const lift = aLift().with('SEN-03', 0).call(4).run(30);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(9.035, 3);
  expect(lift.call(6).run(30).simulation.state.mechanics.carPosition).toBeCloseTo(15, 3);
});
