import { expect, test } from 'vitest';
import { drifting, driftOf, isSmoky } from '../../src/scene/smoke';

test('smoke rises: it fills the corridors from a floor upwards, and without a fire none', () => {
  const day = { time: '16:30', weather: 'fine' } as const;
  expect([2, 3, 8].map((floor) => isSmoky({ ...day, smokeFrom: 3 }, floor))).toEqual([false, true, true]);
  expect(isSmoky(day, 8)).toBe(false);
  expect(drifting(day, 8)).toBe(0);
  expect(drifting({ ...day, smokeFrom: 3 }, 3)).toBeGreaterThan(10);
});

test('the banks drift against each other, never far, and never thin out to nothing', () => {
  for (let seconds = 0; seconds < 60; seconds += 0.5) {
    for (const bank of [0, 1]) {
      const { share, alpha } = driftOf(bank, seconds);
      expect(Math.abs(share)).toBeLessThanOrEqual(1);
      expect(alpha).toBeGreaterThan(0.5);
      expect(alpha).toBeLessThanOrEqual(1);
    }
  }
  expect(driftOf(0, 3).share).not.toBeCloseTo(driftOf(0, 5).share, 2);
});
