// A level as a proof plays it: quick lift and quick judge together, from the takeover on. What it finds is played again
// by the play-through itself before anybody is told.
import type { PlayThrough } from '../../session/play-through';
import { Harm } from '../../sim/lift-state';
import { TICK, type Ticks } from '../../sim/units';
import { type Grade, gradeOf, type LineStanding } from '../../training/grade';
import { leftBehind } from '../../training/ledger';
import { hintCost, type Lesson, performLesson } from '../../training/lesson';
import type { LessonCommand } from '../../training/lesson-commands';
import type { Kept } from '../../training/conditions/watcher';
import type { Verdict } from '../../training/report';
import { clearBits } from './chunk-bits';
import { show } from './judge-lines';
import { type Watched, watchedBy } from './line-interest';
import {
  createQuickJudge,
  judgeOutcome,
  memoryOfLine,
  type QuickJudge,
  quickJudgeBytes,
} from './quick-judge';
import {
  addMove,
  createQuickLift,
  presentState,
  type QuickLift,
  quickLiftBytes,
  stateAfter,
} from './quick-lift';
import type { Move, Trouble } from './move';
import { maskedMemoBytes } from './masked-memo';
import { internOutcome, type Outcome, saidOutcome } from './outcomes';
import { resultOf } from './work-out';
import { lessonOf, lessonWatcher, tallyOf, tallyWatcher } from './tally-watcher';

/** Where a route stands: two numbers, and how long it took to come there. */
export type Spot = { readonly state: number; readonly standing: number; readonly since: Ticks };

export type QuickMove = Omit<Move, 'command'> & {
  readonly command: Move['command'] | LessonCommand;
};

export type QuickPlay = {
  readonly play: PlayThrough;
  readonly quick: QuickLift;
  readonly judge: QuickJudge;
  readonly start: Spot;
  /** by number of the move: what of it is said and not done */
  readonly said: (LessonCommand | undefined)[];
  /** and by what was said before: what comes of it */
  readonly sayings: (Map<Kept, number> | undefined)[];
  /** place of the counts among the watched, behind lines and dangers */
  readonly tallyAt: number;
};

/** @param play at the takeover; it is used up. @param dangers to be watched besides the level's lines */
export function createQuickPlay(play: PlayThrough, dangers: readonly Watched[]): QuickPlay {
  const { simulation, judge, toCome } = play;
  const { wear, health, desk } = simulation.state;
  const isTimed =
    toCome.length > 0 || wear.intermittents > 0 || desk.calls > 0 || health.boardResets + health.dipEvery > 0;
  const quick = createQuickLift(simulation, isTimed, toCome);
  const watched = [...judge.checklist.lines.map(({ condition }) => watchedBy(condition)), ...dangers];
  return {
    play,
    quick,
    judge: createQuickJudge(quick, [...watched, tallyWatcher(), lessonWatcher(judge.checklist.lesson)]),
    start: { state: presentState(quick), standing: 0, since: 0 },
    said: [],
    sayings: [],
    tallyAt: watched.length,
  };
}

export function addQuickMove({ quick, said }: QuickPlay, move: QuickMove, isSaid: boolean): number {
  const number = addMove(quick, isSaid ? { ...move, command: null } : (move as Move));
  said[number] = isSaid ? (move.command as LessonCommand) : undefined;
  return number;
}

export type Made = Spot & { readonly trouble: Trouble | null; readonly ended: boolean };

/** Makes one move. */
export function makeQuickMove(one: QuickPlay, { state, standing, since }: Spot, move: number): Made {
  const { quick, judge } = one;
  const { all } = quick.outcomes;
  let stands = standing;
  let trouble: Trouble | null = null;
  const said = one.said[move];
  if (said) {
    const outcome = outcomeOfSaying(one, standing, move, said);
    trouble = (all[outcome] as Outcome).trouble;
    stands = judgeOutcome(judge, standing, state, outcome);
  }
  const result = resultOf(quick, state, move, since);
  const outcome = all[result.outcome] as Outcome;
  return {
    state: stateAfter(quick, state, result),
    standing: judgeOutcome(judge, stands, state, result.outcome),
    since: since + outcome.ticks,
    trouble: trouble ?? outcome.trouble,
    ended: outcome.ended,
  };
}

/** What is said changes nothing of the lift; what becomes of it depends on what was said before. */
function outcomeOfSaying(one: QuickPlay, standing: number, move: number, command: LessonCommand): number {
  const known = one.sayings[move] ?? new Map<Kept, number>();
  one.sayings[move] = known;
  const before = memoryOfLine(one.judge, standing, one.tallyAt + 1);
  const outcome =
    known.get(before) ??
    internOutcome(one.quick.outcomes, saidOutcome(performLesson(lessonAt(one, standing), command, 0)));
  known.set(before, outcome);
  return outcome;
}

function lessonAt({ judge, play, quick, tallyAt }: QuickPlay, standing: number): Lesson {
  const { features } = quick.simulation.plant.preset.lift;
  return lessonOf(play.judge.checklist.lesson, features, memoryOfLine(judge, standing, tallyAt + 1));
}

export type QuickGrade = Grade & {
  readonly lines: readonly LineStanding[];
  /** by number of the danger */
  readonly dangers: readonly LineStanding[];
  readonly dangerLeft: boolean;
};

/** What a route is worth where it stands. */
export function gradeSpot(one: QuickPlay, { state, standing, since }: Spot): QuickGrade {
  const { judge, play } = one;
  const { world, touched } = judge;
  const { checklist } = play.judge;
  show(judge, state);
  const standings = Array.from({ length: one.tallyAt }, (_, line) => lineStanding(judge, standing, line));
  const lines = standings.slice(0, checklist.lines.length);
  const { people } = world.state;
  const dangerLeft = leftBehind(world.state).some(
    ({ object, dangerous }) => dangerous && !checklist.stays?.includes(object),
  );
  const grade = gradeOf(checklist, {
    lines,
    tally: tallyOf(memoryOfLine(judge, standing, one.tallyAt)),
    seconds: since * TICK,
    hintCost: hintCost(lessonAt(one, standing)),
    harmed: people.harm !== Harm.none,
    handedOver: people.handedOver === 1,
    dangerLeft,
  });
  clearBits(touched);
  return { ...grade, lines, dangers: standings.slice(checklist.lines.length), dangerLeft };
}

const verdicts: readonly Verdict[] = ['not-yet', 'met', 'broken'];

function lineStanding(judge: QuickJudge, standing: number, line: number): LineStanding {
  const [verdict, share] = memoryOfLine(judge, standing, line);
  const met = verdict === 1 && typeof share === 'number';
  return { verdict: verdicts[Number(verdict)] ?? 'not-yet', share: met ? share : 1 };
}

/** Bytes of all states and standings. */
export function quickPlayBytes({ quick, judge }: QuickPlay): number {
  return quickLiftBytes(quick) + quickJudgeBytes(judge);
}

/** Bytes of what is remembered of moves and of judging, so that neither is done twice. */
export function memoryBytes({ quick, judge }: QuickPlay): number {
  const kept = [...judge.lines, ...judge.groups];
  return kept.reduce(
    (sum, { memo, still }) => sum + maskedMemoBytes(memo) + maskedMemoBytes(still),
    maskedMemoBytes(quick.memo),
  );
}
