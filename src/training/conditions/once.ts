// Met by the first matching event, if the facts it asks for hold then.
import { awaited, eventEvidence, failingFacts, matchesEvent } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchOnce({ of, given }: ConditionOf<'once'>): Watcher {
  return createWatcher(
    (world, own) => {
      const found = world.events.find((event) => matchesEvent(event, of));
      if (!found) return;
      const failing = failingFacts(world, given);
      if (failing.length > 0) own.remember([eventEvidence(found), ...failing]);
      else own.settle('met', found.tick, [eventEvidence(found)]);
    },
    { waiting: () => [awaited(of)] },
  );
}
