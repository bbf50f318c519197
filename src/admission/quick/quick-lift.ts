// The level's lift as a proof plays it: states put away as a few small numbers, and moves that have been made before in
// a state alike in all they looked at are not made again. The model behind it is the whole lift, nothing less.
import type { TimedEvent } from '../../sim/events';
import { isWorkEnded } from '../../sim/facts';
import type { Simulation } from '../../sim/simulation';
import { PENDING, restoreSnapshot, snapshotLength, takeSnapshot } from '../../sim/snapshot';
import type { Ticks } from '../../sim/units';
import type { Happening } from '../../training/happening';
import {
  alteredChunks,
  type ChunkStore,
  chunkStoreBytes,
  createChunkStore,
  internChunk,
  layChunk,
} from './chunk-store';
import { bitsOfPart, type Chunks, cutRow, FAINT } from './chunks';
import { createMaskedMemo, type MaskedMemo, recall, remember } from './masked-memo';
import { isBesideWiring, looksAtWiring, makeMove, type Move, type Others, type Trouble } from './move';
import { createPackedRows, type PackedRows, packedBytes, packRow, unpackRow } from './packed-rows';
import { type Sight, sightOf } from './read-watch';

/** A moment in which something happened, so many ticks after the move began. */
export type Moment = {
  readonly at: Ticks;
  readonly events: readonly Happening['event'][];
  /** chunk and its number then, in turn, for chunks that are other than when the move began */
  readonly changes: Int32Array;
};

export type Outcome = {
  readonly ticks: Ticks;
  readonly moments: readonly Moment[];
  readonly changes: Int32Array;
  /** what the wiring is at its end, -1 where it was left alone */
  readonly wiring: number;
  /** bit by chunk: what was altered at any of its moments */
  readonly altered: number;
  /** bit by chunk: what it depended on */
  readonly mask: number;
  readonly trouble: Trouble | null;
  readonly ended: boolean;
  /** how much the public had done by its end */
  readonly othersDone: number;
};

