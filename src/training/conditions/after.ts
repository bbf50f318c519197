// `next` counts only from when `first` is met; with a limit, only for so long.
import { ticks } from '../../sim/units';
import { timeEvidence } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, partOf, type WatchPart, type Watcher } from './watcher';

export function watchAfter(condition: ConditionOf<'after' | 'within'>, watchPart: WatchPart): Watcher {
  const first = watchPart(condition.first);
  const next = watchPart(condition.next);
  const limit = condition.kind === 'within' ? ticks(condition.seconds) : Number.POSITIVE_INFINITY;
  let metAt: number | null = null;
  const isMet = () => first.verdict === 'met';
  const end = () => (isMet() ? (metAt ?? (first.tick as number)) + limit : Number.POSITIVE_INFINITY);
  return createWatcher(
    (world, own) => {
      if (!isMet()) {
        first.look(world);
        if (first.verdict === 'broken') own.settle('broken', first.tick ?? world.state.tick, first.why());
        // a wait that ended before this moment leaves the moment to `next`
        if (!isMet() || first.tick === world.state.tick) return;
      }
      next.look(world);
      const tick = next.tick ?? world.state.tick;
      if (next.verdict === 'met' && tick <= end()) own.settle('met', tick, next.why());
      else if (next.verdict === 'broken') own.settle('broken', tick, next.why());
      else if (world.state.tick > end() || next.verdict === 'met')
        own.settle('broken', end(), [timeEvidence(end(), limit), ...next.why()]);
    },
    {
      due: () => {
        const due = (isMet() ? next : first).due();
        const late = Number.isFinite(end()) ? end() + 1 : null;
        return due === null || (late !== null && late < due) ? late : due;
      },
      waiting: () => (isMet() ? next : first).why(),
      memory: {
        keep: (now) => [
          first.keep(now),
          next.keep(now),
          ...(Number.isFinite(end()) ? [end() - limit - now] : []),
        ],
        recall: (kept, now) => {
          first.recall(partOf(kept, 0), now);
          next.recall(partOf(kept, 1), now);
          metAt = typeof kept[2] === 'number' ? kept[2] + now : null;
        },
      },
    },
  );
}
