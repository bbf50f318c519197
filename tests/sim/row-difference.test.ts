// Differences between rows are found one by one, wherever they stand.
import { expect, test } from 'vitest';
import { nextDifference } from '../../src/sim/row-difference';

function placesOf(one: Float64Array, other: Float64Array, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let at = nextDifference(one, other, from, to); at < to; at = nextDifference(one, other, at + 1, to))
    places.push(at);
  return places;
}

test('every place in the span at which the rows differ is told, and no other', () => {
  const length = 13;
  for (let from = 0; from <= length; from++)
    for (let to = from; to <= length; to++)
      for (let changed = 0; changed < 16; changed++) {
        const one = Float64Array.from({ length }, (_, at) => at * 0.1);
        const other = one.slice();
        // four places spread over the row, with all ways to change them
        const spread = [0, 1, 2, 3]
          .filter((bit) => (changed >> bit) & 1)
          .map((bit) => from + bit * 3 + (bit >> 1));
        for (const at of spread) if (at < length) other[at] = -1;
        expect(placesOf(one, other, from, to)).toEqual(spread.filter((at) => at < to));
      }
});

test('a figure that is none differs from itself, nought below nothing is nought', () => {
  expect(placesOf(Float64Array.of(1, Number.NaN, 0), Float64Array.of(1, Number.NaN, -0), 0, 3)).toEqual([1]);
});
