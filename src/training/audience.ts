// Who among a judge's watchers is shown a moment: whoever named what happens in it, whoever looks at every moment,
// and at the end of the work all. Of the others none would come to another verdict.
import type { Ticks } from '../sim/units';
import type { Condition } from './conditions/condition';
import { interestOf } from './conditions/interest';
import { earliestDue, type Watcher } from './conditions/watcher';
import type { World } from './world';

type Listener = { readonly watcher: Watcher; shownIn: number };
export type Audience = {
  readonly watchers: readonly Watcher[];
  /** those for whom facts or time count besides events: only they ever wait for a tick */
  readonly attentive: readonly Watcher[];
  readonly byEvent: ReadonlyMap<string, readonly Listener[]>;
  /** how many have been shown */
  moments: number;
};

const nobody: readonly Listener[] = [];

/** @param watchers one for each condition */
export function createAudience(conditions: readonly Condition[], watchers: readonly Watcher[]): Audience {
  const byEvent = new Map<string, Listener[]>();
  const interests = conditions.map(interestOf);
  watchers.forEach((watcher, index) => {
    const { events = [], always = true } = interests[index] ?? {};
    if (always) return;
    const listener = { watcher, shownIn: 0 };
    for (const event of events) byEvent.set(event, [...(byEvent.get(event) ?? []), listener]);
  });
  const attentive = watchers.filter((_, index) => interests[index]?.always !== false);
  return { watchers, attentive, byEvent, moments: 0 };
}

/** @returns the tick at which somebody wants to be shown the lift even if nothing happens by then; null for none */
export function showMoment(audience: Audience, world: World): Ticks | null {
  const { watchers, attentive, byEvent } = audience;
  const moment = ++audience.moments;
  if (world.ended) for (const watcher of watchers) watcher.look(world);
  else {
    for (const watcher of attentive) watcher.look(world);
    for (const { event } of world.events)
      for (const listener of byEvent.get(event.type) ?? nobody) {
        if (listener.shownIn === moment) continue;
        listener.shownIn = moment;
        listener.watcher.look(world);
      }
  }
  return earliestDue(attentive);
}
