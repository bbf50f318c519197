import { expect, test } from 'vitest';
import { coveringSeeds } from '../../src/admission/covering-seeds';
import { drawIndex, seededRandom } from '../../src/sim/random';

const row = (n: number) => ({ n });
const draw = [[1, 2, 3, 4, 5].map(row), [1, 2].map(row)];

test('every row of every table is drawn by some seed, as the level itself draws', () => {
  const seeds = coveringSeeds({ draw }, 100);
  const drawn = seeds.map((seed) => {
    const random = seededRandom(seed);
    return draw.map((table) => drawIndex(random, table.length));
  });
  expect(new Set(drawn.map(([first]) => first)).size).toBe(5);
  expect(new Set(drawn.map(([, second]) => second)).size).toBe(2);
  expect(seeds.length).toBeLessThanOrEqual(6);
});

test('where nothing is drawn one seed is enough, and there are never more than asked for', () => {
  expect(coveringSeeds({ draw: [] }, 8)).toEqual([1]);
  expect(coveringSeeds({ draw }, 2)).toHaveLength(2);
});
