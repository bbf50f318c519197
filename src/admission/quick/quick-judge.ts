// The judge as a proof keeps one: what each line remembers is a number, and what becomes of it under an outcome that has
// been judged before is not judged again. The watchers behind it are the judge's own.
import { isWorkEnded } from '../../sim/facts';
import type { LiftPreset } from '../../sim/lifts/lift-data';
import type { LiftState } from '../../sim/lift-state';
import { createSimulation } from '../../sim/simulation';
import type { Ticks } from '../../sim/units';
import type { Kept } from '../../training/conditions/watcher';
import type { Happening } from '../../training/happening';
import type { World } from '../../training/world';
import { layChunk } from './chunk-store';
import type { Watched } from './line-interest';
import { createMaskedMemo, type MaskedMemo, recall, remember } from './masked-memo';
import { createPackedRows, type PackedRows, packedAt, packedBytes, packRow, unpackRow } from './packed-rows';
import { type Moment, type Outcome, type QuickLift, vectorOf } from './quick-lift';
import { type ReadWatch, watchReads } from './read-watch';

type Line = Watched & {
  readonly kept: Kept[];
  /** by number of what is kept: nothing can change it any more */
  readonly settled: boolean[];
  readonly numberOf: Map<string, number>;
  readonly memo: MaskedMemo;
};

export type QuickJudge = {
  readonly quick: QuickLift;
  readonly lines: readonly Line[];
  /** what the lines remember */
  readonly standings: PackedRows;
  readonly memo: MaskedMemo;
  /** the lift as watchers see it, noting what they look at */
  readonly world: World;
  readonly watch: ReadWatch;
  /** by outcome: the lines that may have something to say to it */
  readonly affected: (readonly number[])[];
  /** moments judged anew, and judgements remembered */
  judged: number;
  remembered: number;
};

/** Lines that share a number in a standing. */
const TOGETHER = 8;

/** @param watched the level's lines, then whatever else is to be watched */
export function createQuickJudge(quick: QuickLift, watched: readonly Watched[]): QuickJudge {
  const { plant, state } = quick.simulation;
  const shown = emptyLift(plant.preset, state);
  const watch = watchReads(shown.state, quick.store.chunks);
  const lines = watched.map(({ watcher, interest, settles }): Line => {
    const kept = watcher.keep(0);
    return {
      watcher,
      interest,
      settles,
      kept: [kept],
      settled: [false],
      numberOf: new Map([[JSON.stringify(kept), 0]]),
      memo: createMaskedMemo(),
    };
  });
  const standings = createPackedRows(lines.length, TOGETHER);
  packRow(standings, new Int32Array(lines.length));
  return {
    quick,
    lines,
    standings,
    memo: createMaskedMemo(),
    world: { state: shown.state, data: plant.preset.lift, site: plant, events: [], ended: false },
    watch,
    affected: [],
    judged: 0,
    remembered: 0,
  };
}

/** A lift of the same shape, whose row the moments are laid into. */
function emptyLift(preset: LiftPreset, like: LiftState) {
  const { calls, crews } = like.desk;
  const none = { at: 0, x: 0, y: 0, persons: 1 };
  return createSimulation(preset, 0, {
    calls: Array.from({ length: calls }, () => ({ ...none, condition: 'well' as const })),
    crews: Array.from({ length: crews }, () => ({ x: 0, y: 0, persons: 1 })),
  });
}

/** @param standing as the lines stand. @returns how they stand after an outcome that began in a state of the lift */
export function judgeOutcome(judge: QuickJudge, standing: number, state: number, number: number): number {
  const { quick, memo } = judge;
  const outcome = quick.outcomes[number] as Outcome;
  if (outcome.moments.length === 0 && outcome.ticks === 0) return standing;
  const vector = vectorOf(quick, state);
  const known = recall(memo, number, standing, vector);
  if (known >= 0) {
    judge.remembered++;
    return known;
  }
  const kept = new Int32Array(judge.lines.length);
  unpackRow(judge.standings, standing, kept);
  const mask = judgeLines(judge, kept, state, number, outcome);
  const after = packRow(judge.standings, kept);
  remember(memo, number, standing, vector, mask, after);
  return after;
}

/** What a line remembers in a standing. */
export function memoryOfLine({ standings, lines }: QuickJudge, standing: number, line: number): Kept {
  return (lines[line] as Line).kept[packedAt(standings, standing, line)] as Kept;
}

