// `next` counts only from when `first` is met.
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';
import type { WatchPart } from './watch';

export function watchAfter(condition: Extract<Condition, { kind: 'after' }>, watchPart: WatchPart): Watcher {
  const first = watchPart(condition.first);
  const next = watchPart(condition.next);
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      if (first.verdict === 'met') next.look(world);
      else first.look(world);
      if (first.verdict === 'met' && next.verdict !== watcher.verdict)
        settle(watcher, next.verdict, next.tick ?? world.state.tick);
    },
  };
  return watcher;
}
