import { expect, test } from 'vitest';
import { isNight, isSmoky } from '../../src/scene/outside';

test('it is night from six in the evening to six in the morning', () => {
  expect(['05:59', '06:00', '17:59', '18:00'].map((time) => isNight({ time }))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('smoke rises: it fills the corridors from a floor upwards, and without a fire none', () => {
  const day = { time: '16:30', weather: 'fine' } as const;
  expect([2, 3, 8].map((floor) => isSmoky({ ...day, smokeFrom: 3 }, floor))).toEqual([false, true, true]);
  expect(isSmoky(day, 8)).toBe(false);
});
