import { expect, test } from 'vitest';
import { off, on, onceOff, watching } from '../../support/moments';

test('is met by a matching event and by no other, at its tick', () => {
  const shown = watching(onceOff).see([on]);
  expect([shown.verdict, shown.at]).toEqual(['not-yet', null]);
  shown.see([on, off]);
  expect([shown.verdict, shown.at]).toEqual(['met', 2]);
  expect(shown.watcher.why()).toMatchObject([
    { kind: 'event', event: 'main-switch-turned', detail: { to: 'off' } },
  ]);
});

test('never coming is not yet, and it says what it waits for', () => {
  const shown = watching(onceOff).see([on]).end();
  expect(shown.verdict).toBe('not-yet');
  expect(shown.watcher.why()).toEqual([
    { kind: 'awaited', event: 'main-switch-turned', where: { to: 'off' }, times: 1 },
  ]);
});

test('asks for its facts at that moment; the event without them is kept as what went wrong', () => {
  const shown = watching({ ...onceOff, given: [{ fact: 'padlockOn' }] }).see([off]);
  expect(shown.verdict).toBe('not-yet');
  expect(shown.watcher.why()).toMatchObject([
    { kind: 'event', event: 'main-switch-turned' },
    { kind: 'fact', fact: 'padlockOn', found: false, wanted: true, holds: false },
  ]);
  shown.see([off], 1, ({ simulation }) => {
    simulation.state.people.padlockOn = 1;
  });
  expect(shown.verdict).toBe('met');
});