/** Changes `kept`. @returns the chunks on which all that depended, besides those the outcome depended on */
function judgeLines(
  judge: QuickJudge,
  kept: Int32Array,
  state: number,
  number: number,
  outcome: Outcome,
): number {
  let mask = 0;
  const vector = vectorOf(judge.quick, state);
  const anew: number[] = [];
  for (const line of affectedBy(judge, number, outcome)) {
    const { memo, settled } = judge.lines[line] as Line;
    if (settled[kept[line] as number]) continue;
    const known = recall(memo, number, kept[line] as number, vector);
    if (known < 0) anew.push(line);
    else {
      kept[line] = known;
      mask |= memo.lastMask;
    }
  }
  return anew.length === 0 ? mask : mask | lookAnew(judge, kept, anew, state, number, outcome);
}

function affectedBy(judge: QuickJudge, number: number, outcome: Outcome): readonly number[] {
  const known = judge.affected[number];
  if (known) return known;
  const types = new Set(outcome.moments.flatMap(({ events }) => events.map(({ type }) => type)));
  const affected = judge.lines.flatMap(({ interest }, line) =>
    outcome.ended ||
    interest.always ||
    [...interest.events].some((event) => types.has(event as Happening['event']['type']))
      ? [line]
      : [],
  );
  judge.affected[number] = affected;
  return affected;
}

/** Ticks are told from the beginning of the outcome; only differences count. */
const BEGAN: Ticks = 1_000_000;

function lookAnew(
  judge: QuickJudge,
  kept: Int32Array,
  anew: readonly number[],
  state: number,
  number: number,
  outcome: Outcome,
): number {
  const { quick, watch } = judge;
  const vector = vectorOf(quick, state);
  const masks = new Int32Array(judge.lines.length);
  for (const line of anew) {
    const { watcher, kept: known } = judge.lines[line] as Line;
    watcher.recall(known[kept[line] as number] as Kept, BEGAN);
  }
  layAll(quick, state, judge.world.state.row);
  for (const { at, events, changes } of outcome.moments) {
    for (const line of anew) lookWhenDue(judge, line, BEGAN + at, masks);
    for (let i = 0; i < changes.length; i += 2)
      layChunk(quick.store, changes[i] as number, changes[i + 1] as number, judge.world.state.row);
    for (const line of anew) look(judge, line, BEGAN + at, events, masks);
    judge.judged++;
  }
  const end = BEGAN + outcome.ticks;
  let all = 0;
  for (const line of anew) {
    lookWhenDue(judge, line, end + 1, masks);
    const one = judge.lines[line] as Line;
    const mask = (masks[line] as number) & ~outcome.mask;
    const after = numberOf(one, one.watcher.keep(end));
    remember(one.memo, number, kept[line] as number, vector, mask, after);
    kept[line] = after;
    all |= mask;
  }
  watch.touched = 0;
  return all;
}

function layAll(quick: QuickLift, state: number, row: Float64Array): void {
  const { store } = quick;
  const vector = vectorOf(quick, state);
  // the wiring is nothing that a fact asks for
  for (let chunk = 0; chunk < store.chunks.count - 1; chunk++)
    layChunk(store, chunk, vector[chunk] as number, row);
}

/** Waits that end before a moment are seen at their own tick, the lift still being as it was. */
function lookWhenDue(judge: QuickJudge, line: number, before: Ticks, masks: Int32Array): void {
  const { watcher } = judge.lines[line] as Line;
  for (let due = watcher.due(); due !== null && due < before; due = watcher.due()) {
    look(judge, line, Math.max(due, BEGAN), [], masks);
    if (watcher.due() === due) return;
  }
}

function look(
  { world, watch, lines }: QuickJudge,
  line: number,
  tick: Ticks,
  events: Moment['events'],
  masks: Int32Array,
): void {
  world.state.tick = tick;
  watch.touched = 0;
  const happenings = events.map((event) => ({ tick, event }) as Happening);
  (lines[line] as Line).watcher.look({ ...world, events: happenings, ended: isWorkEnded(world.state) });
  masks[line] = (masks[line] as number) | watch.touched;
}

function numberOf({ kept, settled, settles, numberOf: numbers }: Line, memory: Kept): number {
  const text = JSON.stringify(memory);
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, kept.length);
  settled.push(settles === true && memory[0] !== 0);
  return kept.push(memory) - 1;
}

/** Bytes that standings take. */
export function quickJudgeBytes({ standings }: QuickJudge): number {
  return packedBytes(standings);
}
