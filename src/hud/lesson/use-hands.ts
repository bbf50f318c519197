// The count of hands as the lesson's pages share it: read once, kept at every press.
import { useState } from 'preact/hooks';
import {
  emptyTally,
  keepTally,
  readTally,
  type Round,
  type Tally,
  wipeTally,
  withHands,
} from '../../progress/lesson-tally';
import type { Page } from '../page';
import { CHOICES, questions } from './lesson-plan';

const shape = questions.map(() => CHOICES);

export type Hands = {
  readonly tally: Tally;
  /** @param by hands more, or fewer */
  count(round: Round, question: number, choice: number, by: number): void;
  wipe(): void;
  /** whether the count will still be there after the page */
  readonly isKept: boolean;
};

export function useHands(page: Page): Hands {
  const [tally, setTally] = useState(() => readTally(page.store, shape));
  const [isKept, setKept] = useState(true);
  return {
    tally,
    isKept,
    count: (round, question, choice, by) => {
      const next = withHands(tally, round, question, choice, by);
      setKept(keepTally(page.store, next) === 'kept');
      setTally(next);
    },
    wipe: () => {
      wipeTally(page.store);
      setTally(emptyTally(shape));
    },
  };
}
