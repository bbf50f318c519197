// All, any and not of other conditions.
import type { Verdict } from '../report';
import type { ConditionOf } from './condition';
import { createWatcher, earliestDue, memoryOf, type WatchPart, type Watcher } from './watcher';

export function watchAll(condition: ConditionOf<'all' | 'any'>, watchPart: WatchPart): Watcher {
  const parts = condition.of.map(watchPart);
  const [settling, other]: readonly [Verdict, Verdict] =
    condition.kind === 'all' ? ['broken', 'met'] : ['met', 'broken'];
  return createWatcher(
    (world, own) => {
      for (const part of parts) part.look(world);
      const decisive = parts.find(({ verdict }) => verdict === settling);
      if (decisive) own.settle(settling, decisive.tick ?? world.state.tick, decisive.why());
      else if (parts.every(({ verdict }) => verdict === other))
        own.settle(
          other,
          latest(parts) ?? world.state.tick,
          parts.flatMap((part) => part.why()),
        );
    },
    {
      due: () => earliestDue(parts),
      waiting: () => parts.filter(({ verdict }) => verdict === 'not-yet').flatMap((part) => part.why()),
      memory: memoryOf(parts),
    },
  );
}

export function watchNot(condition: ConditionOf<'not'>, watchPart: WatchPart): Watcher {
  const part = watchPart(condition.of);
  return createWatcher(
    (world, own) => {
      part.look(world);
      const tick = part.tick ?? world.state.tick;
      if (part.verdict === 'met') own.settle('broken', tick, part.why());
      else if (part.verdict === 'broken' || world.ended) own.settle('met', tick, part.why());
    },
    { due: () => part.due(), memory: memoryOf([part]) },
  );
}

function latest(parts: readonly Watcher[]): number | null {
  return parts.reduce<number | null>(
    (tick, part) => (part.tick !== null && part.tick > (tick ?? -1) ? part.tick : tick),
    null,
  );
}
