import { expect, test } from 'vitest';
import { isPlace, stopDevices, switchNames } from '../../src/training/names';

test('places are those of the building', () => {
  expect(
    ['machine-room', 'car', 'car-roof', 'pit', 'nowhere', 'landing-8'].every((name) => isPlace(name, 8)),
  ).toBe(true);
  expect(['landing-9', 'landing-0', 'attic', 'landing-', 'landing-08'].some((name) => isPlace(name, 8))).toBe(
    false,
  );
});

test('words are complete and stand once', () => {
  expect(new Set(stopDevices).size).toBe(4);
  expect(switchNames).toContain('well-light');
});
