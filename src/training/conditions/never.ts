// Broken by a matching event while the facts it names hold; met when the work ends without one.
import { holdAll, matchesEvent } from '../world';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';

export function watchNever(condition: Extract<Condition, { kind: 'never' }>): Watcher {
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      if (watcher.verdict !== 'not-yet') return;
      const found = world.events.find((event) => matchesEvent(event, condition.of));
      if (found && holdAll(world, condition.given)) settle(watcher, 'broken', found.tick);
      else if (world.ended) settle(watcher, 'met', world.state.tick);
    },
  };
  return watcher;
}