export type QuickLift = {
  readonly simulation: Simulation;
  readonly store: ChunkStore;
  readonly sight: Sight;
  /** states: a number for each chunk, then the clock and how much the public has done */
  readonly states: PackedRows;
  readonly wiring: ChunkStore;
  /** by state; the wiring follows from all else but for noise, so what was met first stands for all that is alike */
  wirings: Int32Array;
  /** bits of the chunks from which the wiring follows */
  readonly wired: number;
  /** the state that was looked at last, laid out */
  readonly vector: Int32Array;
  laidOut: number;
  readonly memo: MaskedMemo;
  readonly moves: Move[];
  readonly outcomes: Outcome[];
  /** the clock counts: something is to happen at a certain time */
  readonly isTimed: boolean;
  readonly others: Others;
  readonly row: Float64Array;
  readonly before: Float64Array;
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
  const chunks = withPiece(cut, piece(beyond, PENDING));
  const none: Chunks = { ...cut, count: 0, places: [], steps: [], stepsAtRest: [], rest: new Int32Array(0) };
  return {
    simulation,
    store: createChunkStore(chunks),
    sight: sightOf(simulation.state, chunks),
    states: createPackedRows(chunks.count + 2, TOGETHER),
    wiring: createChunkStore(withPiece(none, piece(beyond + PENDING, length - beyond - PENDING))),
    wirings: new Int32Array(FIRST_STATES),
    wired: cut.steady | bitsOfPart(cut, 'electrical'),
    vector: new Int32Array(chunks.count + 2),
    laidOut: -1,
    memo: createMaskedMemo(),
    moves: [],
    outcomes: [],
    isTimed,
    others: { steps: [...toCome], done: 0 },
    row: new Float64Array(length),
    before: new Float64Array(length),
    startTick: simulation.state.tick,
    made: 0,
    remembered: 0,
    jumped: 0,
  };
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

/** @returns the numbers of a state's chunks, clock and public; good until another state is asked for */
export function vectorOf(quick: QuickLift, state: number): Int32Array {
  if (quick.laidOut !== state) unpackRow(quick.states, state, quick.vector);
  quick.laidOut = state;
  return quick.vector;
}

/** @returns the number of the state in which the lift is now */
export function presentState(quick: QuickLift): number {
  const { store, states, row } = quick;
  takeSnapshot(quick.simulation, row);
  const vector = new Int32Array(states.width);
  for (let chunk = 0; chunk < store.chunks.count; chunk++) vector[chunk] = internChunk(store, chunk, row);
  if (quick.isTimed) vector[store.chunks.count] = quick.simulation.state.tick;
  return numberOf(quick, vector, internChunk(quick.wiring, 0, row));
}

/** @param wiring what stands for the state's wiring if it is a new one */
function numberOf(quick: QuickLift, vector: Int32Array, wiring: number): number {
  const { states } = quick;
  const before = states.rows.count;
  const state = packRow(states, vector);
  if (state < before) return state;
  if (state >= quick.wirings.length) {
    const wider = new Int32Array(Math.ceil(state * 1.5));
    wider.set(quick.wirings);
    quick.wirings = wider;
  }
  quick.wirings[state] = wiring;
  return state;
}

/** @returns the number by which a move goes from now on */
export function addMove(quick: QuickLift, move: Move): number {
  return quick.moves.push(move) - 1;
}

/** @param since ticks since the takeover. @returns the number of what comes of it */
export function outcomeOf(quick: QuickLift, state: number, move: number, since: Ticks): number {
  const { memo } = quick;
  const vector = vectorOf(quick, state);
  const known = recall(memo, move, 0, vector);
  if (known >= 0) {
    quick.remembered++;
    quick.jumped += (quick.outcomes[known] as Outcome).moments.length;
    return known;
  }
  const number = quick.outcomes.push(workOut(quick, state, move, since)) - 1;
  const outcome = quick.outcomes[number] as Outcome;
  quick.jumped += outcome.moments.length;
  remember(memo, move, 0, vector, outcome.mask, number);
  return number;
}

/** Reused; longer than any state. */
const after = new Int32Array(32);

/** @returns the number of the state after a move */
export function stateAfter(quick: QuickLift, state: number, outcome: Outcome): number {
  const { changes, ticks, othersDone } = outcome;
  const { states } = quick;
  if (changes.length === 0 && !quick.isTimed) return state;
  after.set(vectorOf(quick, state));
  for (let i = 0; i < changes.length; i += 2) after[changes[i] as number] = changes[i + 1] as number;
  if (quick.isTimed) {
    after[states.width - 2] = (after[states.width - 2] as number) + ticks;
    after[states.width - 1] = othersDone;
  }
  const wiring = outcome.wiring < 0 ? (quick.wirings[state] as number) : outcome.wiring;
  return numberOf(quick, after, wiring);
}

/** Lays a state, all but its wiring, into a row of figures. */
export function layState(quick: QuickLift, state: number, row: Float64Array): void {
  const { store } = quick;
  const vector = vectorOf(quick, state);
  for (let chunk = 0; chunk < store.chunks.count; chunk++)
    layChunk(store, chunk, vector[chunk] as number, row);
}

function workOut(quick: QuickLift, state: number, move: number, since: Ticks): Outcome {
  const { simulation, store, sight, row, before } = quick;
  const { watch } = sight;
  layState(quick, state, before);
  layChunk(quick.wiring, 0, quick.wirings[state] as number, before);
  const began = quick.startTick + since;
  before[0] = began;
  restoreSnapshot(simulation, before);
  sight.closely();
  watch.touched = 0;
  quick.made++;
  const moments: Moment[] = [];
  const witness = (events: readonly TimedEvent[]) => {
    const { touched } = watch;
    takeSnapshot(simulation, row);
    moments.push({
      at: simulation.state.tick - began,
      events: events.map(({ event }) => event),
      changes: changesIn(quick, pendingBit(quick)),
    });
    watch.touched = touched;
  };
  quick.others.done = vectorOf(quick, state)[store.chunks.count + 1] as number;
  const { others } = quick;
  const trouble = makeMove(
    { simulation, others, witness, timePasses: sight.inPassing },
    quick.moves[move] as Move,
  );
  const ended = isWorkEnded(simulation.state);
  takeSnapshot(simulation, row);
  const ticks = simulation.state.tick - began;
  const changes = changesIn(quick, 0);
  const rewired = alteredChunks(quick.wiring, row, before) !== 0;
  const mask = watch.touched | besideRow(quick, move, ticks > 0 || rewired, bitsIn(changes));
  const wiring = rewired ? internChunk(quick.wiring, 0, row) : -1;
  let altered = bitsIn(changes);
  for (const moment of moments) altered |= bitsIn(moment.changes);
  return { ticks, moments, changes, wiring, altered, mask, trouble, ended, othersDone: others.done };
}

/** What a move depends on that no figure of the row tells: wiring, what is still to be looked at in it, clock and public. */
function besideRow(quick: QuickLift, move: number, rewires: boolean, altered: number): number {
  const { command } = quick.moves[move] as Move;
  const { count } = quick.store.chunks;
  const pending = pendingBit(quick);
  const timed = quick.isTimed ? (1 << count) | (1 << (count + 1)) : 0;
  if (rewires || looksAtWiring(command)) return quick.wired | pending | timed;
  return isBesideWiring(command) && (altered & pending) === 0 ? timed : pending | timed;
}

/** The last chunk is what of the wiring is still to be looked at. */
function pendingBit({ store }: QuickLift): number {
  return 1 << (store.chunks.count - 1);
}

/** @param changes chunk and its number in turn */
function bitsIn(changes: Int32Array): number {
  let bits = 0;
  for (let i = 0; i < changes.length; i += 2) bits |= 1 << (changes[i] as number);
  return bits;
}

/** Chunks of `row` that are other than in `before`, with their numbers. @param but bit of one that is left out */
function changesIn({ store, row, before }: QuickLift, but: number): Int32Array {
  const altered = alteredChunks(store, row, before) & ~but;
  let count = 0;
  for (let left = altered; left !== 0; left &= left - 1) count += 2;
  const changes = new Int32Array(count);
  for (let left = altered, at = 0; left !== 0; left &= left - 1, at += 2) {
    const chunk = 31 - Math.clz32(left & -left);
    changes[at] = chunk;
    changes[at + 1] = internChunk(store, chunk, row);
  }
  return changes;
}

/** Bytes that states and their chunks take. */
export function quickLiftBytes({ states, store, wiring, wirings }: QuickLift): number {
  return packedBytes(states) + chunkStoreBytes(store) + chunkStoreBytes(wiring) + wirings.byteLength;
}
