import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { key, off, on, onceOff, pulled, watching } from '../../support/moments';

const condition: Condition = { kind: 'before', first: onceOff, later: { event: 'key-turned' } };

describe('before', () => {
  test('is met at the tick of the first, and what comes later changes nothing', () => {
    const shown = watching(condition)
      .see([off])
      .see([key(1)])
      .end();
    expect([shown.verdict, shown.at]).toEqual(['met', 1]);
  });

  test('counts the order even within one moment', () => {
    expect(watching(condition).see([off, key(1)]).verdict).toBe('met');
    expect(watching(condition).see([key(1), off]).verdict).toBe('broken');
  });

  test('stays broken, and tells both the act and what was missing', () => {
    const shown = watching(condition)
      .see([on])
      .see([key(1)])
      .see([off]);
    expect([shown.verdict, shown.at]).toEqual(['broken', 2]);
    expect(shown.watcher.why()).toMatchObject([
      { kind: 'event', event: 'key-turned' },
      { kind: 'awaited', event: 'main-switch-turned' },
    ]);
  });

  test('takes the first of several later events', () => {
    const either: Condition = {
      ...condition,
      later: [{ event: 'key-turned' }, { event: 'brake-lever-pulled' }],
    };
    expect(watching(either).see([pulled]).verdict).toBe('broken');
    expect(watching(either).see([off]).see([pulled]).verdict).toBe('met');
  });

  test('a wait that ended before the later event counts, even if nobody looked in between', () => {
    const waited: Condition = {
      kind: 'before',
      first: {
        kind: 'stays',
        after: { event: 'main-switch-turned' },
        seconds: 10,
        facts: [{ fact: 'carMoving', is: false }],
      },
      later: { event: 'key-turned' },
    };
    const shown = watching(waited).see([off]);
    expect(shown.watcher.due()).not.toBeNull();
    expect(shown.see([key(1)], 12).verdict).toBe('met');
    expect(
      watching(waited)
        .see([off])
        .see([key(1)], 9).verdict,
    ).toBe('broken');
  });
});
