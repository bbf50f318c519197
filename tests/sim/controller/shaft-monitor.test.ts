// Limits and slowdowns that lie, and levels that are not where they were counted.
import { expect, test } from 'vitest';
import { Input, type InputName } from '../../../src/sim/controller/inputs';
import {
  isBetweenLevels,
  levelLies,
  limitTrouble,
  shaftDataTrouble,
  shaftTrouble,
  slowdownLies,
  watchLevels,
} from '../../../src/sim/controller/shaft-monitor';
import { Phase } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test('an open upper limit bars the way up and leaves the way down', () => {
  const { state, plant } = aLift().with('SEN-05', 0).run(0.1).simulation;
  const { lift } = plant.preset;
  expect([limitTrouble(state, 1), limitTrouble(state, -1), shaftTrouble(state, lift)]).toEqual([43, 0, 0]);
});

test('both limits open contradict each other; a slowdown open low in the shaft lies', () => {
  const both = aLift().with('SEN-07', 0).run(0.1).simulation;
  expect(shaftTrouble(both.state, both.plant.preset.lift)).toBe(58);
  const { state, plant } = aLift().with('SEN-04', 0).run(0.1).simulation;
  expect(slowdownLies(state, plant.preset.lift)).toBe(true);
  expect(slowdownLies(aLift().simulation.state, plant.preset.lift)).toBe(false);
});

test('a moved vane leaves a step at that floor alone', () => {
  const lift = aLift().with('SEN-03', 0).call(4).run(30);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(9.035, 3);
  expect(lift.call(6).run(30).simulation.state.mechanics.carPosition).toBeCloseTo(15, 3);
});

/** A lift whose inputs are as told; all others on. */
function withInputs(off: readonly (keyof typeof Input)[], position = 9) {
  const { simulation } = aLift();
  const { inputs } = simulation.state.electrical;
  inputs.fill(1);
  for (const name of off) inputs[Input[name]] = 0;
  simulation.state.mechanics.carPosition = position;
  return { state: simulation.state, lift: simulation.plant.preset.lift };
}

test.each<[readonly (keyof typeof Input)[], number, number, number]>([
  [[], 0, 0, 0],
  [['X12'], 43, 0, 0],
  [['X13'], 0, 44, 0],
  [['X12', 'X13'], 43, 44, 58],
  [['X14'], 0, 0, 0],
  [['X15'], 0, 0, 0],
  [['X14', 'X15'], 0, 0, 58],
])('%j open: up E%d, down E%d, together E%d', (off, up, down, both) => {
  const { state, lift } = withInputs(off);
  expect([limitTrouble(state, 1), limitTrouble(state, -1), shaftTrouble(state, lift)]).toEqual([
    up,
    down,
    both,
  ]);
  expect(limitTrouble(state, 0)).toBe(0);
});

test.each<[keyof typeof Input, number, boolean]>([
  ['X14', 17, true],
  ['X14', 18, false],
  ['X14', 19, false],
  ['X15', 4, true],
  ['X15', 3, false],
  ['X15', 2, false],
  ['X12', 10, false],
])('%s open at %d m: a slowdown that lies is %s', (name, position, lies) => {
  const { state, lift } = withInputs([name], position);
  expect(slowdownLies(state, lift)).toBe(lies);
});

test.each<[string, readonly (keyof typeof Input)[], number, boolean]>([
  ['dark between floors', ['X1', 'X2', 'X3'], 10, false],
  ['up-level lit', ['X2', 'X3'], 10, true],
  ['door zone lit', ['X1', 'X3'], 10, true],
  ['down-level lit', ['X1', 'X2'], 10, true],
  ['lit half a metre off', [], 9.5, true],
  ['lit nearer than that', [], 9.49, false],
])('%s: E22 is %4$s', (_what, off, position, told) => {
  const { state, lift } = withInputs(off, position);
  const codes: number[] = [];
  watchLevels(state, lift, (event) => event.type === 'code-raised' && codes.push(event.code));
  expect(codes).toEqual(told ? [22] : []);
});

test('what was learnt must be there, and fit the number of floors that is set', () => {
  const { state } = aLift().simulation;
  expect(shaftDataTrouble(state)).toBe(0);
  state.health.floorsSet = 7;
  expect(shaftDataTrouble(state)).toBe(35);
  state.controller.learntFloors = 7;
  expect(shaftDataTrouble(state)).toBe(0);
  state.health.shaftDataValid = 0;
  expect(shaftDataTrouble(state)).toBe(35);
});

test('a slowdown that lies is trouble from the run contactor to the end of the flight, not at rest', () => {
  const { state, plant } = aLift().simulation;
  state.mechanics.carPosition = 9;
  state.electrical.inputs[Input.X14] = 0;
  state.electrical.inputs[Input.X15] = 1;
  const found = (phase: number): number => {
    state.controller.phase = phase;
    return shaftTrouble(state, plant.preset.lift);
  };
  expect([Phase.contactorIn, Phase.torque, Phase.running].map(found)).toEqual([45, 45, 45]);
  expect([Phase.idle, Phase.locking, Phase.zeroHold, Phase.open].map(found)).toEqual([0, 0, 0, 0]);
});

test.each<[readonly InputName[], number, boolean]>([
  [['X1', 'X2', 'X3'], 0, false],
  [['X1', 'X2'], 1, false],
  [['X2', 'X3'], -1, false],
  [['X2'], 0, false],
  [['X1'], 0, false],
  [['X3'], 0, false],
  [[], 0, true],
])('with %j on, the level lies %i; between levels: %s', (on, lies, between) => {
  const { state } = aLift().simulation;
  for (const name of ['X1', 'X2', 'X3'] as const)
    state.electrical.inputs[Input[name]] = on.includes(name) ? 1 : 0;
  expect([levelLies(state), isBetweenLevels(state)]).toEqual([lies, between]);
});
