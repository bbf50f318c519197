// A lift at the start of a sitting.
import { expect, test } from 'vitest';
import { createSimulation } from '../../src/sim/simulation';

test('stands at its home floor, shut, locked and whole, with room for every part of its wiring', () => {
  const { state, plant } = createSimulation('ref-1000');
  expect([state.mechanics.carPosition, state.mechanics.carDoor, state.electrical.protection[0]]).toEqual([
    0, 0, 0,
  ]);
  expect(state.electrical.partCondition.length).toBe(plant.parts.length);
  expect(new Set(plant.parts.map(({ id }) => id)).size).toBe(plant.parts.length);
});
