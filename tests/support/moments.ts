// Moments made by hand over a real lift's state, shown to a watcher one after the other.
import type { SimEvent } from '../../src/sim/events';
import type { Condition, ConditionOf } from '../../src/training/conditions/condition';
import { watchCondition } from '../../src/training/conditions/watch';
import type { Watcher } from '../../src/training/conditions/watcher';
import type { Verdict } from '../../src/training/report';
import { aLift, type Lift, worldOf } from './a-lift';

export const on: SimEvent = { type: 'main-switch-turned', to: 'on' };
export const off: SimEvent = { type: 'main-switch-turned', to: 'off' };
export const key = (floor: number): SimEvent => ({ type: 'key-turned', floor });
export const pulled: SimEvent = { type: 'brake-lever-pulled' };

export const isOff = { event: 'main-switch-turned', where: { to: 'off' } };
export const onceOff: ConditionOf<'once'> = { kind: 'once', of: isOff };
export const onceKey: Condition = { kind: 'once', of: { event: 'key-turned' } };

export type Shown = {
  readonly watcher: Watcher;
  /** a moment `seconds` after the last, with what happened in it; `change` first alters the lift */
  see(events: readonly SimEvent[], seconds?: number, change?: (lift: Lift) => void): Shown;
  /** the work ends */
  end(): Shown;
  readonly verdict: Verdict;
  /** seconds since the first moment at which the verdict fell */
  readonly at: number | null;
};

export function watching(condition: Condition, lift = aLift()): Shown {
  const watcher = watchCondition(condition);
  const { state } = lift.simulation;
  const start = state.tick;
  const show = (events: readonly SimEvent[], ended: boolean) => {
    const { tick } = state;
    watcher.look({ ...worldOf(lift), events: events.map((event) => ({ tick, event })), ended });
  };
  const shown: Shown = {
    watcher,
    see(events, seconds = 1, change) {
      state.tick += Math.round(seconds * 100);
      change?.(lift);
      show(events, false);
      return shown;
    },
    end() {
      state.tick += 100;
      show([], true);
      return shown;
    },
    get verdict() {
      return watcher.verdict;
    },
    get at() {
      return watcher.tick === null ? null : (watcher.tick - start) / 100;
    },
  };
  return shown;
}
