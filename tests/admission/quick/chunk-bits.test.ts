// Sets of chunks over two words.
import { expect, test } from 'vitest';
import {
  addBits,
  addChunk,
  bitsOf,
  chunksIn,
  clearBits,
  doMeet,
  dropBits,
  hasChunk,
  MOST_BITS,
  noBits,
} from '../../../src/admission/quick/chunk-bits';

const all = Array.from({ length: MOST_BITS }, (_, chunk) => chunk);

test('every chunk of two words is told from every other', () => {
  for (const chunk of all) {
    const bits = noBits();
    addChunk(bits, chunk);
    expect([...chunksIn(bits)]).toEqual([chunk]);
    expect(all.filter((other) => hasChunk(bits, other))).toEqual([chunk]);
  }
  expect([...chunksIn(bitsOf(all))]).toEqual(all);
});

test('sets are joined, taken from, asked whether they meet, and emptied', () => {
  const bits = bitsOf([0, 31, 32]);
  addBits(bits, bitsOf([5, 63]));
  expect([...chunksIn(bits)]).toEqual([0, 5, 31, 32, 63]);
  dropBits(bits, bitsOf([31, 63, 40]));
  expect([...chunksIn(bits)]).toEqual([0, 5, 32]);
  expect([bitsOf([5]), bitsOf([32, 1]), bitsOf([31, 33])].map((other) => doMeet(bits, other))).toEqual([
    true,
    true,
    false,
  ]);
  clearBits(bits);
  expect(doMeet(bits, bitsOf(all))).toBe(false);
});
