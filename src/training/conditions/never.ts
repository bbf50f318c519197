// Broken by a matching event while the facts it names hold; met when the work ends without one.
import { eventEvidence, factEvidence, holdAll, matchesEvent } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchNever({ of, given }: ConditionOf<'never'>): Watcher {
  return createWatcher((world, own) => {
    const found = world.events.find((event) => matchesEvent(event, of));
    if (found && holdAll(world, given))
      own.settle('broken', found.tick, [
        eventEvidence(found),
        ...(given ?? []).map((fact) => factEvidence(world, fact)),
      ]);
    else if (world.ended) own.settle('met', world.state.tick, []);
  });
}
