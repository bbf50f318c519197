// Draws a level's details for one seed and fills them in wherever the level says ${name}.
import { drawIndex, seededRandom } from '../sim/random';
import type { Checklist } from '../training/checklist';
import type { DrawCase, Level, PreludeStep } from './level';

export type SettledLevel = {
  readonly drawn: DrawCase;
  readonly faults: readonly { readonly fault: string; readonly landing: number }[];
  readonly prelude: readonly PreludeStep[];
  readonly checklist: Checklist;
};

/** @param seed any integer: the same seed draws the same case */
export function settleLevel(level: Level, seed: number): SettledLevel {
  const drawn = drawCase(level, seed);
  return {
    drawn,
    faults: level.faults.map(({ fault, landing }) => ({ fault, landing: Number(fillIn(landing, drawn)) })),
    prelude: fillIn(level.prelude, drawn),
    checklist: {
      levelId: level.id,
      lines: fillIn(level.checklist, drawn),
      par: level.par,
      efficiencyPoints: level.efficiencyPoints,
      passMark: level.passMark,
      retest: level.retest,
    },
  };
}

export function drawCase(level: Level, seed: number): DrawCase {
  return level.draw[drawIndex(seededRandom(seed), level.draw.length)] ?? {};
}

/** Replaces ${name} in every string inside `value`. A string that is nothing but ${name} takes the drawn type. */
export function fillIn<T>(value: T, drawn: DrawCase): T {
  if (typeof value === 'string') return fillString(value, drawn) as T;
  if (Array.isArray(value)) return value.map((item) => fillIn(item, drawn)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, drawn)])) as T;
}

function fillString(text: string, drawn: DrawCase): string | number {
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined && whole in drawn) return drawn[whole] ?? text;
  return text.replace(/\$\{(\w+)\}/g, (hole, name: string) => String(drawn[name] ?? hole));
}
