// `then` counts only from when `first` is met.
import type { Condition } from './condition';
import { settle, type Watcher } from './watcher';
import type { WatchPart } from './watch';

export function watchAfter(condition: Extract<Condition, { kind: 'after' }>, watchPart: WatchPart): Watcher {
  const first = watchPart(condition.first);
  const then = watchPart(condition.then);
  const watcher: Watcher = {
    verdict: 'not-yet',
    tick: null,
    look(world) {
      if (first.verdict === 'met') then.look(world);
      else first.look(world);
      if (first.verdict === 'met' && then.verdict !== watcher.verdict) settle(watcher, then.verdict, then.tick ?? world.state.tick);
    },
  };
  return watcher;
}
