// An outcome is remembered for every state that is alike in what it depended on, and for no other.
import { expect, test } from 'vitest';
import { bitsOf, type ChunkBits, chunksIn } from '../../../src/admission/quick/chunk-bits';
import {
  createMaskedMemo,
  maskedMemoBytes,
  recall,
  remember,
} from '../../../src/admission/quick/masked-memo';
import { drawIndex, seededRandom } from '../../../src/sim/random';

test('what was not looked at does not matter, what was looked at does', () => {
  const memo = createMaskedMemo();
  expect(recall(memo, 1, 2, [7, 8, 9])).toBe(-1);
  remember(memo, 1, 2, [7, 8, 9], bitsOf([0, 2]), 42);
  expect(recall(memo, 1, 2, [7, 0, 9])).toBe(42);
  expect([...chunksIn(memo.lastMask)]).toEqual([0, 2]);
  expect(recall(memo, 1, 2, [7, 8, 0])).toBe(-1);
  expect(recall(memo, 2, 1, [7, 8, 9])).toBe(-1);
});

test('one thing done may depend on other parts in other states', () => {
  const memo = createMaskedMemo();
  remember(memo, 0, 0, [1, 5], bitsOf([0]), 10);
  remember(memo, 0, 0, [2, 5], bitsOf([0, 1]), 11);
  expect([recall(memo, 0, 0, [1, 6]), recall(memo, 0, 0, [2, 5]), recall(memo, 0, 0, [2, 6])]).toEqual([
    10, 11, -1,
  ]);
});

test('over many outcomes none is taken for another', () => {
  const memo = createMaskedMemo();
  const truth = new Map<string, number>();
  const random = seededRandom(3);
  const masks = [[], [0], [1], [0, 1], [2], [1, 2], [30], [0, 2, 31], [32], [0, 32, 39]].map(bitsOf);
  const keyOf = (one: number, other: number, mask: ChunkBits, vector: readonly number[]) =>
    [one, other, mask.low, mask.high, ...[...chunksIn(mask)].map((part) => vector[part])].join();
  for (let i = 0; i < 30_000; i++) {
    const [one, other] = [drawIndex(random, 200), drawIndex(random, 3)];
    const vector = Array.from({ length: 40 }, () => drawIndex(random, 3));
    const known = recall(memo, one, other, vector);
    if (known >= 0) expect(truth.get(keyOf(one, other, memo.lastMask, vector))).toBe(known);
    else {
      const mask = masks[drawIndex(random, masks.length)] as ChunkBits;
      truth.set(keyOf(one, other, mask, vector), i);
      remember(memo, one, other, vector, mask, i);
    }
  }
  expect(truth.size).toBeGreaterThan(2000);
  expect(maskedMemoBytes(memo) / memo.count).toBeLessThan(80);
});
