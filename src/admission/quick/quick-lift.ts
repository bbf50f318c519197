// The level's lift as a proof plays it: states put away as a few small numbers, and moves that have been made before in
// a state alike in all they looked at are not made again. The model behind it is the whole lift, nothing less.
import type { Simulation } from '../../sim/simulation';
import { PENDING, SETTLING, SHARES, snapshotLength, takeSnapshot } from '../../sim/snapshot';
import type { Ticks } from '../../sim/units';
import { addBits, type ChunkBits, dropBits } from './chunk-bits';
import { type ChunkStore, chunkStoreBytes, createChunkStore, internChunk, layChunk } from './chunk-store';
import { type Chunks, chunksOf, chunksOfFigures, cutRow, FAINT } from './chunks';
import { createMaskedMemo, type MaskedMemo } from './masked-memo';
import type { Move, Others } from './move';
import { createOutcomes, type Outcome, type Outcomes } from './outcomes';
import { amendRow, createPackedRows, type PackedRows, packedBytes, packRow, unpackRow } from './packed-rows';
import { type Sight, sightOf } from './read-watch';

/** Chunks of the wiring, of which a state is not made. */
export const Wiring = { branches: 0, settling: 1, shares: 2 } as const;
const WIRING = 3;

/** What a move came to: its outcome by number, and by number what the wiring is at its end; -1 where that was left alone. */
export type Result = { readonly outcome: number; readonly wiring: Int32Array };

export type QuickLift = {
  readonly simulation: Simulation;
  readonly store: ChunkStore;
  readonly sight: Sight;
  /** states: a number for each chunk, then the clock and how much the public has done */
  readonly states: PackedRows;
  /** `Wiring`: all branches, how far they have settled, and what the mains amount to */
  readonly wiring: ChunkStore;
  /** by state, each of them; the wiring follows from all else but for noise, so what was met first stands for all that is alike */
  wirings: Int32Array;
  /** the chunks from which the wiring follows */
  readonly wired: Readonly<ChunkBits>;
  /** the same as long as no meter is on */
  readonly wiredApart: Readonly<ChunkBits>;
  /** the state that was looked at last, laid out */
  readonly vector: Int32Array;
  laidOut: number;
  readonly memo: MaskedMemo;
  readonly moves: Move[];
  readonly outcomes: Outcomes;
  /** by number that the memo knows it by */
  readonly results: Result[];
  /** the clock counts: something is to happen at a certain time */
  readonly isTimed: boolean;
  readonly others: Others;
  readonly row: Float64Array;
  readonly before: Float64Array;
  /** the numbers of what lies in `before`: chunks, then the wiring's */
  readonly laid: Int32Array;
  readonly startTick: Ticks;
  /** moves made by the whole lift, and moves remembered */
  made: number;
  remembered: number;
  /** moments at which something happened on the way, in all of them */
  jumped: number;
};

/**
 * @param simulation at the takeover; from now on it is the proof's own
 * @param toCome what the public will do by itself
 */
export function createQuickLift(
  simulation: Simulation,
  isTimed: boolean,
  toCome: Others['steps'] = [],
): QuickLift {
  const cut = cutRow(simulation.state);
  const length = snapshotLength(simulation);
  const beyond = simulation.state.row.length;
  const settling = beyond + PENDING;
  const shares = settling + SETTLING;
  const branches = shares + SHARES;
  const chunks = withPiece(cut, piece(beyond, PENDING));
  const none: Chunks = { ...cut, count: 0, places: [], steps: [], stepsAtRest: [], rest: new Int32Array(0) };
  return {
    simulation,
    store: createChunkStore(chunks),
    sight: sightOf(simulation.state, chunks),
    states: createPackedRows(chunks.count + 2, TOGETHER),
    wiring: createChunkStore(
      [piece(branches, length - branches), piece(settling, SETTLING), piece(shares, SHARES)].reduce(
        withPiece,
        none,
      ),
    ),
    wirings: new Int32Array(FIRST_STATES * WIRING),
    wired: wiredIn(cut, []),
    wiredApart: wiredIn(cut, ['electrical.meterMode']),
    vector: new Int32Array(chunks.count + 2 + WIRING),
    laidOut: -1,
    memo: createMaskedMemo(),
    moves: [],
    outcomes: createOutcomes(),
    results: [],
    isTimed,
    others: { steps: [...toCome], done: 0 },
    row: new Float64Array(length),
    before: new Float64Array(length),
    laid: new Int32Array(chunks.count + WIRING).fill(-1),
    startTick: simulation.state.tick,
    made: 0,
    remembered: 0,
    jumped: 0,
  };
}

/** Contacts in the safety chain that are kept among the lift's health. */
const wiredHealth = ['health.bypass', 'health.emergencyElectrical'];
/** What the board and the meter keep among the electrics and no circuit knows. */
const unwired = ['electrical.held', 'electrical.firefighter', 'electrical.meterSettling'];

