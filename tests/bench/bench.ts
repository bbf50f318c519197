// npm run bench: speed as ratios measured in one run, with spread. Prints JSON.
import { cpus } from 'node:os';
import { circuitSpeed } from './circuit-speed';
import { searchSpeed } from './search-speed';
import { tickSpeed } from './tick-speed';
import { trafficSpeed } from './traffic-speed';
import { verifySpeed } from './verify-speed';

const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
// ticks first: their memory is that of the lift alone
const ticks = await tickSpeed();
const verify = verifySpeed();
console.log(
  JSON.stringify(
    { machine, ticks, verify, circuit: circuitSpeed(), traffic: trafficSpeed(), search: searchSpeed() },
    null,
    1,
  ),
);
