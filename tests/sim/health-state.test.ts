// Figures of health by name.
import { expect, test } from 'vitest';
import { createHealth, isHealthKey } from '../../src/sim/health-state';

test('names from a file are checked, and nothing inherited passes', () => {
  expect([isHealthKey('liningFriction'), isHealthKey('__proto__'), isHealthKey('moon')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(createHealth(6).floorsSet).toBe(6);
});
