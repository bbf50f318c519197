// After an event, facts that hold for so many seconds on end. Every discrete change of the lift is an event, so
// between two looks the facts stood still: the end of the wait is known beforehand and time may be leapt over.
import { type Ticks, ticks } from '../../sim/units';
import { awaited, eventEvidence, failingFacts, matchesEvent, timeEvidence } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchStays({ after, seconds, facts }: ConditionOf<'stays'>): Watcher {
  const wait = ticks(seconds);
  let since: Ticks | null = null;
  let begun: ReturnType<typeof eventEvidence>[] = [];
  return createWatcher(
    (world, own) => {
      const { tick } = world.state;
      if (since !== null && tick >= since + wait)
        return own.settle('met', since + wait, [...begun, timeEvidence(since + wait, wait)]);
      const found = world.events.find((event) => matchesEvent(event, after));
      if (found && since === null) {
        since = found.tick;
        begun = [eventEvidence(found)];
      }
      if (since === null) return;
      const failing = failingFacts(world, facts);
      own.remember([...begun, ...failing]);
      if (failing.length > 0) since = null;
    },
    {
      due: () => (since === null ? null : since + wait),
      waiting: () => [awaited(after)],
      memory: {
        keep: (now) => (since === null ? [] : [since - now]),
        recall: ([kept], now) => {
          since = typeof kept === 'number' ? kept + now : null;
          begun = [];
        },
      },
    },
  );
}
