// The levels shipped with the page: an index of them all at once, each level itself only when it is asked for.
import { levelIndex } from 'virtual:level-index';
import type { Citings } from './level-format/coverage';
import type { Level } from './level-format/level';
import type { LevelCard } from './level-format/level-index';
import type { Script } from './level-format/script';

const levels = import.meta.glob<Level>('../levels/**/level.json', { query: '?level', import: 'default' });
const solutions = import.meta.glob<Script>('../levels/**/solution.json', { import: 'default' });

export const levelsOnBoard = levelIndex;

/**
 * The level itself, as the build has read it with the product's own reader.
 * @throws Error when it does not come
 */
export async function fetchLevel({ file }: LevelCard): Promise<Level> {
  const level = await levels[`../${file}`]?.();
  if (!level) throw new Error(`no ${file} on board`);
  return level;
}

/** The solution that lies beside a level, for the debrief to hold a run against. */
export async function fetchModel({ file }: LevelCard): Promise<Script | undefined> {
  return solutions[`../${file.replace(/level\.json$/, 'solution.json')}`]?.();
}

/** What practice and exam are drawn from; the build has made it of the levels. */
export async function fetchCaseBook() {
  const { book, profiles } = await import('virtual:case-book');
  return { book, profiles };
}

/** Which lines of the levels cite which clause; the build has read them. */
export async function fetchCitings(): Promise<Citings> {
  return (await import('virtual:rule-citings')).citings;
}
