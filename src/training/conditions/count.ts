// So many matching events; with `distinct`, only different values of that field count; with `most`, not more.
import { awaited, eventEvidence, fieldText, holdAll, matchesEvent } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchCount(condition: ConditionOf<'count'>): Watcher {
  const { of, least = 0, most = Number.POSITIVE_INFINITY, distinct, given } = condition;
  const seen = new Set<string>();
  return createWatcher(
    (world, own) => {
      for (const event of world.events) {
        if (!matchesEvent(event, of) || !holdAll(world, given)) continue;
        seen.add(distinct === undefined ? String(seen.size) : fieldText(event, distinct));
        if (seen.size > most) return own.settle('broken', event.tick, [eventEvidence(event)]);
        if (seen.size >= least && most === Number.POSITIVE_INFINITY)
          return own.settle('met', event.tick, [eventEvidence(event)]);
        own.remember([eventEvidence(event), awaited(of, least - seen.size)]);
      }
      if (world.ended && seen.size >= least) own.settle('met', world.state.tick, []);
    },
    {
      waiting: () => [awaited(of, least)],
      memory: {
        keep: () => (distinct === undefined ? [seen.size] : [...seen].sort()),
        recall: (kept) => {
          seen.clear();
          const values =
            distinct === undefined ? Array.from({ length: Number(kept[0] ?? 0) }, (_, i) => String(i)) : kept;
          for (const value of values) if (typeof value === 'string') seen.add(value);
        },
      },
    },
  );
}
