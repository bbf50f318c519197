// What becomes of a level's solution when one of its labelled passages is left out, or two neighbours are swapped.
import type { Level } from '../level-format/level';
import { applyChange, type Change, passages, type Script } from '../level-format/script';
import { playSteps, stepsFor } from '../session/play-script';
import { beginPlay, reportOf } from '../session/play-through';
import type { Report } from '../training/report';

/** `legal`: nothing lost. `undone`: nobody is hurt and no veto broken, but the work is not finished. */
export type Standing = 'legal' | 'points' | 'undone' | 'veto' | 'accident';

export type Trial = {
  readonly change: Change;
  readonly standing: Standing;
  readonly accident: string | null;
  readonly vetoes: readonly string[];
  /** lines that lost points, with what they lost */
  readonly lost: readonly { readonly line: string; readonly points: number }[];
  /** commands that were refused and waits that ran out */
  readonly refused: number;
};

const SEED = 1;

export function trialsOf(level: Level, solution: Script): readonly Trial[] {
  const labels = labelsOf(solution);
  return [
    ...labels.map((label) => tryChange(level, solution, { omit: label })),
    ...labels
      .slice(1)
      .map((label, at) => tryChange(level, solution, { swap: [labels[at] as string, label] })),
  ];
}

export function labelsOf({ steps }: Script): readonly string[] {
  return passages(steps).flatMap(({ label }) => (label === '' ? [] : [label]));
}

export function tryChange(level: Level, solution: Script, change: Change): Trial {
  const play = beginPlay(level, SEED);
  const steps = applyChange(solution.steps, change);
  const troubles = playSteps(play, stepsFor(level, { steps }, SEED));
  const report = reportOf(play);
  const vetoes = report.vetoes.filter(({ verdict }) => verdict === 'broken').map(({ id }) => id);
  const lost = report.lines
    .filter(({ points, of }) => points < of)
    .map(({ id, points, of }) => ({ line: id, points: of - points }));
  const accident = report.accident?.kind ?? null;
  return {
    change,
    standing: standingOf(report, vetoes, lost.length),
    accident,
    vetoes,
    lost,
    refused: troubles.length,
  };
}

function standingOf(report: Report, vetoes: readonly string[], lost: number): Standing {
  if (report.accident) return 'accident';
  if (vetoes.length > 0) return 'veto';
  if (report.failures.some((failure) => failure !== 'points')) return 'undone';
  return lost > 0 ? 'points' : 'legal';
}
