import { expect, test } from 'vitest';
import { drawIndex, seededRandom } from '../../src/sim/random';

test('the same seed gives the same numbers, known beforehand, in every engine', () => {
  const random = seededRandom(42);
  expect([random(), random(), random()]).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
  ]);
});

test('indices are within range and about equally frequent', () => {
  const random = seededRandom(7);
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < 5000; i++) {
    const index = drawIndex(random, 5);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
