// Check d of admission: each step of the solution left out, with what it waits for, and each two neighbouring passages
// swapped, to see what it costs. What costs nothing is told, so that its author knows; it is held against the level only
// where it turns round an order that the level or a procedure declares.
// All are walked by the quick play; a step that seems to cost nothing is played before it is told.
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import type { ScriptStep } from '../level-format/script-step';
import { stepsFor } from '../session/play-script';
import { beginPlay } from '../session/play-through';
import type { AdmissionCheck } from './admission';
import { turnedOrders } from './declared-order';
import { createQuickPlay, gradeSpot, type Made, makeQuickMove, type QuickPlay } from './quick/quick-play';
import { enlist, type ScriptMove, scriptMoves } from './quick/script-moves';
import { isPerfect, tryRun } from './trial-run';

export const dropped: AdmissionCheck = {
  letter: 'd',
  about: { en: 'which steps cost nothing when left out or swapped', 'zh-CN': '哪些步骤漏做或颠倒也不失分' },
  after: ['b'],
  prove: ({ level, solution, text }) => {
    const told = freeOf(level, solution);
    return { against: turnedOrders(level, solution, told.anyOrder, text), told };
  },
};

export type Free = {
  /** steps that can be left out, by number from 1 */
  readonly unscored: readonly number[];
  /** neighbouring passages, by label, that can be swapped */
  readonly anyOrder: readonly (readonly [string, string])[];
};

const SEED = 1;

type Walked = {
  readonly one: QuickPlay;
  readonly moves: readonly ScriptMove[];
  readonly numbers: readonly number[];
  /** before each move, and at the end */
  readonly spots: readonly Made[];
  readonly score: number;
};

export function freeOf(level: Level, { steps }: Script): Free {
  const walked = walk(level, steps);
  const { moves, numbers } = walked;
  const unscored = moves.flatMap(({ command, from, to }, at) => {
    if (!command || !isFree(walked, at, numbers.slice(at + 1))) return [];
    return isPerfect(tryRun(level, [...steps.slice(0, from), ...steps.slice(to)], SEED)) ? [from + 1] : [];
  });
  const passages = passagesOf(moves);
  const anyOrder = passages.slice(1).flatMap((later, at): readonly (readonly [string, string])[] => {
    const sooner = passages[at] as Passage;
    const swapped = [
      ...numbers.slice(later.from, later.to),
      ...numbers.slice(sooner.from, sooner.to),
      ...numbers.slice(later.to),
    ];
    return isFree(walked, sooner.from, swapped) ? [[sooner.label, later.label]] : [];
  });
  return { unscored, anyOrder };
}

function walk(level: Level, steps: readonly ScriptStep[]): Walked {
  const moves = scriptMoves(stepsFor(level, { steps }, SEED));
  const one = createQuickPlay(beginPlay(level, SEED), []);
  const numbers = moves.map((move) => enlist(one, move));
  const spots: Made[] = [{ ...one.start, trouble: null, ended: false }];
  for (const number of numbers) spots.push(makeQuickMove(one, spots[spots.length - 1] as Made, number));
  return { one, moves, numbers, spots, score: gradeSpot(one, spots[spots.length - 1] as Made).score };
}

/** Whether these moves, made from where the solution stands before its move `at`, earn as much, nothing being refused. */
function isFree({ one, spots, score }: Walked, at: number, route: readonly number[]): boolean {
  let made = spots[at] as Made;
  for (const number of route) {
    made = makeQuickMove(one, made, number);
    if (made.trouble !== null || made.ended) break;
  }
  if (made.trouble !== null || !made.ended) return false;
  const grade = gradeSpot(one, made);
  return grade.failures.length === 0 && grade.score >= score;
}

/** Moves from and up to before. */
type Passage = { readonly label: string; readonly from: number; readonly to: number };

/** What stands before the first label is nobody's neighbour. */
function passagesOf(moves: readonly ScriptMove[]): readonly Passage[] {
  const passages: { label: string; from: number; to: number }[] = [];
  moves.forEach(({ label }, at) => {
    const last = passages[passages.length - 1];
    if (last?.label === label) last.to = at + 1;
    else passages.push({ label, from: at, to: at + 1 });
  });
  return passages.filter(({ label }) => label !== '');
}
