// Sets of a lift's chunks, a bit each in two words: quick to join, to compare, and to ask whether they meet.

export type ChunkBits = { low: number; high: number };

/** As many go into two words. */
export const MOST_BITS = 64;
const WORD = 32;

export function noBits(): ChunkBits {
  return { low: 0, high: 0 };
}

export function bitsOf(chunks: Iterable<number>): ChunkBits {
  const bits = noBits();
  for (const chunk of chunks) addChunk(bits, chunk);
  return bits;
}

export function addChunk(bits: ChunkBits, chunk: number): void {
  if (chunk < WORD) bits.low |= 1 << chunk;
  else bits.high |= 1 << (chunk - WORD);
}

export function addBits(bits: ChunkBits, more: Readonly<ChunkBits>): void {
  bits.low |= more.low;
  bits.high |= more.high;
}

export function clearBits(bits: ChunkBits): void {
  bits.low = 0;
  bits.high = 0;
}

export function dropChunk(bits: ChunkBits, chunk: number): void {
  if (chunk < WORD) bits.low &= ~(1 << chunk);
  else bits.high &= ~(1 << (chunk - WORD));
}

/** Takes out of the set what is in the other. */
export function dropBits(bits: ChunkBits, less: Readonly<ChunkBits>): void {
  bits.low &= ~less.low;
  bits.high &= ~less.high;
}

export function doMeet(one: Readonly<ChunkBits>, other: Readonly<ChunkBits>): boolean {
  return ((one.low & other.low) | (one.high & other.high)) !== 0;
}

export function hasChunk({ low, high }: Readonly<ChunkBits>, chunk: number): boolean {
  return ((chunk < WORD ? low >>> chunk : high >>> (chunk - WORD)) & 1) === 1;
}

/** @returns the chunks of the set, least first */
export function chunksIn({ low, high }: Readonly<ChunkBits>): Uint8Array {
  const chunks = new Uint8Array(countIn(low) + countIn(high));
  let at = 0;
  for (let left = low; left !== 0; left &= left - 1) chunks[at++] = lowest(left);
  for (let left = high; left !== 0; left &= left - 1) chunks[at++] = WORD + lowest(left);
  return chunks;
}

function countIn(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count++;
  return count;
}

function lowest(word: number): number {
  return WORD - 1 - Math.clz32(word & -word);
}
