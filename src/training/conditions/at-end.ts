// Facts that must hold when the work ends.
import { holdAll } from '../world';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';

export function watchAtEnd(condition: Extract<Condition, { kind: 'at-end' }>): Watcher {
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      if (world.ended) settle(watcher, holdAll(world, condition.facts) ? 'met' : 'broken', world.state.tick);
    },
  };
  return watcher;
}
