// What a tick costs, what a meter reading costs, and whether a calm tick leaves anything for the collector.
import { PerformanceObserver } from 'node:perf_hooks';
import { microseconds } from './measure';
import { meterModes } from '../../src/sim/electrical/multimeter';
import { findTerminal } from '../../src/sim/electrical/plant';
import { createSimulation, meterDisplay, perform, tick } from '../../src/sim/simulation';

export async function tickSpeed(): Promise<Record<string, unknown>> {
  const calm = createSimulation('ref-1000');
  for (let i = 0; i < 2000; i++) tick(calm);
  const busy = createSimulation('ref-1000');
  return {
    calmTickMicroseconds: microseconds(51, 500, () => tick(calm)),
    runningTickMicroseconds: microseconds(51, 500, (index) => {
      if (index % 400 === 0)
        perform(busy, 'public', {
          type: 'press-hall-call',
          floor: 1 + ((index / 400) % 8),
          direction: index % 800 === 0 ? 'up' : 'down',
        });
      tick(busy);
      if (index % 100 === 0) busy.events = [];
    }),
    meterReadingMicroseconds: meterReading(),
    collectionsInAMillionCalmTicks: await collections(() => {
      for (let i = 0; i < 1_000_000; i++) tick(calm);
    }),
  };
}

/** A probe is moved, the circuit solved with the meter on it, the display read. */
function meterReading() {
  const lift = createSimulation('ref-1000');
  const { electrical } = lift.state;
  for (let i = 0; i < 500; i++) tick(lift);
  electrical.meterMode[0] = meterModes.indexOf('volts-ac');
  electrical.probeBlack[0] = findTerminal(lift.plant, 'rail.N');
  const reds = ['rail.101', 'rail.112', 'rail.120', 'rail.130', 'rail.140'].map((id) =>
    findTerminal(lift.plant, id),
  );
  const sums = { volts: 0 };
  const whole = microseconds(51, 100, (index) => {
    electrical.probeRed[0] = reds[index % reds.length] as number;
    lift.plant.clipsStale = true;
    tick(lift);
    sums.volts += Number(meterDisplay(lift)?.value ?? 0);
  });
  return whole;
}

/** A run that allocated in every tick would cause hundreds of collections. */
async function collections(run: () => void): Promise<number> {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  run();
  await new Promise((resolve) => setTimeout(resolve, 20));
  observer.disconnect();
  return count;
}
