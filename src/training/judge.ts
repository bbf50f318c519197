// Watches a run against a checklist, moment by moment, and writes the report. Knows nothing of clicks:
// it sees events and asks the lift.
import { groundsOf } from '../regulations/rule-index';
import type { TimedEvent } from '../sim/events';
import { isWorkEnded } from '../sim/facts';
import { Harm } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';
import { TICK, type Ticks } from '../sim/units';
import { accidentChain, rememberForChain } from './accident-chain';
import type { Checklist, ChecklistLine } from './checklist';
import { watchCondition } from './conditions/watch';
import { earliestDue, type Watcher } from './conditions/watcher';
import { addToTally, createTally, efficiencyOf, type Tally } from './efficiency';
import { leftBehind } from './ledger';
import type { LineResult, Report } from './report';

export type Judge = {
  readonly checklist: Checklist;
  readonly watchers: readonly Watcher[];
  readonly tally: Tally;
  readonly chain: TimedEvent[];
  readonly startTick: number;
  /** tick at which some wait ends, so that the judge must look even if nothing happens; null for none */
  due: Ticks | null;
};

export function createJudge(checklist: Checklist, simulation: Simulation): Judge {
  return {
    checklist,
    watchers: checklist.lines.map(({ condition }) => watchCondition(condition)),
    tally: createTally(),
    chain: [],
    startTick: simulation.state.tick,
    due: null,
  };
}

/** Shows the judge what happened. To be called when there are events or the judge is due, and only then. */
export function judgeTick(judge: Judge, simulation: Simulation, events: readonly TimedEvent[]): void {
  const { state, plant } = simulation;
  const world = { state, data: plant.preset.lift, site: plant, events, ended: isWorkEnded(state) };
  for (const watcher of judge.watchers) watcher.look(world);
  judge.due = earliestDue(judge.watchers);
  for (const event of events) {
    addToTally(judge.tally, event);
    rememberForChain(judge.chain, event);
  }
}

export function writeReport(judge: Judge, simulation: Simulation, seed: number): Report {
  const { checklist } = judge;
  const { state } = simulation;
  const results = checklist.lines.map((line, index) => lineResult(line, judge.watchers[index]));
  const efficiency = efficiencyOf(
    judge.tally,
    checklist,
    (state.tick - judge.startTick) * TICK,
    isRetested(checklist, results),
  );
  const lines = results.filter(({ veto }) => !veto);
  const vetoes = results.filter(({ veto }) => veto);
  const score = sum(lines.map(({ points }) => points)) + efficiency.points;
  const failures = failuresOf(simulation, checklist, results, score);
  return {
    levelId: checklist.levelId,
    seed,
    passed: failures.length === 0,
    failures,
    score,
    of: sum(lines.map(({ of }) => of)) + efficiency.of,
    passMark: checklist.passMark,
    lines,
    vetoes,
    efficiency,
    ledger: leftBehind(state),
    accident: state.people.harm === Harm.none ? null : accidentChain(state, judge.chain),
    practise: lineToPractise(results),
    endTick: state.tick,
  };
}

function lineResult(line: ChecklistLine, watcher: Watcher | undefined): LineResult {
  const verdict = watcher?.verdict ?? 'not-yet';
  return {
    id: line.id,
    group: line.group,
    veto: line.veto === true,
    title: line.title,
    reason: line.reason,
    hazard: line.hazard ?? null,
    ...groundsOf(line.clauses),
    verdict,
    tick: watcher?.tick ?? null,
    why: watcher?.why() ?? [],
    points: verdict === 'met' ? line.points : 0,
    of: line.points,
  };
}

function isRetested(checklist: Checklist, results: readonly LineResult[]): boolean {
  return results.some(({ id, verdict }) => id === checklist.retest && verdict === 'met');
}

function failuresOf(
  { state }: Simulation,
  checklist: Checklist,
  results: readonly LineResult[],
  score: number,
): readonly string[] {
  const failures: string[] = [];
  if (state.people.harm !== Harm.none) failures.push('accident');
  if (results.some(({ veto, verdict }) => veto && verdict === 'broken')) failures.push('veto');
  if (!isRetested(checklist, results)) failures.push('not-retested');
  if (state.people.handedOver === 0) failures.push('not-handed-over');
  if (score < checklist.passMark) failures.push('points');
  return failures;
}

/** A broken veto before all, else the line that lost most. */
function lineToPractise(results: readonly LineResult[]): string | null {
  const broken = results.find(({ veto, verdict }) => veto && verdict === 'broken');
  if (broken) return broken.id;
  const lost = results
    .filter(({ veto, points, of }) => !veto && points < of)
    .sort((a, b) => b.of - b.points - (a.of - a.points));
  return lost[0]?.id ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
