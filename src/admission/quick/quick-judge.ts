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
import type { Interest } from '../../training/conditions/interest';
import type { Watched } from './line-interest';
import { createMaskedMemo, type MaskedMemo, recall, remember } from './masked-memo';
import { createPackedRows, type PackedRows, packedAt, packedBytes, packRow, unpackRow } from './packed-rows';
import { layState, type Moment, type Outcome, type QuickLift, vectorOf } from './quick-lift';
import { type ReadWatch, watchReads } from './read-watch';

type Line = Watched & {
  readonly kept: Kept[];
  /** by number of what is kept: nothing can change it any more */
  readonly settled: boolean[];
  readonly numberOf: Map<string, number>;
  readonly memo: MaskedMemo;
  /** where it has been seen to stay as it is as long as what it looks at does, and nothing that it waits to hear is told */
  readonly still: MaskedMemo;
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
  /** by outcome */
  readonly affected: Affected[];
  /** moments judged anew, and judgements remembered */
  judged: number;
  remembered: number;
};

/** Lines that may have something to say to an outcome: those that wait to hear what it tells, and those that look at all times. */
type Affected = { readonly told: readonly number[]; readonly looking: readonly number[] };

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
      still: createMaskedMemo(),
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
  const { told, looking } = affectedBy(judge, number, outcome);
  for (const line of looking) {
    const { still, settled } = judge.lines[line] as Line;
    if (settled[kept[line] as number]) continue;
    if (recall(still, kept[line] as number, 0, vector) >= 0 && (still.lastMask & outcome.altered) === 0)
      mask |= still.lastMask;
    else mask |= judgedBefore(judge, kept, line, number, vector, anew);
  }
  for (const line of told)
    if (!(judge.lines[line] as Line).settled[kept[line] as number])
      mask |= judgedBefore(judge, kept, line, number, vector, anew);
  return anew.length === 0 ? mask : mask | lookAnew(judge, kept, anew, state, number, outcome);
}

/** Changes `kept` if it is known what becomes of the line, else adds it to `anew`. @returns the chunks that depends on */
function judgedBefore(
  { lines }: QuickJudge,
  kept: Int32Array,
  line: number,
  number: number,
  vector: Int32Array,
  anew: number[],
): number {
  const { memo } = lines[line] as Line;
  const known = recall(memo, number, kept[line] as number, vector);
  if (known < 0) {
    anew.push(line);
    return 0;
  }
  kept[line] = known;
  return memo.lastMask;
}

function affectedBy(judge: QuickJudge, number: number, outcome: Outcome): Affected {
  const known = judge.affected[number];
  if (known) return known;
  const told: number[] = [];
  const looking: number[] = [];
  judge.lines.forEach(({ interest }, line) => {
    if (outcome.ended || outcome.moments.some(({ events }) => isOfInterest(interest, events)))
      told.push(line);
    else if (interest.always) looking.push(line);
  });
  judge.affected[number] = { told, looking };
  return { told, looking };
}

function isOfInterest({ events: types }: Interest, events: Moment['events']): boolean {
  for (const { type } of events) if (types.has(type)) return true;
  return false;
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
  layState(quick, state, judge.world.state.row);
  for (const { at, events, changes } of outcome.moments) {
    for (const line of anew) lookWhenDue(judge, line, BEGAN + at, masks);
    for (let i = 0; i < changes.length; i += 2)
      layChunk(quick.store, changes[i] as number, changes[i + 1] as number, judge.world.state.row);
    for (const line of anew) if (mustLook(judge, line, events)) look(judge, line, BEGAN + at, events, masks);
    judge.judged++;
  }
  const end = BEGAN + outcome.ticks;
  let all = 0;
  for (const line of anew) {
    lookWhenDue(judge, line, end + 1, masks);
    const one = judge.lines[line] as Line;
    const mask = (masks[line] as number) & ~outcome.mask;
    const after = numberOf(one, one.watcher.keep(end));
    if (isStill(one, kept[line] as number, after, masks[line] as number, outcome))
      remember(one.still, kept[line] as number, 0, vector, masks[line] as number, after);
    remember(one.memo, number, kept[line] as number, vector, mask, after);
    kept[line] = after;
    all |= mask;
  }
  watch.touched = 0;
  return all;
}

/** A line that looks at no fact is only asked when something happens that it waits for, and at the end of the work. */
function mustLook({ lines, world }: QuickJudge, line: number, events: Moment['events']): boolean {
  const { interest } = lines[line] as Line;
  return interest.always || isOfInterest(interest, events) || isWorkEnded(world.state);
}

/** It looked at what stayed as it was, heard nothing it waits for, waits for no time, and remembers what it did before. */
function isStill(
  { watcher, interest }: Line,
  before: number,
  after: number,
  mask: number,
  { altered, moments, ended }: Outcome,
): boolean {
  if (after !== before || moments.length === 0 || ended || !interest.always) return false;
  if ((mask & altered) !== 0) return false;
  return watcher.due() === null && !moments.some(({ events }) => isOfInterest(interest, events));
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
