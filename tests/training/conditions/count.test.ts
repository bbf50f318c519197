import { expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { key, watching } from '../../support/moments';

const keys = { event: 'key-turned' };

test('counts different values when told to', () => {
  const condition: Condition = { kind: 'count', of: keys, least: 2, distinct: 'floor' };
  expect(
    watching(condition)
      .see([key(1)])
      .see([key(1)]).verdict,
  ).toBe('not-yet');
  expect(
    watching(condition)
      .see([key(1)])
      .see([key(2)]).verdict,
  ).toBe('met');
});

test('counts all when not told, and says how many are wanting', () => {
  const shown = watching({ kind: 'count', of: keys, least: 3 }).see([key(1), key(1)]);
  expect(shown.watcher.why()).toMatchObject([{ kind: 'event' }, { kind: 'awaited', times: 1 }]);
  expect(shown.see([key(1)]).verdict).toBe('met');
});

test('more than the most break it; not more is told at the end', () => {
  const condition: Condition = { kind: 'count', of: keys, most: 1 };
  expect(watching(condition).see([key(1)]).verdict).toBe('not-yet');
  expect(
    watching(condition)
      .see([key(1)])
      .end().verdict,
  ).toBe('met');
  expect(
    watching(condition)
      .see([key(1)])
      .see([key(1)]).verdict,
  ).toBe('broken');
});

test('only what comes while its facts hold is counted', () => {
  const condition: Condition = { kind: 'count', of: keys, least: 1, given: [{ fact: 'padlockOn' }] };
  expect(watching(condition).see([key(1)]).verdict).toBe('not-yet');
});
