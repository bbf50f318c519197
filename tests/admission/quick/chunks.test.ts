// Every figure of a lift is in one chunk, and what the cut names is there.
import { expect, test } from 'vitest';
import { cutRow, namedFigures, namesIn, partNames } from '../../../src/admission/quick/chunks';
import { createSimulation } from '../../../src/sim/simulation';
import { liftPresetIds } from '../../../src/sim/lifts/lift-data';
import { aDeskStart } from '../../support/a-desk';

test.each([...liftPresetIds, 'desk'])('%s: every figure but the clock is in one chunk', (id) => {
  const { state } = id === 'desk' ? createSimulation('ref-1000', 0, aDeskStart) : createSimulation(id);
  const { places, chunkOf, count } = cutRow(state);
  const all = places.flatMap((list) => [...list]).sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: state.row.length - 1 }, (_, at) => at + 1));
  expect(count).toBe(places.length);
  expect(new Set(chunkOf.values()).size).toBe(count);
});

test('what the cut names are figures of the lift', () => {
  const { state } = createSimulation('ref-1000');
  const there = new Set(
    partNames(state).flatMap((part) => namesIn(state, part).map((name) => `${part}.${name}`)),
  );
  expect(namedFigures().filter((name) => !there.has(name))).toEqual([]);
});
