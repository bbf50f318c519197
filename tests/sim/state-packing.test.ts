import { expect, test } from 'vitest';
import { hashState, packedLength, packState } from '../../src/sim/state-packing';
import { aLift } from '../support/a-lift';

test('a state packs into a row of known length, and every number counts in its hash', () => {
  const { state } = aLift().simulation;
  const row = packState(state, new Float64Array(packedLength(state)));
  expect(row.length).toBe(packedLength(state));
  const before = hashState(state);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  state.mechanics.carPosition += 1e-15;
  const moved = hashState(state);
  expect(moved).not.toBe(before);
});

test('no zero and minus zero are the same state', () => {
  const { state } = aLift().simulation;
  const before = hashState(state);
  state.mechanics.carSpeed = -0;
  expect(hashState(state)).toBe(before);
});
