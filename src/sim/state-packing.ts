// A state as one row of numbers: for snapshots, for comparing, and for the hash that proves a replay.
import type { LiftState } from './lift-state';

type Part = Record<string, number | ArrayLike<number>>;

const partNames = ['electrical', 'mechanics', 'controller', 'people', 'health', 'wear'] as const;

/** How many numbers a state packs into. */
export function packedLength(state: LiftState): number {
  let length = 1;
  for (const name of partNames) {
    const part: Part = state[name];
    for (const key in part) {
      const value = part[key];
      length += typeof value === 'number' ? 1 : (value?.length ?? 0);
    }
  }
  return length;
}

/** Where in a packed row a single figure stands. @throws RangeError for a name that is no figure */
export function packedIndex(state: LiftState, inPart: (typeof partNames)[number], figure: string): number {
  let at = 1;
  for (const name of partNames) {
    const part: Part = state[name];
    for (const key in part) {
      if (name === inPart && key === figure) return at;
      const value = part[key];
      at += typeof value === 'number' ? 1 : (value?.length ?? 0);
    }
  }
  throw new RangeError(`no figure "${figure}" in ${inPart}`);
}

/** Writes the state into `row`, which has at least `packedLength` entries. */
export function packState(state: LiftState, row: Float64Array): Float64Array {
  row[0] = state.tick;
  let at = 1;
  for (const name of partNames) {
    const part: Part = state[name];
    for (const key in part) {
      const value = part[key];
      if (typeof value === 'number') row[at++] = value;
      else for (let i = 0; i < (value?.length ?? 0); i++) row[at++] = value?.[i] ?? 0;
    }
  }
  return row;
}

/** Writes a packed row back into a state of the same lift. */
export function unpackState(state: LiftState, row: ArrayLike<number>): void {
  state.tick = row[0] as number;
  let at = 1;
  for (const name of partNames) {
    const part = state[name] as unknown as Record<string, number | Float64Array>;
    for (const key in part) {
      const value = part[key];
      if (typeof value === 'number') part[key] = row[at++] as number;
      else for (let i = 0; i < (value?.length ?? 0); i++) (value as Float64Array)[i] = row[at++] as number;
    }
  }
}

/**
 * 64 bits over the exact bytes of the packed state, as 16 hexadecimal digits.
 * The same in every engine, because bytes are taken low end first.
 */
export function hashState(state: LiftState): string {
  const row = packState(state, new Float64Array(packedLength(state)));
  const view = new DataView(new ArrayBuffer(8));
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (const value of row) {
    // -0 and 0 are the same state
    view.setFloat64(0, value === 0 ? 0 : value, true);
    for (let byte = 0; byte < 8; byte += 4) {
      const word = view.getUint32(byte, true);
      low = Math.imul(low ^ word, 0x01000193) ^ (high >>> 13);
      high = Math.imul(high ^ word, 0x85ebca6b) ^ (low >>> 16);
    }
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