/** @param but what is no part of the wiring besides. @returns the chunks from which the wiring follows */
function wiredIn(cut: Chunks, but: readonly string[]): ChunkBits {
  const wired = chunksOf(cut, 'electrical');
  addBits(wired, chunksOfFigures(cut, wiredHealth));
  dropBits(wired, chunksOfFigures(cut, [...unwired, ...but]));
  addBits(wired, cut.steady);
  return wired;
}

const FIRST_STATES = 256;

/** What of the wiring is still to be looked at is one more chunk, behind the row of the state. */
function withPiece(chunks: Chunks, places: Int32Array): Chunks {
  const faint = new Float64Array(places.length).fill(FAINT);
  return {
    ...chunks,
    count: chunks.count + 1,
    places: [...chunks.places, places],
    steps: [...chunks.steps, faint],
    stepsAtRest: [...chunks.stepsAtRest, faint],
    rest: Int32Array.of(...chunks.rest, -1),
  };
}

function piece(from: number, length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => from + i);
}

/** Chunks that share a number in a state. */
const TOGETHER = 4;

/** @returns the numbers of a state's chunks, clock, public and wiring; good until another state is asked for */
export function vectorOf(quick: QuickLift, state: number): Int32Array {
  const { states, vector, wirings } = quick;
  if (quick.laidOut === state) return vector;
  unpackRow(states, state, vector);
  for (let at = 0; at < WIRING; at++) vector[states.width + at] = wirings[state * WIRING + at] as number;
  quick.laidOut = state;
  return vector;
}

/** @returns the number of the state in which the lift is now */
export function presentState(quick: QuickLift): number {
  const { store, states, row } = quick;
  takeSnapshot(quick.simulation, row);
  const vector = new Int32Array(states.width);
  for (let chunk = 0; chunk < store.chunks.count; chunk++) vector[chunk] = internChunk(store, chunk, row);
  if (quick.isTimed) vector[store.chunks.count] = quick.simulation.state.tick;
  const before = states.rows.count;
  const state = packRow(states, vector);
  if (state < before) return state;
  return keepWiring(
    quick,
    state,
    Int32Array.from({ length: WIRING }, (_, at) => internChunk(quick.wiring, at, row)),
    0,
  );
}

/** @param from the numbers of the wiring's chunks, from a place on. @returns the state, which is new */
function keepWiring(quick: QuickLift, state: number, from: Int32Array, at: number): number {
  if ((state + 1) * WIRING > quick.wirings.length) {
    const wider = new Int32Array((state + 1) * 2 * WIRING);
    wider.set(quick.wirings);
    quick.wirings = wider;
  }
  for (let i = 0; i < WIRING; i++) quick.wirings[state * WIRING + i] = from[at + i] as number;
  return state;
}

/** @returns the number by which a move goes from now on */
export function addMove(quick: QuickLift, move: Move): number {
  return quick.moves.push(move) - 1;
}

/** @returns the number of the state after a move */
export function stateAfter(quick: QuickLift, state: number, result: Result): number {
  const { changes, ticks, othersDone } = quick.outcomes.all[result.outcome] as Outcome;
  const { states, isTimed } = quick;
  if (changes.length === 0 && !isTimed) return state;
  const clock = states.width - 2;
  const altered = isTimed
    ? [...changes, clock, (vectorOf(quick, state)[clock] as number) + ticks, clock + 1, othersDone]
    : changes;
  const before = states.rows.count;
  const after = amendRow(states, state, altered);
  if (after < before) return after;
  keepWiring(quick, after, quick.wirings, state * WIRING);
  for (let at = 0; at < WIRING; at++)
    if ((result.wiring[at] as number) >= 0) quick.wirings[after * WIRING + at] = result.wiring[at] as number;
  return after;
}

/** Lays a state, all but its wiring, into a row of figures. @param laid numbers of what lies there, which is left as it is */
export function layState(quick: QuickLift, state: number, row: Float64Array, laid: Int32Array): void {
  const { store } = quick;
  const vector = vectorOf(quick, state);
  for (let chunk = 0; chunk < store.chunks.count; chunk++) {
    const number = vector[chunk] as number;
    if (laid[chunk] === number) continue;
    laid[chunk] = number;
    layChunk(store, chunk, number, row);
  }
}

/** Lays a state, wiring and all, into `before`. */
export function layBefore(quick: QuickLift, state: number): void {
  const { store, before, laid, wiring, wirings } = quick;
  const { count } = store.chunks;
  layState(quick, state, before, laid);
  for (let at = 0; at < WIRING; at++) {
    const number = wirings[state * WIRING + at] as number;
    if (laid[count + at] === number) continue;
    laid[count + at] = number;
    layChunk(wiring, at, number, before);
  }
}

/** Bytes that states and their chunks take. */
export function quickLiftBytes({ states, store, wiring, wirings }: QuickLift): number {
  return packedBytes(states) + chunkStoreBytes(store) + chunkStoreBytes(wiring) + wirings.byteLength;
}
