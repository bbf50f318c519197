// Parts of a state are windows on one row of numbers.
import { expect, test } from 'vitest';
import { figuresOf, partsSpan, rowIndex } from '../../src/sim/state-row';
import { aLift } from '../support/a-lift';

test('a figure, a list and the clock write through to the row, and read from it', () => {
  const { state } = aLift('geared-630').simulation;
  const { row, mechanics, controller } = state;
  mechanics.carDoor = 0.25;
  controller.hallUp[3] = 1;
  expect(row[rowIndex(state, 'mechanics', 'carDoor')]).toBe(0.25);
  expect(row[rowIndex(state, 'controller', 'hallUp') + 3]).toBe(1);
  row[0] = 77;
  row[rowIndex(state, 'wear', 'seed')] = 5;
  expect([state.tick, state.wear.seed]).toEqual([77, 5]);
});

test('every place in the row belongs to exactly one figure or list', () => {
  const { state } = aLift().simulation;
  const taken = new Uint8Array(state.row.length);
  taken[0] = 1;
  for (const part of ['electrical', 'mechanics', 'controller', 'people', 'health', 'wear', 'desk'] as const) {
    const figures: Readonly<Record<string, number | Float64Array>> = state[part] as never;
    for (const name in figures) {
      const held = figures[name];
      const length = typeof held === 'number' ? 1 : (held?.length ?? 0);
      for (let i = 0; i < length; i++) {
        const at = rowIndex(state, part, name) + i;
        taken[at] = (taken[at] ?? 0) + 1;
      }
    }
  }
  expect([...new Set(taken)]).toEqual([1]);
});

test('single figures stand before all lists', () => {
  const { state } = aLift().simulation;
  const figures = figuresOf(state);
  expect(rowIndex(state, 'wear', 'seed')).toBeLessThan(figures);
  for (const part of ['electrical', 'mechanics', 'controller', 'people', 'wear', 'escalator'] as const) {
    const held: Readonly<Record<string, number | Float64Array>> = state[part] as never;
    for (const name in held)
      expect([name, rowIndex(state, part, name) < figures]).toEqual([name, typeof held[name] === 'number']);
  }
});

test('figures of two lifts stand apart, though they share their accessors', () => {
  const [one, other] = [aLift().simulation.state, aLift('mrl-1000').simulation.state];
  one.mechanics.load = 500;
  expect(other.mechanics.load).toBe(0);
  expect(() => rowIndex(one, 'mechanics', 'moon')).toThrow(RangeError);
});

test('what has become of the parts stands in one span behind the figures: condition, ohms and drift of each', () => {
  const { state, plant } = aLift().simulation;
  const { from, to } = partsSpan(state);
  const { partCondition, partOhms, partDrift } = state.electrical;
  expect([from, to - from]).toEqual([figuresOf(state), 3 * plant.parts.length]);
  state.row.fill(7, from, to);
  for (const list of [partCondition, partOhms, partDrift]) expect([...new Set(list)]).toEqual([7]);
});
