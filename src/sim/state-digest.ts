// A running 32-bit fingerprint of a lift's whole state, cheap enough to be taken every second of a long run: only
// figures that changed since the last look are worked in again, and of a lift proved calm only its clocks.
// Finds every accident and every edit; it is no seal against somebody who sets out to forge one.
import { calmSince } from './advance';
import { nextDifference } from './row-difference';
import type { Simulation } from './simulation';
import { partsSpan, rowIndex } from './state-row';
import type { Ticks } from './units';

export type StateDigest = {
  readonly row: Float64Array;
  /** where the row keeps the parts' wear, and how often the circuits had followed that at the last look */
  readonly parts: ReturnType<typeof partsSpan>;
  partsWorn: number;
  readonly timerTicks: number;
  readonly taskLeft: number;
  readonly brakeHeldFor: number;
  sum: number;
  /** tick of the last look, -1 before the first */
  seenAt: Ticks;
};

export function createStateDigest({ state }: Simulation): StateDigest {
  const { length } = state.row;
  return {
    row: new Float64Array(length),
    parts: partsSpan(state),
    partsWorn: -1,
    timerTicks: rowIndex(state, 'controller', 'timerTicks'),
    taskLeft: rowIndex(state, 'people', 'taskLeft'),
    brakeHeldFor: rowIndex(state, 'electrical', 'brakeHeldFor'),
    sum: sumOfZeros(length),
    seenAt: -1,
  };
}

/** @returns the fingerprint of the state as it stands, from 0 to 2^32 - 1; the same however often one has looked */
export function digestState(digest: StateDigest, simulation: Simulation): number {
  const { state, plant } = simulation;
  if (digest.seenAt >= 0 && calmSince(simulation) <= digest.seenAt && !simulation.acted) {
    see(digest, 0, state.tick);
    see(digest, digest.timerTicks, state.controller.timerTicks);
    see(digest, digest.taskLeft, state.people.taskLeft);
    see(digest, digest.brakeHeldFor, state.electrical.brakeHeldFor);
  } else {
    const { from, to } = digest.parts;
    seeSpan(digest, state.row, 0, from);
    if (plant.partsStale || plant.partsWorn !== digest.partsWorn) seeSpan(digest, state.row, from, to);
    seeSpan(digest, state.row, to, state.row.length);
    digest.partsWorn = plant.partsWorn;
  }
  digest.seenAt = state.tick;
  return mix(digest.sum, digest.row.length) >>> 0;
}

function seeSpan(digest: StateDigest, row: Float64Array, from: number, to: number): void {
  for (let at = nextDifference(digest.row, row, from, to); at < to; ) {
    see(digest, at, row[at] as number);
    at = nextDifference(digest.row, row, at + 1, to);
  }
}

function see(digest: StateDigest, at: number, figure: number): void {
  const before = digest.row[at] as number;
  if (before === figure) return;
  digest.sum = (digest.sum - wordOf(at, before) + wordOf(at, figure)) | 0;
  digest.row[at] = figure;
}

function sumOfZeros(length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum = (sum + wordOf(at, 0)) | 0;
  return sum;
}

const figureAt = new Float64Array(1);
const words = new Int32Array(figureAt.buffer);
/** Where the low word of a figure stands on this machine. */
const [LOW, HIGH] = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? [0, 1] : [1, 0];

/** One figure at its place, low end first, so that every engine agrees. */
function wordOf(at: number, figure: number): number {
  // -0 and 0 are the same state
  figureAt[0] = figure === 0 ? 0 : figure;
  return mix(mix(at + 1, words[LOW] as number), words[HIGH] as number);
}

/** Works a word into another; a different word always gives a different outcome. */
export function mix(into: number, word: number): number {
  let mixed = Math.imul(into ^ word, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
