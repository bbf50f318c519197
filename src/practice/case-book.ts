// What can be drawn for practice and exam: of every level its lift, its cases and what its lines are worth. Made from
// the levels when the product is built, so that no level need be fetched before it is drawn.
import type { Level } from '../level-format/level';
import { drawIndex, seededRandom } from '../sim/random';
import { fillIn } from '../training/fill-in';
import type { LineGroup } from '../training/report';

export type BookLevel = Pick<Level, 'id' | 'hash' | 'campaign' | 'lift' | 'minutes'> & {
  /** rows of each table of the level's draw, in order; none where its cases are not told apart */
  readonly sizes: readonly number[];
  /** catalogue ids of each case's faults, by the case's number */
  readonly cases: readonly (readonly string[])[];
  /** points of its lines and questions, by group */
  readonly points: Readonly<Partial<Record<LineGroup, number>>>;
};

export type CaseBook = readonly BookLevel[];

/** What the drawing and the worth of a paper hang on: kept with a paper, so that both hold when levels come and go. */
export type PoolLevel = Pick<BookLevel, 'id' | 'hash' | 'campaign' | 'sizes' | 'points'>;
export type Pool = readonly PoolLevel[];

export function poolOf(book: CaseBook): Pool {
  return book.map(poolLevel);
}

export function poolLevel({ id, hash, campaign, sizes, points }: BookLevel): PoolLevel {
  return { id, hash, campaign, sizes, points };
}

/** A level with more cases than these is one case to the book, whatever its seed draws. */
export const MOST_CASES = 200;

/** All levels that are shown, in one order wherever they come from: papers are drawn by place. */
export function bookOf(levels: readonly Level[]): CaseBook {
  return levels
    .filter(({ draft }) => !draft)
    .sort(({ id: one }, { id: other }) => (one < other ? -1 : 1))
    .map(bookLevel);
}

export function bookLevel(level: Level): BookLevel {
  const { id, hash, campaign, lift, minutes, draw } = level;
  const rows = draw.map((table) => table.length);
  const sizes = casesIn(rows) > MOST_CASES ? [] : rows;
  const cases = Array.from({ length: casesIn(sizes) }, (_, number) => faultsOf(level, rowsOf(sizes, number)));
  return { id, hash, campaign, lift, minutes, sizes, cases, points: pointsOf(level) };
}

/** Which case a seed draws in a level whose tables have these sizes: one row of each, as `level-format/settle` does. */
export function caseNumber(sizes: readonly number[], seed: number): number {
  const random = seededRandom(seed);
  return sizes.reduce((number, size) => number * size + drawIndex(random, size), 0);
}

function rowsOf(sizes: readonly number[], number: number): readonly number[] {
  const rows: number[] = [];
  let left = number;
  for (const size of [...sizes].reverse()) {
    rows.unshift(left % size);
    left = Math.floor(left / size);
  }
  return rows;
}

function faultsOf({ draw, faults }: Level, rows: readonly number[]): readonly string[] {
  const drawn = Object.assign({}, ...draw.map((table, at) => table[rows[at] ?? 0] ?? {}));
  // a case may have nothing wrong
  return fillIn(faults, drawn).flatMap(({ fault }) => (fault === 'none' ? [] : fault));
}

function pointsOf({ checklist, findings }: Level): BookLevel['points'] {
  const points: Partial<Record<LineGroup, number>> = {};
  for (const { group, points: worth } of [...checklist, ...findings])
    points[group] = (points[group] ?? 0) + worth;
  return points;
}

/** How many cases tables of these sizes make. */
export function casesIn(sizes: readonly number[]): number {
  return sizes.reduce((number, size) => number * size, 1);
}
