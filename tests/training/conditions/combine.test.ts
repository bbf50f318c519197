import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { key, off, on, onceOff, watching } from '../../support/moments';

const keyLow: Condition = {
  kind: 'once',
  of: { event: 'key-turned', where: { floor: { least: 1, most: 3 } } },
};
const neverOn: Condition = { kind: 'never', of: { event: 'main-switch-turned', where: { to: 'on' } } };

describe('all', () => {
  const both: Condition = { kind: 'all', of: [onceOff, keyLow] };
  test('is met when the last part is, in whatever order', () => {
    const shown = watching(both)
      .see([key(2)])
      .see([off]);
    expect([shown.verdict, shown.at]).toEqual(['met', 2]);
    expect(
      watching(both)
        .see([off])
        .see([key(7)]).verdict,
    ).toBe('not-yet');
  });
  test('waits only for what is wanting', () => {
    expect(watching(both).see([off]).watcher.why()).toMatchObject([{ event: 'key-turned' }]);
  });
  test('is broken by one broken part', () => {
    expect(watching({ kind: 'all', of: [keyLow, neverOn] }).see([on]).verdict).toBe('broken');
  });
});

describe('any', () => {
  test('is met by one part, which is its reason', () => {
    const shown = watching({ kind: 'any', of: [onceOff, keyLow] }).see([key(3)]);
    expect(shown.verdict).toBe('met');
    expect(shown.watcher.why()).toMatchObject([{ event: 'key-turned' }]);
  });
  test('is broken only when all are', () => {
    expect(watching({ kind: 'any', of: [neverOn, keyLow] }).see([on]).verdict).toBe('not-yet');
    expect(watching({ kind: 'any', of: [neverOn, neverOn] }).see([on]).verdict).toBe('broken');
  });
});

test('not turns a verdict round, at the end for good', () => {
  expect(watching({ kind: 'not', of: onceOff }).see([off]).verdict).toBe('broken');
  expect(watching({ kind: 'not', of: onceOff }).see([on]).verdict).toBe('not-yet');
  expect(watching({ kind: 'not', of: onceOff }).see([on]).end().verdict).toBe('met');
});
