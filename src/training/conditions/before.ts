// `first` must be met before `later` happens; `later` without it breaks the line for good.
import { eventEvidence, matchesEvent } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, memoryOf, type WatchPart, type Watcher } from './watcher';

export function watchBefore(condition: ConditionOf<'before'>, watchPart: WatchPart): Watcher {
  const first = watchPart(condition.first);
  const later = [condition.later].flat();
  return createWatcher(
    (world, own) => {
      const isMet = () => {
        if (first.verdict !== 'met') return false;
        own.settle('met', first.tick ?? world.state.tick, first.why());
        return true;
      };
      // a wait that ended since the last look ended before what happens now
      if ((first.due() ?? Number.POSITIVE_INFINITY) <= world.state.tick)
        first.look({ ...world, events: [], ended: false });
      if (isMet()) return;
      // event by event: within one moment the order still counts
      for (const event of world.events) {
        if (later.some((test) => matchesEvent(event, test)))
          return own.settle('broken', event.tick, [eventEvidence(event), ...first.why()]);
        first.look({ ...world, events: [event], ended: false });
        if (isMet()) return;
      }
    },
    { due: () => first.due(), waiting: () => first.why(), memory: memoryOf([first]) },
  );
}
