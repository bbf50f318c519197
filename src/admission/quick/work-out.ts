// Moves of a quick lift: what has been made before in a state alike in all it looked at is not made again, all else is
// worked out by the whole lift.
import type { Plant } from '../../sim/electrical/plant';
import type { TimedEvent } from '../../sim/events';
import { isWorkEnded } from '../../sim/facts';
import { METERS } from '../../sim/lift-state';
import { restoreSnapshot, takeSnapshot } from '../../sim/snapshot';
import { rowIndex } from '../../sim/state-row';
import type { Ticks } from '../../sim/units';
import {
  addBits,
  addChunk,
  type ChunkBits,
  chunksIn,
  clearBits,
  doMeet,
  dropChunk,
  hasChunk,
  noBits,
} from './chunk-bits';
import { alteredChunks, internChunk } from './chunk-store';
import { recall, remember } from './masked-memo';
import { isBesideWiring, makeMove, type Move } from './move';
import { internOutcome, type Moment, type Outcome } from './outcomes';
import { layBefore, type QuickLift, type Result, vectorOf, Wiring } from './quick-lift';

/** @param since ticks since the takeover. @returns what comes of it */
export function resultOf(quick: QuickLift, state: number, move: number, since: Ticks): Result {
  const { memo, results, outcomes } = quick;
  const vector = vectorOf(quick, state);
  const known = recall(memo, move, 0, vector);
  const isKnown = known >= 0;
  const result = isKnown ? (results[known] as Result) : workOut(quick, state, move, since);
  if (isKnown) quick.remembered++;
  else quick.made++;
  quick.jumped += (outcomes.all[result.outcome] as Outcome).moments.length;
  return result;
}

/** Makes a move with the whole lift, and remembers what came of it. @param since ticks since the takeover */
function workOut(quick: QuickLift, state: number, move: number, since: Ticks): Result {
  const { simulation, store, sight, row, before } = quick;
  const { touched } = sight;
  const { plant } = simulation;
  layBefore(quick, state);
  const began = quick.startTick + since;
  before[0] = began;
  restoreSnapshot(simulation, before);
  sight.closely();
  clearBits(touched);
  const asked = timesAsked(plant);
  const moments: Moment[] = [];
  const altered = noBits();
  const witness = (events: readonly TimedEvent[]) => {
    row.set(simulation.state.row);
    const changes = changesIn(quick, false, altered);
    moments.push({ at: simulation.state.tick - began, events: events.map(({ event }) => event), changes });
  };
  quick.others.done = vectorOf(quick, state)[store.chunks.count + 1] as number;
  const { others } = quick;
  const trouble = makeMove(
    { simulation, others, witness, timePasses: sight.inPassing },
    quick.moves[move] as Move,
  );
  const ended = isWorkEnded(simulation.state);
  // to take a snapshot is to look as well
  const mask = { ...touched };
  takeSnapshot(simulation, row);
  const ticks = simulation.state.tick - began;
  const changes = changesIn(quick, true, altered);
  const wiring = wiringAfter(quick);
  const looks = (wiring[Wiring.branches] as number) >= 0 || timesAsked(plant) > asked;
  addBesideRow(quick, move, { looks, ticks, wiring }, altered, mask);
  const outcome = { ticks, moments, changes, altered, trouble, ended, othersDone: others.done };
  const result = { outcome: internOutcome(quick.outcomes, outcome), wiring };
  remember(quick.memo, move, 0, vectorOf(quick, state), mask, quick.results.push(result) - 1);
  return result;
}

/** The numbers of the wiring's chunks that `row` holds, -1 where they are as in `before`. */
function wiringAfter({ wiring, row, before }: QuickLift): Int32Array {
  alteredChunks(wiring, row, before, changed);
  const after = new Int32Array(wiring.chunks.count);
  for (let at = 0; at < after.length; at++)
    after[at] = hasChunk(changed, at) ? internChunk(wiring, at, row) : -1;
  return after;
}

type Beside = {
  /** the circuits were solved, changed, or looked at */
  readonly looks: boolean;
  readonly ticks: Ticks;
  readonly wiring: Int32Array;
};

/** Adds what a move depends on that no figure of the row tells: wiring, what is still to be looked at in it, clock and public. */
function addBesideRow(
  quick: QuickLift,
  move: number,
  { looks, ticks, wiring }: Beside,
  altered: Readonly<ChunkBits>,
  mask: ChunkBits,
): void {
  const { command } = quick.moves[move] as Move;
  const { count } = quick.store.chunks;
  const pending = count - 1;
  if (quick.isTimed) {
    addChunk(mask, count);
    addChunk(mask, count + 1);
  }
  // whoever looks at all of the wiring finds it settled, sooner or later; else what is unsettled already shows no change
  const unsettles = ticks > 0 || (wiring[Wiring.settling] as number) >= 0 || doMeet(altered, quick.wired);
  if (!looks && unsettles) addChunk(mask, count + 2 + Wiring.settling);
  if (!looks && (ticks > 0 || (wiring[Wiring.shares] as number) >= 0))
    addChunk(mask, count + 2 + Wiring.shares);
  if (looks) addBits(mask, isMeterApart(quick) ? quick.wiredApart : quick.wired);
  else if (ticks === 0 && isBesideWiring(command) && !hasChunk(altered, pending)) return;
  addChunk(mask, pending);
}

/** Whether no meter is anything to the circuits as the move begins: what comes to be one later is looked at then. */
function isMeterApart({ simulation, before }: QuickLift): boolean {
  const { state } = simulation;
  const [red, black] = [
    rowIndex(state, 'electrical', 'probeRed'),
    rowIndex(state, 'electrical', 'probeBlack'),
  ];
  for (let meter = 0; meter < METERS; meter++)
    if ((before[red + meter] as number) >= 0 && (before[black + meter] as number) >= 0) return false;
  return true;
}

/** How often the circuits have been solved or looked at. */
function timesAsked({ chain, direct, mains, mainsTurned }: Plant): number {
  return chain.network.asked + direct.network.asked + mains.network.asked + mainsTurned.network.asked;
}

/** Reused. */
const changed = noBits();

/**
 * Chunks of `row` that are other than in `before`, with their numbers. The last chunk is what is noted of the wiring.
 * @param altered gets them as well
 */
function changesIn({ store, row, before }: QuickLift, withLast: boolean, altered: ChunkBits): Int32Array {
  alteredChunks(store, row, before, changed);
  if (!withLast) dropChunk(changed, store.chunks.count - 1);
  addBits(altered, changed);
  const chunks = chunksIn(changed);
  const changes = new Int32Array(chunks.length * 2);
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as number;
    changes[i * 2] = chunk;
    changes[i * 2 + 1] = internChunk(store, chunk, row);
  }
  return changes;
}
