// Lines of the record that must be true when it is signed: looked at, the figure as found, the result as it came about.
// A line may be corrected before; the last word counts.
import { awaited, eventEvidence } from '../world';
import type { Evidence } from '../report';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchRecorded({ lines }: ConditionOf<'recorded'>): Watcher {
  const truth = lines.map(() => false);
  let against: readonly Evidence[] = [];
  return createWatcher(
    (world, own) => {
      for (const happening of world.events) {
        const { event } = happening;
        if (event.type === 'sheet-written') {
          const at = lines.findIndex(({ gauge, floor }) => gauge === event.gauge && floor === event.floor);
          if (at < 0) continue;
          truth[at] = event.looked && event.asFound && event.asDone;
          against = [eventEvidence(happening)];
          own.remember(against);
        }
        if (event.type === 'record-written')
          return own.settle(truth.every(Boolean) ? 'met' : 'broken', happening.tick, [
            eventEvidence(happening),
            ...against,
          ]);
      }
      if (world.ended) own.settle(truth.every(Boolean) ? 'met' : 'broken', world.state.tick, against);
    },
    {
      waiting: () =>
        lines.map(({ gauge, floor }) => awaited({ event: 'sheet-written', where: { gauge, floor } })),
      memory: {
        keep: () => truth.map(Number),
        recall: (kept) => {
          kept.forEach((one, at) => {
            if (at < truth.length) truth[at] = one === 1;
          });
        },
      },
    },
  );
}
