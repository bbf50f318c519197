// Rows of figures kept in blocks of eight, each block once: contents that differ in few figures share all their others.
import { mixWord } from './int-table';

export type BlockStore = {
  /** blocks, one after the other */
  figures: Float64Array;
  count: number;
  /** number of a block plus one, by hash; 0 is free */
  slots: Int32Array;
};

export const BLOCK = 8;
const FIRST = 16;

export function createBlockStore(): BlockStore {
  return { figures: new Float64Array(FIRST * BLOCK), count: 0, slots: new Int32Array(FIRST * 2) };
}

/** @param row of a block's length. @returns the block's number; the same for the same figures */
export function internBlock(store: BlockStore, row: Float64Array): number {
  const mask = store.slots.length - 1;
  for (let slot = hashOf(row, 0) & mask; ; slot = (slot + 1) & mask) {
    const held = store.slots[slot] as number;
    if (held === 0) return keep(store, row, slot);
    if (isSame(store, held - 1, row)) return held - 1;
  }
}

function isSame({ figures }: BlockStore, number: number, row: Float64Array): boolean {
  const at = number * BLOCK;
  for (let i = 0; i < BLOCK; i++) if (figures[at + i] !== row[i]) return false;
  return true;
}

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);

function hashOf(row: Float64Array, at: number): number {
  let hash = BLOCK;
  for (let i = 0; i < BLOCK; i++) {
    const figure = row[at + i] as number;
    // -0 and 0 are one figure
    scratch[0] = figure === 0 ? 0 : figure;
    hash = mixWord(mixWord(hash, words[0] as number), words[1] as number);
  }
  return hash;
}

function keep(store: BlockStore, row: Float64Array, slot: number): number {
  const number = store.count++;
  const at = number * BLOCK;
  if (at + BLOCK > store.figures.length) {
    const wider = new Float64Array(Math.ceil(number * 1.5) * BLOCK);
    wider.set(store.figures);
    store.figures = wider;
  }
  for (let i = 0; i < BLOCK; i++) store.figures[at + i] = row[i] as number;
  store.slots[slot] = number + 1;
  if (store.count * 3 > store.slots.length * 2) spread(store);
  return number;
}

function spread(store: BlockStore): void {
  const slots = new Int32Array(store.slots.length * 2);
  const mask = slots.length - 1;
  for (let number = 0; number < store.count; number++) {
    let slot = hashOf(store.figures, number * BLOCK) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  store.slots = slots;
}

export function blockStoreBytes({ figures, slots }: BlockStore): number {
  return figures.byteLength + slots.byteLength;
}
