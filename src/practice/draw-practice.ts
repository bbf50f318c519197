// Endless practice: one fault on one lift after the other, drawn by seed from the fault levels, those that went wrong
// more often, and none twice within a few.
import { drawIndex, type Random, seededRandom } from '../sim/random';
import { type BookLevel, type CaseBook, caseNumber } from './case-book';
import { lostBy, type Topic, topicPlayed, topicsOf, type Tried, weightOf } from './topics';

export type DrawnCase = {
  readonly level: string;
  readonly lift: string;
  readonly topic: string;
  /** draws the very case when the level is played with it */
  readonly seed: number;
};

/** So many of the last topics rest. */
const RESTING = 2;
const SEED_RANGE = 900_000_000;

/** @param tried oldest first */
export function drawPractice(book: CaseBook, tried: readonly Tried[], seed: number): DrawnCase {
  const random = seededRandom(seed);
  const topic = drawTopic(chancesOf(book, tried), random);
  const { level, number } = topic.cases[drawIndex(random, topic.cases.length)] as Topic['cases'][number];
  return { level: level.id, lift: level.lift, topic: topic.name, seed: seedFor(level, number, random) };
}

export type TopicChance = { readonly topic: Topic; readonly chance: number };

/** How likely each topic comes next to somebody for whom it went so; those that rest are left out. */
export function chancesOf(book: CaseBook, tried: readonly Tried[]): readonly TopicChance[] {
  const faults = book.filter(({ campaign }) => campaign === 'find-the-fault');
  const topics = topicsOf(faults);
  const lost = lostBy(faults, tried);
  const resting = new Set(tried.slice(-RESTING).map((one) => topicPlayed(faults, one)));
  const rested = topics.filter(({ name }) => !resting.has(name));
  const awake = rested.length > 0 ? rested : topics;
  const weights = awake.map(({ name }) => weightOf(lost.get(name) ?? []));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return awake.map((topic, at) => ({ topic, chance: (weights[at] ?? 0) / all }));
}

function drawTopic(chances: readonly TopicChance[], random: Random): Topic {
  let left = random();
  const drawn = chances.find(({ chance }) => {
    left -= chance;
    return left < 0;
  });
  // the last one, should the chances' rounding have left a crumb
  const topic = (drawn ?? chances.at(-1))?.topic;
  if (!topic) throw new RangeError('there is no fault to draw');
  return topic;
}

/** A seed that draws the case. Seeds are tried at random, so that what else hangs on them stays a matter of chance. */
export function seedFor({ sizes }: Pick<BookLevel, 'sizes'>, number: number, random: Random): number {
  for (;;) {
    const seed = 1 + drawIndex(random, SEED_RANGE);
    if (caseNumber(sizes, seed) === number) return seed;
  }
}
