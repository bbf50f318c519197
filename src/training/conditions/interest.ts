// Of what happens, what a condition's watcher must be shown: the events it names; where time or facts alone count,
// every moment. All are shown the end of the work.
import type { Condition, EventTest } from './condition';

export type Interest = {
  readonly events: ReadonlySet<string>;
  /** facts count at every moment, or time does */
  readonly always: boolean;
};

export function interestOf(condition: Condition): Interest {
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
      see(condition.after);
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
