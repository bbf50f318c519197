// Few seeds that together show every row of every table a level draws from.
import { drawIndex, seededRandom } from '../sim/random';
import type { Level } from '../level-format/level';

/** Further seeds are not looked at. */
const SEEDS_TRIED = 400;

/** @param most so many at most, however much is then not shown. @returns at least one, smallest first */
export function coveringSeeds({ draw }: Pick<Level, 'draw'>, most: number): readonly number[] {
  const seen = draw.map(() => new Set<number>());
  const chosen: number[] = [];
  for (let seed = 1; seed <= SEEDS_TRIED && chosen.length < most; seed++) {
    const random = seededRandom(seed);
    const rows = draw.map((table) => drawIndex(random, table.length));
    if (chosen.length > 0 && rows.every((row, table) => seen[table]?.has(row))) continue;
    rows.forEach((row, table) => void seen[table]?.add(row));
    chosen.push(seed);
  }
  return chosen;
}
