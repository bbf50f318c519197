// Facts that must hold when the work ends.
import { failingFacts, factEvidence } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchAtEnd({ facts }: ConditionOf<'at-end'>): Watcher {
  return createWatcher((world, own) => {
    if (!world.ended) return;
    const failing = failingFacts(world, facts);
    if (failing.length > 0) own.settle('broken', world.state.tick, failing);
    else
      own.settle(
        'met',
        world.state.tick,
        facts.map((fact) => factEvidence(world, fact)),
      );
  });
}
