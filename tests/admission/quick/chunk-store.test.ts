// Contents come back as they were, and only real differences make a new number.
import { expect, test } from 'vitest';
import {
  alteredChunks,
  createChunkStore,
  internChunk,
  layChunk,
} from '../../../src/admission/quick/chunk-store';
import { bitsOf, chunksIn, noBits } from '../../../src/admission/quick/chunk-bits';
import { type Chunks, FAINT } from '../../../src/admission/quick/chunks';

const chunks: Chunks = {
  count: 2,
  places: [Int32Array.of(0, 2), Int32Array.of(1, 3)],
  steps: [Float64Array.of(0, 0), Float64Array.of(Number.POSITIVE_INFINITY, FAINT)],
  stepsAtRest: [
    Float64Array.of(0, Number.POSITIVE_INFINITY),
    Float64Array.of(Number.POSITIVE_INFINITY, FAINT),
  ],
  rest: Int32Array.of(0, -1),
  steady: noBits(),
  chunkOf: new Map(),
};

test('a content goes by one number and is laid back exactly', () => {
  const store = createChunkStore(chunks);
  const numbers = Array.from({ length: 500 }, (_, i) =>
    internChunk(store, 0, Float64Array.of(i, 9, i / 3, 9)),
  );
  expect(new Set(numbers).size).toBe(500);
  expect(internChunk(store, 0, Float64Array.of(7, 0, 7 / 3, 0))).toBe(numbers[7]);
  const row = new Float64Array(4);
  layChunk(store, 0, numbers[7] as number, row);
  expect([...row]).toEqual([7, 0, 7 / 3, 0]);
});

test('clocks do not tell contents apart, nor does what is too faint to matter', () => {
  const store = createChunkStore(chunks);
  const first = internChunk(store, 1, Float64Array.of(0, 10, 0, 400));
  expect(internChunk(store, 1, Float64Array.of(0, 99, 0, 400 + 1e-7))).toBe(first);
  expect(internChunk(store, 1, Float64Array.of(0, 10, 0, 400.1))).not.toBe(first);
  expect(internChunk(store, 0, Float64Array.of(-0, 0, 0, 0))).toBe(
    internChunk(store, 0, new Float64Array(4)),
  );
});

test('what is left over from a run tells nothing apart once at rest', () => {
  const store = createChunkStore(chunks);
  const running = internChunk(store, 0, Float64Array.of(1, 0, 5, 0));
  expect(internChunk(store, 0, Float64Array.of(1, 0, 6, 0))).not.toBe(running);
  const still = internChunk(store, 0, Float64Array.of(0, 0, 5, 0));
  expect(internChunk(store, 0, Float64Array.of(0, 0, 6, 0))).toBe(still);
});

test('altered is what does not hold the very same figures', () => {
  const store = createChunkStore(chunks);
  const row = Float64Array.of(1, 2, 3, 4);
  const altered = (other: Float64Array) => {
    const bits = bitsOf([0, 1, 40]);
    alteredChunks(store, row, other, bits);
    return [...chunksIn(bits)];
  };
  expect(altered(Float64Array.of(1, 2, 3, 4))).toEqual([]);
  expect(altered(Float64Array.of(1, 0, 3, 0))).toEqual([1]);
  expect(altered(Float64Array.of(1, 2.1, 3.1, 4))).toEqual([0, 1]);
});
