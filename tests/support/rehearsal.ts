// A procedure tried alone: a level that is nothing but it, and what a sequence of acts on the real lift makes of it.
import type { ScriptStep } from '../../src/level-format/script-step';
import { playSteps } from '../../src/session/play-script';
import { beginPlay, reportOf } from '../../src/session/play-through';
import { findProcedure } from '../../src/training/procedures/procedures';
import type { Report } from '../../src/training/report';
import { readSmall } from './written-level';

export type Rehearsal = {
  readonly lift?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly level?: object;
};

export function rehearsed(use: string, { lift = 'ref-1000', with: given = {}, level = {} }: Rehearsal) {
  return readSmall((one) => {
    Object.assign(one, {
      lift,
      draw: [],
      conditions: {},
      checklist: [],
      procedures: [{ use, with: given }],
      ...level,
    });
  });
}

/** Plays the steps in the level. @returns lines not met, vetoes broken, and what could not be done */
export function rehearse(use: string, wish: Rehearsal, steps: readonly ScriptStep[]) {
  const play = beginPlay(rehearsed(use, wish), 1);
  const troubles = playSteps(play, steps);
  const report: Report = reportOf(play);
  const short = (id: string) => id.replace(/^.*\//, '');
  return {
    report,
    troubles: troubles.map(({ step, what }) => `${step} ${what}`),
    wanting: report.lines.filter(({ verdict }) => verdict !== 'met').map(({ id }) => short(id)),
    vetoes: report.vetoes.filter(({ verdict }) => verdict === 'broken').map(({ id }) => short(id)),
  };
}

export const everyId = (use: string): readonly string[] =>
  findProcedure(use)?.steps.map(({ id }) => id) ?? [];
