// Outcomes remembered by what they depended on. Whoever works one out says which parts of the state it looked at; the
// outcome then holds for every state that is alike in those parts, whatever the others are.
// Keys are fingerprints of 64 bits: what a search finds by them is played again before anybody is told.
import { mixWord } from './int-table';

export type MaskedMemo = {
  /** by what was done: the sets of parts that outcomes have depended on so far */
  readonly masks: (number[] | undefined)[];
  /** two words of key and the outcome, three a slot; an outcome of -1 is free */
  slots: Int32Array;
  count: number;
  /** parts that the last answer depended on */
  lastMask: number;
};

const WORDS = 3;
const FIRST = 256;

export function createMaskedMemo(): MaskedMemo {
  return {
    masks: [],
    slots: new Int32Array(FIRST * WORDS).fill(-1),
    count: 0,
    lastMask: 0,
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
    const mask = masks[i] as number;
    const slot = slotOf(memo, done, to, mask, vector);
    const outcome = memo.slots[slot + 2] as number;
    if (outcome < 0) continue;
    memo.lastMask = mask;
    return outcome;
  }
  return -1;
}

/** @param mask bit by part: what the outcome depended on */
export function remember(
  memo: MaskedMemo,
  done: number,
  to: number,
  vector: ArrayLike<number>,
  mask: number,
  outcome: number,
): void {
  let masks = memo.masks[done];
  if (!masks) {
    masks = [];
    memo.masks[done] = masks;
  }
  if (!masks.includes(mask)) masks.push(mask);
  if ((memo.count + 1) * 2 * WORDS > memo.slots.length) grow(memo);
  const slot = slotOf(memo, done, to, mask, vector);
  if ((memo.slots[slot + 2] as number) < 0) memo.count++;
  memo.slots[slot] = key[0] as number;
  memo.slots[slot + 1] = key[1] as number;
  memo.slots[slot + 2] = outcome;
}

/** Leaves the key in `key`. @returns where the outcome is, or where it would be kept */
function slotOf(memo: MaskedMemo, done: number, to: number, mask: number, vector: ArrayLike<number>): number {
  let low = mixWord(mixWord(done, to), mask);
  // a second sum, quick and of another kind: together they are sixty-four bits
  let high = Math.imul(to ^ 0x1b873593, 0x2545f491) ^ done;
  for (let left = mask; left !== 0; left &= left - 1) {
    const part = vector[31 - Math.clz32(left & -left)] as number;
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
