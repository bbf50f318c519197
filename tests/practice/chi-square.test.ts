import { expect, test } from 'vitest';
import { chiBound, chiSquare } from '../../src/practice/chi-square';

test('counts as expected give nothing, and what is off counts by its square', () => {
  expect(chiSquare([25, 25, 50], [25, 25, 50])).toBe(0);
  expect(chiSquare([10, 30], [20, 20])).toBe(10);
});

// the usual tables: 3.29 deviations leave 0.0005 above
test.each([
  [3, 17.73],
  [10, 31.42],
  [30, 62.16],
])('the bound at %i degrees of freedom is that of the tables, within three percent', (freedom, bound) =>
  expect(Math.abs(chiBound(freedom) / bound - 1)).toBeLessThan(0.03),
);

test('a wider bound is passed more seldom', () => expect(chiBound(5, 4)).toBeGreaterThan(chiBound(5)));
