import { expect, test } from 'vitest';
import { createWatcher, earliestDue } from '../../../src/training/conditions/watcher';
import { off, on, onceOff, watching } from '../../support/moments';

test('what is settled is not looked at again', () => {
  const shown = watching(onceOff).see([off]).see([on]).see([off]);
  expect([shown.verdict, shown.at]).toEqual(['met', 1]);
});

test('the earliest of several waits is told, and none when nobody waits', () => {
  const waits = (tick: number | null) => createWatcher(() => undefined, { due: () => tick });
  expect(earliestDue([waits(null), waits(70), waits(30)])).toBe(30);
  expect(earliestDue([waits(null)])).toBeNull();
});

test('a wait that is settled is due no more', () => {
  const shown = watching({
    kind: 'stays',
    after: { event: 'main-switch-turned' },
    seconds: 2,
    facts: [],
  }).see([off]);
  expect(shown.watcher.due()).not.toBeNull();
  expect(shown.see([], 2).watcher.due()).toBeNull();
});
