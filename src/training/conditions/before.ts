// `first` must be met before `later` happens; `later` without it breaks the line for good.
import { matchesEvent, type World } from '../world';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';
import type { WatchPart } from './watch';

export function watchBefore(
  condition: Extract<Condition, { kind: 'before' }>,
  watchPart: WatchPart,
): Watcher {
  const first = watchPart(condition.first);
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world: World) {
      if (watcher.verdict !== 'not-yet') return;
      // event by event: within one moment the order still counts
      for (const event of world.events) {
        if (matchesEvent(event, condition.later))
          return settle(watcher, first.verdict === 'met' ? 'met' : 'broken', first.tick ?? event.tick);
        first.look({ ...world, events: [event], ended: false });
      }
    },
  };
  return watcher;
}
