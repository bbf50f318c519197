// The contents that each chunk of a lift has been seen to have, kept once and numbered. A lift's state is then one
// small number a chunk.
import { nextDifference } from '../../sim/row-difference';
import { BLOCK, type BlockStore, blockStoreBytes, createBlockStore, internBlock } from './block-store';
import { addChunk, type ChunkBits, clearBits } from './chunk-bits';
import { type Chunks, FAINT } from './chunks';
import { mixWord } from './int-table';

export type ChunkStore = {
  readonly chunks: Chunks;
  readonly pools: Pool[];
  /** chunk of each place in the row, from the first place on that is in one */
  readonly first: number;
  readonly owners: Int8Array;
};

type Pool = {
  readonly places: Int32Array;
  readonly steps: Float64Array;
  readonly stepsAtRest: Float64Array;
  /** place of the figure that is 0 at rest, -1 for none */
  readonly rest: number;
  readonly blocks: BlockStore;
  /** blocks of a content */
  readonly width: number;
  /** numbers of each content's blocks */
  contents: Int32Array;
  count: number;
  slots: Int32Array;
};

const FIRST = 16;

export function createChunkStore(chunks: Chunks): ChunkStore {
  return {
    chunks,
    ...ownersOf(chunks),
    pools: chunks.places.map((places, chunk) => ({
      places,
      steps: chunks.steps[chunk] as Float64Array,
      stepsAtRest: chunks.stepsAtRest[chunk] as Float64Array,
      rest: chunks.rest[chunk] ?? -1,
      blocks: createBlockStore(),
      width: Math.ceil(places.length / BLOCK),
      contents: new Int32Array(FIRST * Math.ceil(places.length / BLOCK)),
      count: 0,
      slots: new Int32Array(FIRST * 2),
    })),
  };
}

/** Every place from the first to the last is in some chunk. */
function ownersOf({ places }: Chunks): Pick<ChunkStore, 'first' | 'owners'> {
  const ends = places
    .filter((list) => list.length > 0)
    .map((list) => [Math.min(...list), Math.max(...list)] as const);
  const first = Math.min(...ends.map(([least]) => least));
  const owners = new Int8Array(Math.max(...ends.map(([, most]) => most)) + 1 - first);
  places.forEach((list, chunk) => {
    for (const place of list) owners[place - first] = chunk;
  });
  return { first, owners };
}

/** @returns the number of what the row holds in this chunk */
export function internChunk({ pools }: ChunkStore, chunk: number, row: Float64Array): number {
  const pool = pools[chunk] as Pool;
  const mask = pool.slots.length - 1;
  for (let slot = hashOf(pool, row) & mask; ; slot = (slot + 1) & mask) {
    const held = pool.slots[slot] as number;
    if (held === 0) return keep(pool, row, slot);
    if (isAlike(pool, held - 1, row)) return held - 1;
  }
}

/** Writes a chunk's content back into a row. */
export function layChunk({ pools }: ChunkStore, chunk: number, number: number, row: Float64Array): void {
  layPool(pools[chunk] as Pool, number, row);
}

function layPool({ places, blocks, contents, width }: Pool, number: number, row: Float64Array): void {
  const { figures } = blocks;
  for (let block = 0, i = 0; block < width; block++) {
    const from = (contents[number * width + block] as number) * BLOCK;
    for (let at = 0; at < BLOCK && i < places.length; at++, i++)
      row[places[i] as number] = figures[from + at] as number;
  }
}

/** @param altered made to be the chunks in which two rows do not hold the very same figures */
export function alteredChunks(
  { first, owners }: ChunkStore,
  one: Float64Array,
  other: Float64Array,
  altered: ChunkBits,
): void {
  clearBits(altered);
  const end = first + owners.length;
  for (
    let at = nextDifference(one, other, first, end);
    at < end;
    at = nextDifference(one, other, at + 1, end)
  )
    addChunk(altered, owners[at - first] as number);
}

function classOf(figure: number, step: number): number {
  if (step === 0) return figure;
  if (step === FAINT) return Math.fround(figure);
  return step === Number.POSITIVE_INFINITY ? 0 : Math.round(figure / step);
}

function stepsFor({ steps, stepsAtRest, rest }: Pool, row: Float64Array): Float64Array {
  return rest >= 0 && row[rest] === 0 ? stepsAtRest : steps;
}

function isAlike(pool: Pool, number: number, row: Float64Array): boolean {
  const { places, contents, width } = pool;
  const { figures } = pool.blocks;
  const steps = stepsFor(pool, row);
  for (let i = 0; i < places.length; i++) {
    const block = contents[number * width + Math.floor(i / BLOCK)] as number;
    const kept = figures[block * BLOCK + (i % BLOCK)] as number;
    const figure = row[places[i] as number] as number;
    if (kept === figure) continue;
    const step = steps[i] as number;
    if (step === 0 || classOf(kept, step) !== classOf(figure, step)) return false;
  }
  return true;
}

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);

function hashOf(pool: Pool, row: Float64Array): number {
  const { places } = pool;
  const steps = stepsFor(pool, row);
  let hash = places.length;
  for (let i = 0; i < places.length; i++) {
    const figure = classOf(row[places[i] as number] as number, steps[i] as number);
    // -0 and 0 are one figure
    scratch[0] = figure === 0 ? 0 : figure;
    hash = mixWord(mixWord(hash, words[0] as number), words[1] as number);
  }
  return hash;
}

const eight = new Float64Array(BLOCK);

function keep(pool: Pool, row: Float64Array, slot: number): number {
  const { places, width } = pool;
  const number = pool.count++;
  if ((number + 1) * width > pool.contents.length) {
    const wider = new Int32Array(Math.ceil(number * 1.5 + 1) * width);
    wider.set(pool.contents);
    pool.contents = wider;
  }
  for (let block = 0; block < width; block++) {
    for (let i = 0; i < BLOCK; i++) {
      const place = places[block * BLOCK + i];
      eight[i] = place === undefined ? 0 : (row[place] as number);
    }
    pool.contents[number * width + block] = internBlock(pool.blocks, eight);
  }
  pool.slots[slot] = number + 1;
  if (pool.count * 2 > pool.slots.length) spread(pool);
  return number;
}

function spread(pool: Pool): void {
  const slots = new Int32Array(pool.slots.length * 2);
  const mask = slots.length - 1;
  const row = new Float64Array(Math.max(...pool.places) + 1);
  for (const held of pool.slots) {
    if (held === 0) continue;
    layPool(pool, held - 1, row);
    let slot = hashOf(pool, row) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = held;
  }
  pool.slots = slots;
}

export function chunkStoreBytes({ pools }: ChunkStore): number {
  return pools.reduce(
    (sum, { blocks, contents, slots }) =>
      sum + blockStoreBytes(blocks) + contents.byteLength + slots.byteLength,
    0,
  );
}
