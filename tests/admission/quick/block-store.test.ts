// A block goes by one number, however many there are, and stands as it was put in.
import { expect, test } from 'vitest';
import {
  BLOCK,
  blockStoreBytes,
  createBlockStore,
  internBlock,
} from '../../../src/admission/quick/block-store';

test('five thousand blocks keep their numbers and figures while the store grows', () => {
  const store = createBlockStore();
  const blocks = Array.from({ length: 5000 }, (_, i) =>
    Float64Array.from({ length: BLOCK }, (_none, at) => (at === i % BLOCK ? i / 7 : 0.1)),
  );
  const numbers = blocks.map((block) => internBlock(store, block));
  expect(new Set(numbers).size).toBe(5000);
  expect(blocks.map((block) => internBlock(store, block))).toEqual(numbers);
  blocks.forEach((block, i) => {
    const at = (numbers[i] as number) * BLOCK;
    expect(store.figures.subarray(at, at + BLOCK)).toEqual(block);
  });
  expect(blockStoreBytes(store)).toBeGreaterThan(5000 * BLOCK * 8);
});

test('nothing, from either side, is one figure', () => {
  const store = createBlockStore();
  expect(internBlock(store, new Float64Array(BLOCK).fill(-0))).toBe(
    internBlock(store, new Float64Array(BLOCK)),
  );
});
