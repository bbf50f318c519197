// A condition being watched: its verdict so far and the tick that made it so.
import type { Ticks } from '../../sim/units';
import type { Verdict } from '../report';
import type { World } from '../world';

export type Watcher = {
  verdict: Verdict;
  tick: Ticks | null;
  /** Looks at one moment. Never called again once it has settled for good. */
  look(world: World): void;
};

export function settle(watcher: Watcher, verdict: Verdict, tick: Ticks): void {
  watcher.verdict = verdict;
  watcher.tick = tick;
}
