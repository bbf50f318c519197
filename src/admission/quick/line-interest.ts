// When a line's watcher must look at all: at which events, or at everything that happens.
import type { Condition } from '../../training/conditions/condition';
import { type Interest, interestOf } from '../../training/conditions/interest';
import { watchCondition } from '../../training/conditions/watch';
import type { Watcher } from '../../training/conditions/watcher';

/** Whoever watches a run from beginning to end, and when they must look at all. */
export type Watched = {
  readonly watcher: Watcher;
  readonly interest: Interest;
  /** what it keeps begins with its verdict, and once that is met or broken it stays so */
  readonly settles?: boolean | undefined;
};

export function watchedBy(condition: Condition): Watched {
  return { watcher: watchCondition(condition), interest: interestOf(condition), settles: true };
}
