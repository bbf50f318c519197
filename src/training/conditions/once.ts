// Met by the first matching event, if the facts it asks for hold then.
import { holdAll, matchesEvent } from '../world';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';

export function watchOnce(condition: Extract<Condition, { kind: 'once' }>): Watcher {
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      if (watcher.verdict === 'met') return;
      const found = world.events.find((event) => matchesEvent(event, condition.of));
      if (found && holdAll(world, condition.given)) settle(watcher, 'met', found.tick);
    },
  };
  return watcher;
}
