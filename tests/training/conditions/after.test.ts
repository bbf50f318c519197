import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { key, off, onceKey, onceOff, watching } from '../../support/moments';

describe('after', () => {
  const condition: Condition = { kind: 'after', first: onceOff, next: onceKey };

  test('counts what follows only from when the first is met', () => {
    expect(
      watching(condition)
        .see([key(1)])
        .see([off]).verdict,
    ).toBe('not-yet');
    expect(
      watching(condition)
        .see([off])
        .see([key(1)]).verdict,
    ).toBe('met');
  });

  test('says what it waits for now', () => {
    const shown = watching(condition);
    expect(shown.watcher.why()).toMatchObject([{ event: 'main-switch-turned' }]);
    expect(shown.see([off]).watcher.why()).toMatchObject([{ event: 'key-turned' }]);
  });

  test('what comes with the end of a wait that nobody saw end still counts', () => {
    const waited: Condition = {
      kind: 'after',
      first: { kind: 'stays', after: { event: 'main-switch-turned' }, seconds: 3, facts: [] },
      next: onceKey,
    };
    expect(
      watching(waited)
        .see([off])
        .see([key(1)], 5).verdict,
    ).toBe('met');
    expect(
      watching(waited)
        .see([off])
        .see([key(1)], 3).verdict,
    ).toBe('not-yet');
  });
});

describe('within', () => {
  const condition: Condition = { kind: 'within', seconds: 30, first: onceOff, next: onceKey };

  test('is met in time and at the last tick', () => {
    expect(
      watching(condition)
        .see([off])
        .see([key(1)], 30).verdict,
    ).toBe('met');
  });

  test('is broken when the time is over, whether something happens then or not', () => {
    const late = watching(condition)
      .see([off])
      .see([key(1)], 30.01);
    expect([late.verdict, late.at]).toEqual(['broken', 31]);
    const shown = watching(condition).see([off]);
    const due = shown.watcher.due() ?? 0;
    expect(shown.see([], 30.01).verdict).toBe('broken');
    expect(shown.watcher.why()[0]).toMatchObject({ kind: 'time', tick: due - 1, seconds: 30 });
  });

  test('the clock does not run before the first', () => {
    expect(
      watching(condition)
        .see([], 100)
        .see([off])
        .see([key(1)], 5).verdict,
    ).toBe('met');
  });
});
