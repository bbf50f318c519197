// Single lines of a quick judge: what becomes of each under an outcome, from what has been judged before or by its own
// watcher, which looks at the outcome moment by moment.
import { isWorkEnded } from '../../sim/facts';
import type { Ticks } from '../../sim/units';
import type { Kept } from '../../training/conditions/watcher';
import type { Happening } from '../../training/happening';
import type { World } from '../../training/world';
import { addBits, type ChunkBits, clearBits, doMeet, noBits } from './chunk-bits';
import { layChunk } from './chunk-store';
import { isOfInterest } from './judge-groups';
import type { Watched } from './line-interest';
import { createMaskedMemo, type MaskedMemo, recall, remember } from './masked-memo';
import type { Moment, Outcome } from './outcomes';
import { layState, type QuickLift } from './quick-lift';

export type Line = Watched & {
  readonly kept: Kept[];
  /** by number of what is kept: nothing can change it any more */
  readonly settled: boolean[];
  readonly numberOf: Map<string, number>;
  readonly memo: MaskedMemo;
  /** where it has been seen to stay as it is as long as what it looks at does, and nothing that it waits to hear is told */
  readonly still: MaskedMemo;
  /** while it is judged: the number of what it keeps, the chunks that depends on, and whether it only stayed as it was */
  now: number;
  readonly looked: ChunkBits;
  stays: boolean;
};

export function createLine(watched: Watched): Line {
  const kept = watched.watcher.keep(0);
  return {
    ...watched,
    kept: [kept],
    settled: [false],
    numberOf: new Map([[JSON.stringify(kept), 0]]),
    memo: createMaskedMemo(),
    still: createMaskedMemo(),
    now: 0,
    looked: noBits(),
    stays: false,
  };
}

/** A line that an outcome is nothing to. */
export function letBe(line: Line): void {
  clearBits(line.looked);
  line.stays = true;
}

/** An outcome as it is judged: by its number, from a state with this vector. */
export type Case = { readonly number: number; readonly outcome: Outcome; readonly vector: Int32Array };

/**
 * Judges a line as far as that has been done before.
 * @param told whether the outcome tells something that it waits to hear
 * @returns whether it is known now what becomes of it
 */
export function isLineKnown(line: Line, { number, outcome, vector }: Case, told: boolean): boolean {
  const { still, memo, looked, interest } = line;
  letBe(line);
  if (line.settled[line.now]) return true;
  if (interest.always && !told && recall(still, line.now, 0, vector) >= 0)
    if (!doMeet(still.lastMask, outcome.altered)) {
      addBits(looked, still.lastMask);
      return true;
    }
  line.stays = false;
  const known = recall(memo, number, line.now, vector);
  if (known < 0) return false;
  line.now = known;
  addBits(looked, memo.lastMask);
  return true;
}

/** Where and for whom lines look: a lift to lay moments into, which notes what they look at. */
export type Window = {
  readonly quick: QuickLift;
  readonly world: World;
  readonly touched: ChunkBits;
  /** by chunk: the number of what lies in the world's row */
  readonly laid: Int32Array;
};

/** Shows a state of the lift. */
export function show({ quick, world, laid }: Window, state: number): void {
  layState(quick, state, world.state.row, laid);
}

/** Ticks are told from the beginning of the outcome; only differences count. */
const BEGAN: Ticks = 1_000_000;

/** Shows lines an outcome that began in a state, and remembers what becomes of them. @returns the moments shown */
export function lookAnew(window: Window, lines: readonly Line[], state: number, one: Case): number {
  const { quick, world } = window;
  const { outcome, number, vector } = one;
  for (const { watcher, kept, now } of lines) watcher.recall(kept[now] as Kept, BEGAN);
  show(window, state);
  for (const { at, events, changes } of outcome.moments) {
    for (const line of lines) lookWhenDue(window, line, BEGAN + at);
    for (let i = 0; i < changes.length; i += 2) {
      const chunk = changes[i] as number;
      window.laid[chunk] = changes[i + 1] as number;
      layChunk(quick.store, chunk, changes[i + 1] as number, world.state.row);
    }
    for (const line of lines) if (mustLook(window, line, events)) look(window, line, BEGAN + at, events);
  }
  const end = BEGAN + outcome.ticks;
  for (const line of lines) {
    lookWhenDue(window, line, end + 1);
    const { looked, now } = line;
    const after = numberOf(line, line.watcher.keep(end));
    line.stays = isStill(line, after, outcome);
    if (line.stays) remember(line.still, now, 0, vector, looked, after);
    remember(line.memo, number, now, vector, looked, after);
    line.now = after;
  }
  clearBits(window.touched);
  return outcome.moments.length;
}

/** A line that looks at no fact is only asked when something happens that it waits for, and at the end of the work. */
function mustLook({ world }: Window, { interest }: Line, events: Moment['events']): boolean {
  return interest.always || isOfInterest(interest, events) || isWorkEnded(world.state);
}

/** It looked at what stayed as it was, heard nothing it waits for, waits for no time, and remembers what it did before. */
function isStill(
  { watcher, interest, looked, now }: Line,
  after: number,
  { altered, moments, ended }: Outcome,
): boolean {
  if (after !== now || moments.length === 0 || ended || !interest.always) return false;
  if (doMeet(looked, altered)) return false;
  return watcher.due() === null && !moments.some(({ events }) => isOfInterest(interest, events));
}

/** Waits that end before a moment are seen at their own tick, the lift still being as it was. */
function lookWhenDue(window: Window, line: Line, before: Ticks): void {
  const { watcher } = line;
  for (let due = watcher.due(); due !== null && due < before; due = watcher.due()) {
    look(window, line, Math.max(due, BEGAN), []);
    if (watcher.due() === due) return;
  }
}

function look({ world, touched }: Window, line: Line, tick: Ticks, events: Moment['events']): void {
  world.state.tick = tick;
  clearBits(touched);
  const happenings = events.map((event) => ({ tick, event }) as Happening);
  line.watcher.look({ ...world, events: happenings, ended: isWorkEnded(world.state) });
  addBits(line.looked, touched);
}

function numberOf({ kept, settled, settles, numberOf: numbers }: Line, memory: Kept): number {
  const text = JSON.stringify(memory);
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, kept.length);
  settled.push(settles === true && memory[0] !== 0);
  return kept.push(memory) - 1;
}
