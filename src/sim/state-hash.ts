// The hash that proves a replay: 64 bits over the exact bytes of a state.
import type { LiftState } from './lift-state';

const lowFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
const MINUS_ZERO = 0x80000000 | 0;

/**
 * 64 bits over the exact bytes of the state, as 16 hexadecimal digits.
 * The same in every engine, because words are taken low end first.
 */
export function hashState({ row }: LiftState): string {
  const words = new Int32Array(row.buffer, row.byteOffset, row.length * 2);
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < words.length; at += 2) {
    const first = words[at + lowFirst] as number;
    const last = words[at + 1 - lowFirst] as number;
    low = Math.imul(low ^ first, 0x01000193) ^ (high >>> 13);
    high = Math.imul(high ^ first, 0x85ebca6b) ^ (low >>> 16);
    // -0 and 0 are the same state
    const second = first === 0 && last === MINUS_ZERO ? 0 : last;
    low = Math.imul(low ^ second, 0x01000193) ^ (high >>> 13);
    high = Math.imul(high ^ second, 0x85ebca6b) ^ (low >>> 16);
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
