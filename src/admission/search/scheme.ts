// From a level and its solution to what a search works with: the solution's moves, where it stands between them, what
// else is offered there, and what is dangerous.
import { canonical } from '../../level-format/content-hash';
import type { ScriptStep } from '../../level-format/script-step';
import type { PlayThrough } from '../../session/play-through';
import { restoreSnapshot } from '../../sim/snapshot';
import { ticks } from '../../sim/units';
import type { Act } from '../../training/lesson-commands';
import { untilFree } from '../quick/move';
import type { AnyOf } from '../quick/quick-judge';
import { layBefore } from '../quick/quick-lift';
import {
  createQuickPlay,
  gradeSpot,
  makeQuickMove,
  type QuickGrade,
  type QuickPlay,
  type Spot,
} from '../quick/quick-play';
import { enlist, limitPatience, type ScriptMove, scriptMoves } from '../quick/script-moves';
import { type Danger, dangersOf, watchedDanger } from './dangers';
import { jumpersFor, offersHere } from './offers';

export type Scheme = {
  readonly one: QuickPlay;
  readonly moves: readonly ScriptMove[];
  readonly dangers: readonly Danger[];
  /** numbers of the solution's moves, in order */
  readonly solution: readonly number[];
  /** where the solution stands before each of its moves, and at its end */
  readonly spots: readonly Spot[];
  readonly grade: QuickGrade;
  /** places in the solution where a passage begins */
  readonly passages: readonly number[];
  /** what may be put in at each place of the solution, by number */
  readonly offers: readonly (readonly number[])[];
  /** what a number of an offer does */
  readonly acts: Map<number, Act>;
  /** dangers that the solution itself runs into, by number: there they are part of the work */
  readonly lawful: ReadonlySet<number>;
  /** lines that watch the others, and the level's own vetoes */
  readonly unlawful: AnyOf;
  readonly vetoes: AnyOf;
};

/** @param play at the takeover; it is used up. @param steps of the solution, the draw filled in */
export function makeScheme(play: PlayThrough, steps: readonly ScriptStep[]): Scheme {
  const moves = scriptMoves(steps);
  const done = moves.flatMap(({ command }) => (command ? [command] : []));
  const dangers = dangersOf(done, play.simulation.plant.preset.lift.features);
  const one = createQuickPlay(play, dangers.map(watchedDanger));
  const solution = moves.map((move) => enlist(one, move));
  const spots = walkSolution(one, solution);
  const grade = gradeSpot(one, spots[spots.length - 1] as Spot);
  const { lines } = one.play.judge.checklist;
  const lawful = new Set(
    grade.dangers.flatMap(({ verdict }, danger) => (verdict === 'broken' ? [danger] : [])),
  );
  const acts = new Map<number, Act>();
  const offers = offersAt(one, spots, moves, done, acts);
  return {
    one,
    moves,
    dangers,
    solution,
    spots,
    grade,
    passages: moves.flatMap((_, at) => (isPassage(moves, at) ? [at] : [])),
    offers,
    acts,
    lawful,
    unlawful: {
      lines: dangers.flatMap((_, danger) => (lawful.has(danger) ? [] : [lines.length + danger])),
      broken: [],
    },
    vetoes: { lines: lines.flatMap(({ veto }, line) => (veto === true ? [line] : [])), broken: [] },
  };
}

/** What the solution waits for comes on other routes about as soon, or the route has lost its way. */
const PATIENCE = 2;
const LEAST_PATIENCE = ticks(10);

function walkSolution(one: QuickPlay, solution: readonly number[]): readonly Spot[] {
  const spots: Spot[] = [one.start];
  for (const move of solution) {
    const before = spots[spots.length - 1] as Spot;
    const { state, standing, since } = makeQuickMove(one, before, move);
    spots.push({ state, standing, since });
    limitPatience(one, move, PATIENCE * (since - before.since) + LEAST_PATIENCE);
  }
  return spots;
}

/** In the midst of measuring nothing else is tried: what it would do it does as well before and after. */
function offersAt(
  one: QuickPlay,
  spots: readonly Spot[],
  moves: readonly ScriptMove[],
  done: readonly Act[],
  acts: Map<number, Act>,
): readonly (readonly number[])[] {
  const { simulation, before, startTick } = one.quick;
  const known = new Map<string, number>();
  const everywhere = [...jumpersFor(done), ...answersIn(one)];
  return moves.map((_, at) => {
    if (isMeterWork(moves[at]) && isMeterWork(moves[at - 1])) return [];
    const spot = spots[at] as Spot;
    layBefore(one.quick, spot.state);
    before[0] = startTick + spot.since;
    restoreSnapshot(simulation, before);
    const here = [...offersHere(simulation, one.play.level.lift), ...everywhere];
    return [...new Set(here.map((act) => numberOf(one, act, known, acts)))];
  });
}

function answersIn({ play }: QuickPlay): readonly Act[] {
  return play.settled.findings.flatMap(({ id, choices }) =>
    choices.map((choice) => ({ type: 'answer', question: id, choice: choice.id }) as const),
  );
}

function numberOf(one: QuickPlay, act: Act, known: Map<string, number>, acts: Map<number, Act>): number {
  const key = canonical(act);
  const held = known.get(key);
  if (held !== undefined) return held;
  const number = enlistAct(one, act);
  known.set(key, number);
  acts.set(number, act);
  return number;
}

export function enlistAct(one: QuickPlay, act: Act): number {
  return enlist(one, { command: act, waits: [untilFree] });
}

function isPassage(moves: readonly ScriptMove[], at: number): boolean {
  if (at === 0) return false;
  return moves[at]?.label !== moves[at - 1]?.label || moves[at]?.command?.type === 'walk';
}

const meterWork: ReadonlySet<string> = new Set(['set-dial', 'place-probe', 'lift-probe']);

function isMeterWork(move: ScriptMove | undefined): boolean {
  return meterWork.has(move?.command?.type ?? '');
}
