// What a draw fills into the scene, case by case: of the right shape, within bounds, and not so many cases and conditions
// that looking at all of them takes long.
import * as v from 'valibot';
import { fillIn } from '../training/fill-in';
import { checkWear } from './check-figures';
import { casesOf } from './check-settled';
import { checkFigureBounds } from './check-size';
import { both, type Complaints } from './complaints';
import type { Level, WrittenLevel } from './level';
import { levelSchema } from './level-schema';
import { shapeProblems } from './parse-json';

const { start, people, desk, faults } = levelSchema.entries;
const scene = v.object({ start, people, desk, faults });

/** Rows of all tables together, and parts of all conditions as unfolded. [?] */
const MOST_ROWS = 120;
const MOST_PARTS = 3000;

export function checkDrawn(level: Level, written: WrittenLevel, complaints: Complaints): void {
  if (tooMuch(level, complaints)) return;
  const part = {
    start: written.start,
    people: written.people,
    desk: written.desk,
    faults: written.faults,
  };
  for (const drawn of casesOf(level)) {
    const filled = fillIn(part, drawn);
    const issues = shapeProblems(scene, filled, complaints);
    if (issues > 0) return;
    checkFigureBounds(filled, [], complaints);
    checkWear(filled.start ?? {}, complaints);
    checkAges(filled.people?.passengers, complaints);
  }
}

function checkAges(riders: Level['start']['passengers'], { complain }: Complaints): void {
  if (!riders) return;
  const { count, children = 0, elders = 0 } = riders;
  if (children + elders <= count) return;
  complain(
    ['people', 'passengers', 'count'],
    both('儿童和老人比乘客总数还多', 'there are more children and old people than people'),
    both(`至少写 ${children + elders}`, `write at least ${children + elders}`),
  );
}

function tooMuch({ draw, checklist }: Level, { complain }: Complaints): boolean {
  const rows = draw.reduce((sum, table) => sum + table.length, 0);
  const parts = checklist.reduce((sum, { condition }) => sum + partsOf(condition), 0);
  if (rows > MOST_ROWS)
    complain(
      ['draw'],
      both(`抽取表共有 ${rows} 行`, `the tables of the draw have ${rows} rows`),
      both(`最多 ${MOST_ROWS} 行`, `at most ${MOST_ROWS} together`),
    );
  if (parts > MOST_PARTS)
    complain(
      ['checklist'],
      both(`所有条件展开后共有 ${parts} 个部分`, `all conditions unfold into ${parts} parts`),
      both(`最多 ${MOST_PARTS} 个`, `at most ${MOST_PARTS} together`),
    );
  return rows > MOST_ROWS || parts > MOST_PARTS;
}

function partsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce(
    (sum: number, item) => sum + partsOf(item),
    Array.isArray(value) ? 0 : 1,
  );
}
