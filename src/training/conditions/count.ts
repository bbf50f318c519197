// So many matching events; with `distinct`, only different values of that field count.
import { fieldText, matchesEvent } from '../world';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';

export function watchCount(condition: Extract<Condition, { kind: 'count' }>): Watcher {
  const seen = new Set<string>();
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      for (const event of world.events) {
        if (watcher.verdict === 'met' || !matchesEvent(event, condition.of)) continue;
        seen.add(condition.distinct === undefined ? String(seen.size) : fieldText(event, condition.distinct));
        if (seen.size >= condition.least) settle(watcher, 'met', event.tick);
      }
    },
  };
  return watcher;
}
