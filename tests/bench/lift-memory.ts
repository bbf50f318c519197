// Memory of a process that holds one lift, its simulation, and nothing else: a minute of traffic, then one JSON line.
import { createSimulation, perform, tick } from '../../src/sim/simulation';
import { ticks } from '../../src/sim/units';

const lift = createSimulation('ref-1000');
for (let at = 0; at < ticks(60); at++) {
  if (at % 400 === 0)
    perform(lift, 'public', { type: 'press-hall-call', floor: 1 + ((at / 400) % 8), direction: 'up' });
  tick(lift);
  if (at % 100 === 0) lift.events = [];
}
const { heapUsed, rss } = process.memoryUsage();
console.log(
  JSON.stringify({ residentMegabytes: Math.round(rss / 1e6), heapMegabytes: Math.round(heapUsed / 1e6) }),
);
