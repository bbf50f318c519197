// The best search for one of several equally likely causes, in readings expected.
import { expect, test } from 'vitest';
import { expectedReadings } from '../../src/admission/half-split';

/** Contacts in a row: with one open, every tap before it has voltage and none behind it. */
const row = (count: number) =>
  Array.from(
    { length: count },
    (_, open) =>
      new Map(Array.from({ length: count - 1 }, (_, tap) => [`volts ${tap}`, tap < open ? 112 : 0])),
  );
const taps = (count: number) => Array.from({ length: count - 1 }, (_, tap) => `volts ${tap}`);

test('one of eight in a row takes three readings, one of four two, one alone none', () => {
  for (const [count, readings] of [
    [8, 3],
    [4, 2],
    [2, 1],
    [1, 0],
  ] as const)
    expect(expectedReadings(row(count), taps(count)), `${count}`).toBe(readings);
});

test('five in a row take two and two fifths: two are found in three readings', () => {
  expect(expectedReadings(row(5), taps(5))).toBeCloseTo(2.4, 9);
});

test('what no reading tells apart is not read for', () => {
  expect(expectedReadings([...row(4), ...row(4)], taps(4))).toBe(2);
  expect(expectedReadings(row(4), [])).toBe(0);
  expect(expectedReadings([], taps(4))).toBe(0);
});
