// A figure of a rule as people read it: sign, number, unit.
import type { NamedFigure } from '../../regulations/figure-names';
import type { Say } from '../i18n';

const signs = {
  least: '≥ ',
  most: '≤ ',
  above: '> ',
  below: '< ',
  is: '',
  range: '',
  size: '',
  pairs: '',
} as const;

/** Units that are words and not symbols. */
const wordUnits = [
  'year',
  'month',
  'week',
  'day',
  'person',
  'item',
  'time',
  'floor',
  'point',
  'CNY',
] as const;

/** @returns "≥ 7 mm", "0.4 × 0.5 × 2 m", "≤ 24 / 30 / 34"; a table has words of its own */
export function figureWords({ bound, unit, figure }: NamedFigure, t: Say): string {
  const numbers = (typeof figure === 'number' ? [figure] : figure).map(String);
  const joint = bound === 'size' ? ' × ' : bound === 'range' ? '–' : ' / ';
  return `${signs[bound]}${numbers.join(joint)}${unitWords(unit, figure, t)}`;
}

function unitWords(unit: string, figure: NamedFigure['figure'], t: Say): string {
  if (unit === '') return '';
  if (unit === '%') return t('rules.percent');
  const isWord = wordUnits.some((word) => word === unit);
  return ` ${isWord ? t(`rules.unit.${unit}`, { count: typeof figure === 'number' ? figure : 2 }) : unit}`;
}

/** Rows of a table, such as rated loads with their areas. */
export function figurePairs({ figure }: NamedFigure): readonly (readonly number[])[] {
  if (typeof figure === 'number') return [];
  return figure.map((row) => (typeof row === 'number' ? [row] : row));
}
