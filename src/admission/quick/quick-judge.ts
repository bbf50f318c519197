// The judge as a proof keeps one: what lines remember goes by numbers, a few lines together, and what becomes of them
// under an outcome that has been judged before is not judged again. The watchers behind it are the judge's own.
import type { LiftPreset } from '../../sim/lifts/lift-data';
import type { LiftState } from '../../sim/lift-state';
import { createSimulation } from '../../sim/simulation';
import type { Kept } from '../../training/conditions/watcher';
import type { World } from '../../training/world';
import { addBits, type ChunkBits, doMeet, noBits } from './chunk-bits';
import { type Affected, affectedBy, Concern, createGroups, type Group, TOGETHER } from './judge-groups';
import { type Case, createLine, isLineKnown, letBe, type Line, lookAnew } from './judge-lines';
import type { Watched } from './line-interest';
import { recall, remember } from './masked-memo';
import type { Outcome } from './outcomes';
import {
  createPackedRows,
  layGroups,
  type PackedRows,
  packedAt,
  packedBytes,
  packedInGroup,
  packGroup,
  packGroups,
  packRow,
} from './packed-rows';
import { type QuickLift, vectorOf } from './quick-lift';
import { watchReads } from './read-watch';

export type QuickJudge = {
  readonly quick: QuickLift;
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  /** by line: its place in a standing */
  readonly places: Int32Array;
  /** what the lines remember, group by group */
  readonly standings: PackedRows;
  /** the lift as watchers see it, noting what they look at */
  readonly world: World;
  readonly touched: ChunkBits;
  /** numbers of what the window's row holds, by chunk */
  readonly laid: Int32Array;
  /** by outcome */
  readonly affected: Affected[];
  /** moments judged anew */
  judged: number;
};

/** @param watched the level's lines, then whatever else is to be watched */
export function createQuickJudge(quick: QuickLift, watched: readonly Watched[]): QuickJudge {
  const { plant, state } = quick.simulation;
  const shown = emptyLift(plant.preset, state);
  const touched = watchReads(shown.state, quick.store.chunks);
  const { groups, places } = createGroups(watched);
  const standings = createPackedRows(groups.length * TOGETHER, TOGETHER);
  packRow(standings, new Int32Array(groups.length * TOGETHER));
  return {
    quick,
    lines: watched.map(createLine),
    groups,
    places,
    standings,
    world: { state: shown.state, data: plant.preset.lift, site: plant, events: [], ended: false },
    touched,
    laid: new Int32Array(quick.store.chunks.count).fill(-1),
    affected: [],
    judged: 0,
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
  const { quick, standings } = judge;
  const outcome = quick.outcomes.all[number] as Outcome;
  if (outcome.moments.length === 0 && outcome.ticks === 0) return standing;
  layGroups(standings, standing, numbers);
  judgeGroups(judge, state, { number, outcome, vector: vectorOf(quick, state) });
  return packGroups(standings, numbers);
}

/** The numbers of a standing's groups while it is judged. */
const numbers = new Int32Array(256);

/** What a line remembers in a standing. */
export function memoryOfLine({ standings, lines, places }: QuickJudge, standing: number, line: number): Kept {
  return (lines[line] as Line).kept[packedAt(standings, standing, places[line] as number)] as Kept;
}

/** Some of the lines; and by standing whether one of them is broken. */
export type AnyOf = { readonly lines: readonly number[]; readonly broken: boolean[] };

export function isAnyBroken(judge: QuickJudge, { lines, broken }: AnyOf, standing: number): boolean {
  const known = broken[standing];
  if (known !== undefined) return known;
  const is = lines.some((line) => memoryOfLine(judge, standing, line)[0] === BROKEN);
  broken[standing] = is;
  return is;
}

/** As watchers keep it. */
const BROKEN = 2;

/** Changes `numbers`. */
function judgeGroups(judge: QuickJudge, state: number, one: Case): void {
  const { told, looking } = concernsOf(judge, one);
  anew.length = 0;
  for (const at of looking) {
    const { still } = judge.groups[at] as Group;
    if (
      recall(still, numbers[at] as number, 0, one.vector) >= 0 &&
      !doMeet(still.lastMask, one.outcome.altered)
    )
      continue;
    if (!isGroupKnown(judge, at, one)) anew.push(at);
  }
  for (const at of told) if (!isGroupKnown(judge, at, one)) anew.push(at);
  if (anew.length > 0) judgeAnew(judge, state, one);
}

function concernsOf(judge: QuickJudge, { number, outcome }: Case): Affected {
  const known = judge.affected[number] ?? affectedBy(judge.lines, judge.groups, outcome);
  judge.affected[number] = known;
  return known;
}

/** Changes the group's number, if it is known what becomes of it. */
function isGroupKnown({ groups }: QuickJudge, at: number, { number, vector }: Case): boolean {
  const { memo } = groups[at] as Group;
  const known = recall(memo, number, numbers[at] as number, vector);
  if (known < 0) return false;
  numbers[at] = known;
  return true;
}

/** Groups to be judged line by line; reused. */
const anew: number[] = [];

/** Judges those groups line by line, as far as their lines have not been judged before. */
function judgeAnew(judge: QuickJudge, state: number, one: Case): void {
  const concerns = concernsOf(judge, one).lines;
  const asked: Line[] = [];
  for (const at of anew)
    for (const number of (judge.groups[at] as Group).lines) {
      const line = judge.lines[number] as Line;
      line.now = packedInGroup(
        judge.standings,
        at,
        numbers[at] as number,
        (judge.places[number] as number) % TOGETHER,
      );
      if (concerns[number] === Concern.none) letBe(line);
      else if (!isLineKnown(line, one, concerns[number] === Concern.told)) asked.push(line);
    }
  if (asked.length > 0) judge.judged += lookAnew(judge, asked, state, one);
  for (const at of anew) keepGroup(judge, at, one);
}

/** Changes the group's number to what its lines have come to, and remembers that. */
function keepGroup(judge: QuickJudge, at: number, { number, vector }: Case): void {
  const { lines, memo, still } = judge.groups[at] as Group;
  const looked = noBits();
  let stays = true;
  lines.forEach((line, place) => {
    const one = judge.lines[line] as Line;
    content[place] = one.now;
    addBits(looked, one.looked);
    stays &&= one.stays;
  });
  const before = numbers[at] as number;
  const after = packGroup(judge.standings, at, content.subarray(0, lines.length));
  numbers[at] = after;
  if (stays) remember(still, before, 0, vector, looked, after);
  remember(memo, number, before, vector, looked, after);
}

/** Reused. */
const content = new Int32Array(TOGETHER);

/** Bytes that standings take. */
export function quickJudgeBytes({ standings }: QuickJudge): number {
  return packedBytes(standings);
}
