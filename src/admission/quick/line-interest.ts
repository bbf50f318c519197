// When a line's watcher must look at all: at which events, or at everything that happens.
import type { Condition, EventTest } from '../../training/conditions/condition';
import { watchCondition } from '../../training/conditions/watch';
import type { Watcher } from '../../training/conditions/watcher';

export type LineInterest = {
  readonly events: ReadonlySet<string>;
  /** facts count at every moment, or time does */
  readonly always: boolean;
};

/** Whoever watches a run from beginning to end, and when they must look at all. */
export type Watched = {
  readonly watcher: Watcher;
  readonly interest: LineInterest;
  /** what it keeps begins with its verdict, and once that is met or broken it stays so */
  readonly settles?: boolean | undefined;
};

export function watchedBy(condition: Condition): Watched {
  return { watcher: watchCondition(condition), interest: interestOf(condition), settles: true };
}

export function interestOf(condition: Condition): LineInterest {
  const events = new Set<string>();
  const always = visit(condition, (test) => events.add(test.event));
  return { events, always };
}

/** @returns whether anything within looks at every moment */
function visit(condition: Condition, see: (test: EventTest) => void): boolean {
  switch (condition.kind) {
    case 'once':
    case 'never':
    case 'count':
      see(condition.of);
      return false;
    case 'before':
      for (const test of [condition.later].flat()) see(test);
      return visit(condition.first, see);
    case 'after':
      return anyOf([condition.first, condition.next], see);
    case 'within':
      visit(condition.first, see);
      visit(condition.next, see);
      return true;
    case 'stays':
      return true;
    case 'while':
      if (condition.during) see(condition.during);
      return condition.during === undefined;
    case 'answered':
      see({ event: 'question-answered' });
      return false;
    case 'recorded':
      see({ event: 'sheet-written' });
      see({ event: 'record-written' });
      return false;
    case 'all':
    case 'any':
      return anyOf(condition.of, see);
    case 'not':
      return visit(condition.of, see);
    case 'at-end':
      return false;
  }
}

/** All are visited, whatever the first says. */
function anyOf(parts: readonly Condition[], see: (test: EventTest) => void): boolean {
  return parts.map((part) => visit(part, see)).some(Boolean);
}
