// Outcomes remembered by what they depended on. Whoever works one out says which parts of the state it looked at; the
// outcome then holds for every state that is alike in those parts, whatever the others are.
// Keys are fingerprints of 64 bits: what a search finds by them is played again before anybody is told.
import { type ChunkBits, chunksIn } from './chunk-bits';
import { mixWord } from './int-table';

/** A set of parts that some outcome has depended on. */
type Mask = Readonly<ChunkBits> & { readonly parts: Uint8Array };

export type MaskedMemo = {
  /** by what was done: the sets of parts that outcomes have depended on so far, those that held last first */
  readonly masks: (Mask[] | undefined)[];
  /** two words of key and the outcome, three a slot; an outcome of -1 is free */
  slots: Int32Array;
  count: number;
  /** parts that the last answer depended on */
  lastMask: Readonly<ChunkBits>;
};

const WORDS = 3;
const FIRST = 256;

export function createMaskedMemo(): MaskedMemo {
  return {
    masks: [],
    slots: new Int32Array(FIRST * WORDS).fill(-1),
    count: 0,
    lastMask: { low: 0, high: 0 },
  };
}

const key = new Int32Array(2);

/**
 * @param done what was done, by number. @param to to whom
 * @param vector the number of each part's content
 * @returns the outcome, or -1 if it must be worked out
 */
export function recall(memo: MaskedMemo, done: number, to: number, vector: ArrayLike<number>): number {
  const masks = memo.masks[done];
  if (!masks) return -1;
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i] as Mask;
    const slot = slotOf(memo, done, to, mask, vector);
    const outcome = memo.slots[slot + 2] as number;
    if (outcome < 0) continue;
    memo.lastMask = mask;
    if (i > 0) {
      masks[i] = masks[i - 1] as Mask;
      masks[i - 1] = mask;
    }
    return outcome;
  }
  return -1;
}

/** @param parts what the outcome depended on */
export function remember(
  memo: MaskedMemo,
  done: number,
  to: number,
  vector: ArrayLike<number>,
  parts: Readonly<ChunkBits>,
  outcome: number,
): void {
  const mask = maskOf(memo, done, parts);
  if ((memo.count + 1) * 2 * WORDS > memo.slots.length) grow(memo);
  const slot = slotOf(memo, done, to, mask, vector);
  if ((memo.slots[slot + 2] as number) < 0) memo.count++;
  memo.slots[slot] = key[0] as number;
  memo.slots[slot + 1] = key[1] as number;
  memo.slots[slot + 2] = outcome;
}

function maskOf(memo: MaskedMemo, done: number, parts: Readonly<ChunkBits>): Mask {
  const masks = memo.masks[done] ?? [];
  memo.masks[done] = masks;
  const known = masks.find(({ low, high }) => low === parts.low && high === parts.high);
  if (known) return known;
  const mask = { low: parts.low, high: parts.high, parts: chunksIn(parts) };
  masks.push(mask);
  return mask;
}

/** Leaves the key in `key`. @returns where the outcome is, or where it would be kept */
function slotOf(memo: MaskedMemo, done: number, to: number, mask: Mask, vector: ArrayLike<number>): number {
  const { parts } = mask;
  let low = mixWord(mixWord(mixWord(done, to), mask.low), mask.high);
  // a second sum, quick and of another kind: together they are sixty-four bits
  let high = Math.imul(to ^ 0x1b873593, 0x2545f491) ^ done;
  for (let i = 0; i < parts.length; i++) {
    const part = vector[parts[i] as number] as number;
    low = mixWord(low, part);
    high = (Math.imul(high, 0x01000193) + part) | 0;
  }
  key[0] = low;
  key[1] = high;
  return probe(memo.slots, low, high);
}

function probe(slots: Int32Array, low: number, high: number): number {
  const count = slots.length / WORDS;
  const most = count - 1;
  for (let at = low & most; ; at = (at + 1) & most) {
    const slot = at * WORDS;
    if ((slots[slot + 2] as number) < 0) return slot;
    if (slots[slot] === low && slots[slot + 1] === high) return slot;
  }
}

function grow(memo: MaskedMemo): void {
  const { slots } = memo;
  const wider = new Int32Array(slots.length * 2).fill(-1);
  for (let slot = 0; slot < slots.length; slot += WORDS) {
    if ((slots[slot + 2] as number) < 0) continue;
    const to = probe(wider, slots[slot] as number, slots[slot + 1] as number);
    wider.set(slots.subarray(slot, slot + WORDS), to);
  }
  memo.slots = wider;
}

export function maskedMemoBytes({ slots }: MaskedMemo): number {
  return slots.byteLength;
}
