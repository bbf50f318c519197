// What a trainee should meet more often: each fault counts by how it went before. Who has never met one gets it sooner
// than who has mended it four times, and who gets it wrong gets it more often still.
import type { BookLevel, CaseBook } from './case-book';
import { caseNumber } from './case-book';

/** How a case went that was played to its end. */
export type Tried = {
  readonly level: string;
  readonly seed: number;
  readonly passed: boolean;
  /** points of all that could be had, 0 to 1 */
  readonly share: number;
};

/** A fault, or two at once, or a level in which nothing is broken. */
export type Topic = {
  readonly name: string;
  readonly cases: readonly { readonly level: BookLevel; readonly number: number }[];
};

/** A fault that always goes wrong is drawn this much more often than one that never does. [?] */
const WRONG_COUNTS = 4;
/** What is not yet known counts as half wrong. */
const DOUBT = 0.5;
/** What a run that failed loses at least, whatever points it had. */
const FAILED = 0.5;

export function topicsOf(book: CaseBook): readonly Topic[] {
  const topics = new Map<string, Topic['cases'][number][]>();
  for (const level of book)
    level.cases.forEach((faults, number) => {
      const name = topicName(level, faults);
      topics.set(name, [...(topics.get(name) ?? []), { level, number }]);
    });
  return [...topics].map(([name, cases]) => ({ name, cases }));
}

function topicName({ id }: BookLevel, faults: readonly string[]): string {
  return faults.length === 0 ? id : [...faults].sort().join('+');
}

/** The topic of a case that was played, or undefined if its level is not in the book. */
export function topicPlayed(book: CaseBook, { level: id, seed }: Tried): string | undefined {
  const level = book.find((one) => one.id === id);
  const faults = level?.cases[caseNumber(level.sizes, seed)];
  return level && faults && topicName(level, faults);
}

/** @param lost what each try of a topic lost, 0 to 1 */
export function weightOf(lost: readonly number[]): number {
  const wrong = lost.reduce((sum, one) => sum + one, 0);
  return 1 + (WRONG_COUNTS * (wrong + DOUBT)) / (lost.length + 1);
}

export function lostBy(book: CaseBook, tried: readonly Tried[]): ReadonlyMap<string, readonly number[]> {
  const lost = new Map<string, number[]>();
  for (const one of tried) {
    const topic = topicPlayed(book, one);
    if (topic === undefined) continue;
    const loses = one.passed ? 1 - one.share : Math.max(FAILED, 1 - one.share);
    lost.set(topic, [...(lost.get(topic) ?? []), loses]);
  }
  return lost;
}
