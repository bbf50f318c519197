// Facts that must hold each time a certain event comes; never coming is not enough.
import { holdAll, matchesEvent } from '../world';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';

export function watchWhile(condition: Extract<Condition, { kind: 'while' }>): Watcher {
  let seen = false;
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      if (watcher.verdict !== 'not-yet') return;
      const found = world.events.find((event) => matchesEvent(event, condition.during));
      if (found && !holdAll(world, condition.facts)) return settle(watcher, 'broken', found.tick);
      seen ||= found !== undefined;
      if (world.ended && seen) settle(watcher, 'met', world.state.tick);
    },
  };
  return watcher;
}
