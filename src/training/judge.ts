// Watches a run against a checklist, moment by moment, and writes the report. Knows nothing of clicks:
// it sees events and asks the lift.
import { groundsOf } from '../regulations/rule-index';
import type { TimedEvent } from '../sim/events';
import { isWorkEnded } from '../sim/facts';
import { Harm } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';
import { TICK, type Ticks } from '../sim/units';
import { accidentChain, rememberForChain } from './accident-chain';
import { type Audience, createAudience, showMoment } from './audience';
import type { Checklist, ChecklistLine } from './checklist';
import { watchCondition } from './conditions/watch';
import type { Watcher } from './conditions/watcher';
import { addToTally, createTally, type Tally } from './efficiency';
import { gradeOf, type LineStanding, pointsOf } from './grade';
import type { Happening } from './happening';
import { leftBehind } from './ledger';
import { createLesson, findingResults, hintCost, type Lesson } from './lesson';
import { noteInSheet } from './record-sheet';
import type { LineResult, Report } from './report';

export type Judge = {
  readonly checklist: Checklist;
  readonly watchers: readonly Watcher[];
  readonly audience: Audience;
  readonly tally: Tally;
  readonly chain: TimedEvent[];
  readonly lesson: Lesson;
  readonly startTick: number;
  /** tick at which some wait ends, so that the judge must look even if nothing happens; null for none */
  due: Ticks | null;
};

export function createJudge(checklist: Checklist, simulation: Simulation): Judge {
  const conditions = checklist.lines.map(({ condition }) => condition);
  const watchers = conditions.map(watchCondition);
  return {
    checklist,
    watchers,
    audience: createAudience(conditions, watchers),
    tally: createTally(),
    chain: [],
    lesson: createLesson(checklist.lesson, simulation.plant.preset.lift.features),
    startTick: simulation.state.tick,
    due: null,
  };
}

/** Shows the judge what happened. To be called when there are events or the judge is due, and only then. */
export function judgeTick(judge: Judge, simulation: Simulation, events: readonly Happening[]): void {
  const { state, plant } = simulation;
  judge.due = showMoment(judge.audience, {
    state,
    data: plant.preset.lift,
    site: plant,
    events,
    ended: isWorkEnded(state),
  });
  for (const event of events) {
    addToTally(judge.tally, event);
    noteInSheet(judge.lesson.sheet, event);
    rememberForChain(judge.chain, event);
  }
}

export function writeReport(judge: Judge, simulation: Simulation, seed: number): Report {
  const { checklist, lesson, watchers } = judge;
  const { state } = simulation;
  const standings = watchers.map((watcher) => ({ verdict: watcher.verdict, share: watcher.share() }));
  const cost = hintCost(lesson);
  const ledger = leftBehind(state).filter(({ object }) => !checklist.stays?.includes(object));
  const { score, of, sections, efficiency, failures } = gradeOf(checklist, {
    lines: standings,
    tally: judge.tally,
    seconds: (state.tick - judge.startTick) * TICK,
    hintCost: cost,
    harmed: state.people.harm !== Harm.none,
    handedOver: state.people.handedOver === 1,
    dangerLeft: ledger.some(({ dangerous }) => dangerous),
  });
  const results = checklist.lines.map((line, index) => lineResult(line, watchers[index], standings[index]));
  return {
    levelId: checklist.levelId,
    seed,
    passed: failures.length === 0,
    failures,
    score,
    of,
    passMark: checklist.passMark,
    lines: results.filter(({ veto }) => !veto),
    vetoes: results.filter(({ veto }) => veto),
    efficiency,
    sections,
    findings: findingResults(lesson),
    hints: { taken: [...lesson.hints], cost },
    ledger,
    accident: state.people.harm === Harm.none ? null : accidentChain(state, judge.chain),
    practise: lineToPractise(results),
    endTick: state.tick,
  };
}

function lineResult(
  line: ChecklistLine,
  watcher: Watcher | undefined,
  standing: LineStanding | undefined,
): LineResult {
  return {
    id: line.id,
    group: line.group,
    procedure: line.procedure ?? null,
    veto: line.veto === true,
    title: line.title,
    reason: line.reason,
    hazard: line.hazard ?? null,
    ...groundsOf(line.clauses),
    verdict: standing?.verdict ?? 'not-yet',
    tick: watcher?.tick ?? null,
    why: watcher?.why() ?? [],
    points: pointsOf(line, standing),
    of: line.points,
  };
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
