// A written script played on the headless lift, without a screen: what became of it.
import type { Level } from '../level-format/level';
import type { ScriptStep } from '../level-format/script-step';
import { playSteps, type StepTrouble, stepsFor } from '../session/play-script';
import { beginPlay, type PlayThrough, reportOf } from '../session/play-through';
import type { LineResult, Report } from '../training/report';

export type TrialRun = {
  readonly play: PlayThrough;
  readonly report: Report;
  /** what did not go as written, by number of the step from 0 */
  readonly troubles: readonly StepTrouble[];
};

export function tryRun(level: Level, steps: readonly ScriptStep[], seed: number): TrialRun {
  const play = beginPlay(level, seed);
  const troubles = playSteps(play, stepsFor(level, { steps }, seed));
  return { play, report: reportOf(play), troubles };
}

/** Whether a run earned all there is, with nothing refused and nothing left behind. */
export function isPerfect({ report, troubles }: TrialRun): boolean {
  const { passed, score, of, ledger } = report;
  return passed && score === of && troubles.length === 0 && ledger.length === 0;
}

export function linesOf(report: Report): readonly LineResult[] {
  return [...report.lines, ...report.vetoes];
}
