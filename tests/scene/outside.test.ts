import { expect, test } from 'vitest';
import { isNight } from '../../src/scene/outside';

test('it is night from six in the evening to six in the morning', () => {
  expect(['05:59', '06:00', '17:59', '18:00'].map((time) => isNight({ time }))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
