// One drawn case proved: its seed settled, the level's model solution played in it to full points, its faults seen and
// told apart. What a fault shows depends on lift and faults alone, so that is looked at once for each set of faults;
// every seed is played, none is taken for another.
import { dirname, join } from 'node:path';
import { searchesOf, isFaultSought } from '../admission/separable';
import { isPerfect, linesOf, type TrialRun, tryRun } from '../admission/trial-run';
import { isSeen } from '../admission/visible';
import type { Level } from '../level-format/level';
import { readScript } from '../level-format/script';
import type { ScriptStep } from '../level-format/script-step';
import type { AnswerPlace } from '../practice/fairness';
import { complainOf } from './complaint';
import type { Trade } from './crew';
import { loadLevel } from './find-level';
import { readText } from './read-file';

export type ProvedCase = {
  readonly seed: number;
  /** what is wrong with the case, in a few words; none if it is sound */
  readonly against: readonly string[];
  readonly answers: readonly AnswerPlace[];
};

export type CaseTask = { readonly file: string; readonly seeds: readonly number[] };

/** Levels and their solutions are read once each. */
export const proving: Trade<null, CaseTask, readonly ProvedCase[]> = {
  name: 'cases',
  tasksAThread: 2,
  begin: () => {
    const known = new Map<string, ReturnType<typeof caseProver>>();
    return ({ file, seeds }) => {
      const prove = known.get(file) ?? caseProver(loadLevel(file), solutionBeside(file));
      known.set(file, prove);
      return seeds.map(prove);
    };
  },
};

function solutionBeside(file: string): readonly ScriptStep[] {
  const path = join(dirname(file), 'solution.json');
  const read = readScript(readText(path), path);
  if (!read.ok) complainOf(read.problems);
  return read.script.steps;
}

export function caseProver(level: Level, solution: readonly ScriptStep[]): (seed: number) => ProvedCase {
  const shown = new Map<string, readonly string[]>();
  return (seed) => {
    const run = tryRun(level, solution, seed);
    const { faults, findings } = run.play.settled;
    const name = JSON.stringify(faults);
    const hidden = shown.get(name) ?? hiddenIn(level, seed);
    shown.set(name, hidden);
    return {
      seed,
      against: [...shortfallsOf(run), ...hidden],
      answers: findings.map(({ id, choices }) => ({
        question: `${level.id}/${id}`,
        choices: choices.length,
        at: choices.findIndex(({ right }) => right),
      })),
    };
  };
}

/** Faults that show nothing, or that nothing in the bag tells from others that look the same. */
function hiddenIn(level: Level, seed: number): readonly string[] {
  const unseen = isSeen(level, seed) ? [] : ['a fault shows nothing'];
  const alike = isFaultSought(level) ? searchesOf(level, [seed]).flatMap((search) => search.alike) : [];
  return alike.length === 0
    ? unseen
    : [...unseen, `looks like ${alike.map(({ fault }) => fault).join(', ')}`];
}

/** @returns what a run lacks of everything, in a few words; nothing if it lacks nothing */
export function shortfallsOf(run: TrialRun): readonly string[] {
  if (isPerfect(run)) return [];
  const { report, troubles } = run;
  const lost = linesOf(report).flatMap(({ id, verdict }) => (verdict === 'met' ? [] : [id]));
  const stuck = troubles.map(({ step, what }) => `step ${step + 1}: ${what}`);
  return [[`${report.score} of ${report.of}`, ...report.failures, ...stuck.slice(0, 1), ...lost].join('; ')];
}
