// The levels shipped with the page: an index of them all at once, each level itself only when it is asked for.
import { levelIndex } from 'virtual:level-index';
import type { Citings } from './level-format/coverage';
import type { Level } from './level-format/level';
import type { LevelCard } from './level-format/level-index';

const texts = import.meta.glob<string>('../levels/**/level.json', { query: '?raw', import: 'default' });

export const levelsOnBoard = levelIndex;

/**
 * The level itself. The build has read it with the product's own reader, so here it is only parsed.
 * @throws Error when its file does not come
 */
export async function fetchLevel({ file, hash }: LevelCard): Promise<Level> {
  const text = await texts[`../${file}`]?.();
  if (text === undefined) throw new Error(`no ${file} on board`);
  return { ...(JSON.parse(text) as Omit<Level, 'hash'>), hash };
}

/** Which lines of the levels cite which clause; the build has read them. */
export async function fetchCitings(): Promise<Citings> {
  return (await import('virtual:rule-citings')).citings;
}
