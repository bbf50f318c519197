// From a condition's data to its watcher: one line a kind.
import { watchAfter } from './after';
import { watchAnswered } from './answered';
import { watchAtEnd } from './at-end';
import { watchBefore } from './before';
import { watchAll, watchNot } from './combine';
import type { Condition } from './condition';
import { watchCount } from './count';
import { watchNever } from './never';
import { watchOnce } from './once';
import { watchRecorded } from './recorded';
import { watchStays } from './stays';
import type { Watcher } from './watcher';
import { watchWhile } from './while';

export function watchCondition(condition: Condition): Watcher {
  switch (condition.kind) {
    case 'once':
      return watchOnce(condition);
    case 'never':
      return watchNever(condition);
    case 'before':
      return watchBefore(condition, watchCondition);
    case 'after':
    case 'within':
      return watchAfter(condition, watchCondition);
    case 'stays':
      return watchStays(condition);
    case 'at-end':
      return watchAtEnd(condition);
    case 'while':
      return watchWhile(condition);
    case 'count':
      return watchCount(condition);
    case 'answered':
      return watchAnswered(condition);
    case 'recorded':
      return watchRecorded(condition);
    case 'all':
    case 'any':
      return watchAll(condition, watchCondition);
    case 'not':
      return watchNot(condition, watchCondition);
  }
}
