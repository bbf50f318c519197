import { expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { isOff, off, on, watching } from '../../support/moments';

const condition: Condition = { kind: 'never', of: isOff };

test('is broken by the event, and met only when the work ends without it', () => {
  expect(watching(condition).see([on]).verdict).toBe('not-yet');
  expect(watching(condition).see([on]).end().verdict).toBe('met');
  expect(watching(condition).see([off]).end().verdict).toBe('broken');
});

test('counts only while its facts hold, and shows them', () => {
  const given = [{ fact: 'keyIn', args: [3] }];
  expect(watching({ ...condition, given }).see([off]).verdict).toBe('not-yet');
  const shown = watching({ ...condition, given }).see([off], 1, ({ simulation }) => {
    simulation.state.mechanics.keyTurned[2] = 1;
  });
  expect(shown.verdict).toBe('broken');
  expect(shown.watcher.why()[1]).toMatchObject({ fact: 'keyIn', args: [3], found: true, holds: true });
});
