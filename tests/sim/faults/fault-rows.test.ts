// The catalogue's rows: unique names, known lifts, sensible chances.
import { expect, test } from 'vitest';
import { faultCatalogue, findFault } from '../../../src/sim/faults/fault-rows';
import { liftPresetIds } from '../../../src/sim/lifts/lift-data';

test('every row is named once and acts', () => {
  expect(new Set(faultCatalogue.map(({ id }) => id)).size).toBe(faultCatalogue.length);
  for (const { id, effects, comes, lift } of faultCatalogue) {
    expect(effects.length, id).toBeGreaterThan(0);
    if (lift !== undefined) expect(liftPresetIds, id).toContain(lift);
    if (comes) expect(comes.share > 0 && comes.share <= 1 && comes.slot > 0, id).toBe(true);
  }
});

test('a fault is found by its name only', () => {
  expect(findFault('LCK-01')?.landing).toBe(5);
  expect(findFault('lck-01')).toBeUndefined();
});
