// All, any and not of other conditions.
import type { Verdict } from '../report';
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';
import type { WatchPart } from './watch';

export function watchAll(
  condition: Extract<Condition, { kind: 'all' | 'any' }>,
  watchPart: WatchPart,
): Watcher {
  const parts = condition.of.map(watchPart);
  const [settling, other]: readonly [Verdict, Verdict] =
    condition.kind === 'all' ? ['broken', 'met'] : ['met', 'broken'];
  return watchParts(parts, () => {
    if (parts.some(({ verdict }) => verdict === settling)) return settling;
    return parts.every(({ verdict }) => verdict === other) ? other : 'not-yet';
  });
}

export function watchNot(condition: Extract<Condition, { kind: 'not' }>, watchPart: WatchPart): Watcher {
  const part = watchPart(condition.of);
  return watchParts([part], (ended) => {
    if (part.verdict === 'met') return 'broken';
    return part.verdict === 'broken' || ended ? 'met' : 'not-yet';
  });
}

function watchParts(parts: readonly Watcher[], judge: (ended: boolean) => Verdict): Watcher {
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      for (const part of parts) part.look(world);
      const verdict = judge(world.ended);
      if (verdict !== watcher.verdict) settle(watcher, verdict, world.state.tick);
    },
  };
  return watcher;
}
