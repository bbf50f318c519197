// A door's opening in the steps that decide what can be done at it.
import { expect, test } from 'vitest';
import { gapOf, letsThrough } from '../../src/session/door-gap';

test('a door is shut, ajar, open, then wide', () => {
  expect([0, 0.01, 0.02, 0.05, 0.06, 0.5, 0.51, 0.9].map(gapOf)).toEqual([
    ...['shut', 'shut', 'ajar', 'ajar', 'open', 'open', 'wide', 'wide'],
  ]);
});

test('nobody gets through a door ajar', () => {
  expect((['shut', 'ajar', 'open', 'wide'] as const).map(letsThrough)).toEqual([false, false, true, true]);
});
