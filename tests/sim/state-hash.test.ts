// The hash that proves a replay.
import { expect, test } from 'vitest';
import { hashState } from '../../src/sim/state-hash';
import { aLift } from '../support/a-lift';

test('every number counts in the hash, to its last bit', () => {
  const { state } = aLift().simulation;
  const seen = new Set([hashState(state)]);
  expect(hashState(state)).toMatch(/^[0-9a-f]{16}$/);
  for (let at = 0; at < state.row.length; at++) {
    const before = state.row[at] as number;
    state.row[at] = before === 0 ? Number.MIN_VALUE : before * (1 + 2 ** -52);
    seen.add(hashState(state));
    state.row[at] = before;
  }
  expect(seen.size).toBe(state.row.length + 1);
});

test('no zero and minus zero are the same state', () => {
  const { state } = aLift().simulation;
  const before = hashState(state);
  state.mechanics.carSpeed = -0;
  expect(hashState(state)).toBe(before);
});
