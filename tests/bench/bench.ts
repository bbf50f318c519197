// npm run bench: speed as ratios measured in one run, with spread. Prints JSON.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { circuitSpeed } from './circuit-speed';
import { searchSpeed } from './search-speed';
import { tickSpeed } from './tick-speed';
import { trafficSpeed } from './traffic-speed';
import { verifySpeed } from './verify-speed';

const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
// a process of its own: this one holds levels, rules and the searching too
const memory: unknown = JSON.parse(
  spawnSync(process.execPath, ['tools/run.mjs', 'tests/bench/lift-memory.ts'], { encoding: 'utf8' }).stdout,
);
const ticks = await tickSpeed();
const verify = verifySpeed();
console.log(
  JSON.stringify(
    {
      machine,
      memory,
      ticks,
      verify,
      circuit: circuitSpeed(),
      traffic: trafficSpeed(),
      search: searchSpeed(),
    },
    null,
    1,
  ),
);
