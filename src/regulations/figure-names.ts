// What the figures of the rules are called, in which unit and on which side the limit lies.
import nameRows from './figure-names.json';
import type { Both, Figure, Rule } from './rule';

/** 'size' lists the sides of a space, 'range' two ends, 'pairs' the rows of a table; 'is' neither limits nor ranges. */
export type Bound = 'least' | 'most' | 'above' | 'below' | 'is' | 'range' | 'size' | 'pairs';

export type NamedFigure = {
  readonly of: Both;
  readonly bound: Bound;
  /** a symbol such as "mm", or a word such as "year"; empty for a plain number */
  readonly unit: string;
  readonly figure: Figure;
};

type Name = Omit<NamedFigure, 'figure'>;

// tests/regulations/figure-names.test.ts holds the rows to the type
const names = nameRows as Readonly<Record<string, Name>>;

/** @returns the figures of a rule with their names. @throws RangeError for a figure without a name */
export function figuresOf({ id, figures = {} }: Rule): readonly NamedFigure[] {
  return Object.entries(figures).map(([key, figure]) => {
    const name = names[`${id}.${key}`] ?? names[key];
    if (!name) throw new RangeError(`the figure "${key}" of ${id} has no name`);
    return { ...name, figure };
  });
}
