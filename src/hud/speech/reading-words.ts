// What was read of a thing, in words: a figure with its unit, or what eye, ear and hand found.
import type { Say } from '../i18n';

export type Reading = { readonly gauge: string; readonly value: number; readonly unit: string };

/** Looked at or tried rather than measured: it has words, not a figure. */
export function isLookedAt(unit: string): boolean {
  return unit === 'works' || unit === 'position';
}

export function figureWords({ gauge, value, unit }: Reading, t: Say): string {
  if (!isLookedAt(unit)) return withUnit(value, unit, t);
  const good = unit === 'works' ? value === 1 : value === 0;
  return t(`seen.${gauge}.${good ? 'good' : 'bad'}`);
}

/** A Chinese bracket brings its own room. */
export function withUnit(value: number, unit: string, t: Say): string {
  return `${roundedFigure(value)} ${t(`unit.${unit}`)}`.replace(' （', '（');
}

/** Three figures are what an instrument of the trade shows. */
export function roundedFigure(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'OL';
}
