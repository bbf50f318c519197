// An exam paper drawn from a seed: so many tasks of each kind as the profile's paper says, each a level with its case,
// none twice. Which campaigns a kind is drawn from is ours.
import type { Campaign } from '../level-format/campaigns';
import { drawIndex, type Random, seededRandom } from '../sim/random';
import type { ScoringProfile } from '../training/profiles/profile';
import { caseNumber, casesIn, type Pool, type PoolLevel } from './case-book';
import { seedFor } from './draw-practice';

export type PaperTask = { readonly kind: string; readonly level: string; readonly seed: number };
export type Paper = {
  readonly profile: string;
  readonly seed: number;
  readonly minutes: number;
  readonly tasks: readonly PaperTask[];
};

const campaignsOf: Readonly<Record<string, readonly Campaign[]>> = {
  recognition: ['find-the-fault'],
  operation: ['get-there-alive', 'keep-it-running'],
  rescue: ['bring-them-out'],
  analyses: ['answer-for-it', 'keep-it-running', 'bring-them-out'],
  faults: ['find-the-fault'],
  scenes: ['ride-safe'],
};

/** Whether tasks of this kind are drawn from a level. */
export function kindIsDrawnFrom(kind: string, { campaign }: Pick<PoolLevel, 'campaign'>): boolean {
  return campaignsOf[kind]?.includes(campaign) ?? false;
}

/** @throws RangeError for a profile that has no paper */
export function drawPaper(pool: Pool, { id, paper }: ScoringProfile, seed: number): Paper {
  if (!paper) throw new RangeError(`the profile "${id}" has no paper`);
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const tasks = Object.entries(paper.tasks).flatMap(([kind, count]) => {
    const levels = pool.filter((level) => kindIsDrawnFrom(kind, level));
    return Array.from({ length: count }, () => drawTask(levels, kind, taken, random)).filter(
      (task) => task !== undefined,
    );
  });
  return { profile: id, seed, minutes: paper.minutes, tasks: shuffled(tasks, random) };
}

/** A level not yet on the paper while there is one, then one with another case. */
function drawTask(
  levels: readonly PoolLevel[],
  kind: string,
  taken: Set<string>,
  random: Random,
): PaperTask | undefined {
  const fresh = levels.filter(({ id }) => !taken.has(id));
  const others = levels.filter((level) => openCases(level, taken).length > 0);
  const from = fresh.length > 0 ? fresh : others;
  const level = from[drawIndex(random, from.length)];
  if (!level) return undefined;
  const cases = openCases(level, taken);
  const seed = seedFor(level, cases[drawIndex(random, cases.length)] as number, random);
  taken.add(level.id).add(caseName(level, caseNumber(level.sizes, seed)));
  return { kind, level: level.id, seed };
}

function openCases(level: PoolLevel, taken: ReadonlySet<string>): readonly number[] {
  return Array.from({ length: casesIn(level.sizes) }, (_, number) => number).filter(
    (number) => !taken.has(caseName(level, number)),
  );
}

const caseName = ({ id }: PoolLevel, number: number) => `${id} ${number}`;

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(drawIndex(random, left.length), 1)[0] as T);
}
