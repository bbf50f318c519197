// The level's lift as a proof plays it: states put away as a few small numbers, and moves that have been made before in
// a state alike in all they looked at are not made again. The model behind it is the whole lift, nothing less.
import type { TimedEvent } from '../../sim/events';
import { isWorkEnded } from '../../sim/facts';
import type { Simulation } from '../../sim/simulation';
import { restoreSnapshot, snapshotLength, takeSnapshot } from '../../sim/snapshot';
import type { Ticks } from '../../sim/units';
import type { Happening } from '../../training/happening';
import {
  type ChunkStore,
  chunkStoreBytes,
  createChunkStore,
  internChunk,
  isUntouched,
  layChunk,
} from './chunk-store';
import { type Chunks, cutRow, FAINT } from './chunks';
import { createMaskedMemo, type MaskedMemo, recall, remember } from './masked-memo';
import { isBesideWiring, makeMove, type Move, type Others, type Trouble } from './move';
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
  const chunks = withWiring(cutRow(simulation.state), simulation);
  const length = snapshotLength(simulation);
  return {
    simulation,
    store: createChunkStore(chunks),
    sight: sightOf(simulation.state, chunks),
    states: createPackedRows(chunks.count + 2, TOGETHER),
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

/** What the wiring is at the moment is one more chunk, behind the row of the state. */
function withWiring(chunks: Chunks, simulation: Simulation): Chunks {
  const first = simulation.state.row.length;
  const places = Int32Array.from({ length: snapshotLength(simulation) - first }, (_, i) => first + i);
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
  return packRow(states, vector);
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
  return packRow(states, after);
}

/** Lays a state into a row of figures. */
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
      changes: changesIn(quick, store.chunks.count - 1),
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
  const changes = changesIn(quick, store.chunks.count);
  const wiringAt = store.chunks.count - 1;
  const isWiring = ticks > 0 || changes.includes(wiringAt) || !isBesideWiring(quick.moves[move] as Move);
  const wiring = isWiring ? 1 << wiringAt : 0;
  const clock = quick.isTimed ? (1 << store.chunks.count) | (1 << (store.chunks.count + 1)) : 0;
  const mask = watch.touched | wiring | clock;
  return { ticks, moments, changes, mask, trouble, ended, othersDone: others.done };
}

/** Chunks of `row` that are other than in `before`, with their numbers. @param count of chunks to look at */
function changesIn({ store, row, before }: QuickLift, count: number): Int32Array {
  const changes: number[] = [];
  for (let chunk = 0; chunk < count; chunk++)
    if (!isUntouched(store, chunk, row, before)) changes.push(chunk, internChunk(store, chunk, row));
  return Int32Array.from(changes);
}

/** Bytes that states and their chunks take. */
export function quickLiftBytes({ states, store }: QuickLift): number {
  return packedBytes(states) + chunkStoreBytes(store);
}
