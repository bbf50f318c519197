import { expect, test } from 'vitest';
import { shareWithin } from '../../src/scene/show-within';

test('through an opening one sees of a car what hangs before it', () => {
  expect(shareWithin([300, 860], 300, 560)).toEqual([0, 1]);
  expect(shareWithin([300, 860], 580, 560)).toEqual([0, 0.5]);
  expect(shareWithin([300, 860], 20, 560)).toEqual([0.5, 0.5]);
  expect(shareWithin([300, 860], 900, 560)).toEqual([0, 0]);
  expect(shareWithin([300, 860], -400, 560)[1]).toBe(0);
});
