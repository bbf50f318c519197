// Facts that must hold each time a certain event comes, or as long as other facts hold.
// That time never coming is not enough to be met.
import { eventEvidence, failingFacts, holdAll, matchesEvent, type World } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Settling, type Watcher } from './watcher';

export function watchWhile({ during, when, facts }: ConditionOf<'while'>): Watcher {
  let seen = false;
  const look = (world: World, own: Settling) => {
    const found = during && world.events.find((event) => matchesEvent(event, during));
    const asked = (during === undefined || found !== undefined) && holdAll(world, when);
    if (asked) {
      const failing = failingFacts(world, facts);
      const by = found ?? world.events[world.events.length - 1];
      if (failing.length > 0)
        return own.settle('broken', by?.tick ?? world.state.tick, [
          ...(by ? [eventEvidence(by)] : []),
          ...failing,
        ]);
    }
    seen ||= asked;
    if (world.ended && seen) own.settle('met', world.state.tick, []);
  };
  return createWatcher(look, {
    memory: {
      keep: () => (seen ? [1] : []),
      recall: ([kept]) => {
        seen = kept === 1;
      },
    },
  });
}
