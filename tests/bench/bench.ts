// npm run bench: speed as ratios measured in one run. Prints JSON.
import { PerformanceObserver } from 'node:perf_hooks';
import {
  branchNumber,
  createCircuit,
  type Element,
  nodeNumber,
  setContact,
  solveWatched,
  voltsBetween,
  watch,
} from '../../src/sim/electrical/circuit';
import { createSimulation, perform, tick } from '../../src/sim/simulation';
import circuits from '../reference/circuits.json';

const one = circuits.find(({ id }) => id === 'n100_0');
if (!one) throw new Error('the 94-node case is missing');
const elements = one.elements as readonly Element[];
const circuit = createCircuit(one.ground, elements);
const contacts = elements.flatMap((element) =>
  element.k === 'S' && !element.id.startsWith('F') ? [branchNumber(circuit, element.id)] : [],
);
const coils = elements.flatMap((element) =>
  element.k === 'R' && 'coil' in element
    ? [{ a: nodeNumber(circuit, element.a), b: nodeNumber(circuit, element.b) }]
    : [],
);
const watched = watch(
  circuit,
  coils.flatMap(({ a, b }) => [a, b]),
);
const sums = { volts: 0 };

/** Microseconds of one call: the median of batches. */
function microseconds(batches: number, calls: number, call: (index: number) => void): number {
  for (let i = 0; i < calls * 20; i++) call(i);
  const times = Array.from({ length: batches }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; i++) call(i);
    return Number(process.hrtime.bigint() - start) / 1000 / calls;
  });
  return times.sort((a, b) => a - b)[batches >> 1] ?? Number.NaN;
}

function readCoils(): void {
  for (const { a, b } of coils) sums.volts += voltsBetween(circuit, a, b);
}

const path = microseconds(301, 200, (index) => {
  const branch = contacts[(index >> 1) % contacts.length] ?? 0;
  setContact(circuit, branch, (index & 1) === 1);
  solveWatched(circuit, watched);
  readCoils();
});

/** The yardstick: nodal analysis with a full dense matrix, built and solved anew. */
function denseSolve(): void {
  const size = circuit.nodeNames.length - 1;
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1));
  circuit.network.branches.forEach(({ from, to }, branch) => {
    const siemens = circuit.network.branchConductance[branch] ?? 0;
    const push = siemens * (circuit.network.branchEmf[branch] ?? 0);
    const add = (row: number, column: number, value: number) => {
      const target = matrix[row - 1];
      if (row > 0 && column > 0 && target) target[column - 1] = (target[column - 1] ?? 0) + value;
    };
    add(from, from, siemens);
    add(to, to, siemens);
    add(from, to, -siemens);
    add(to, from, -siemens);
    const [a, b] = [matrix[from - 1], matrix[to - 1]];
    if (a) a[size] = (a[size] ?? 0) + push;
    if (b) b[size] = (b[size] ?? 0) - push;
  });
  for (let k = 0; k < size; k++) {
    const pivot = matrix[k] as Float64Array;
    for (let row = k + 1; row < size; row++) {
      const target = matrix[row] as Float64Array;
      const factor = (target[k] as number) / (pivot[k] as number);
      if (factor === 0) continue;
      for (let column = k; column <= size; column++)
        target[column] = (target[column] as number) - factor * (pivot[column] as number);
    }
  }
  const volts = new Float64Array(size);
  for (let k = size - 1; k >= 0; k--) {
    const row = matrix[k] as Float64Array;
    let sum = row[size] as number;
    for (let column = k + 1; column < size; column++)
      sum -= (row[column] as number) * (volts[column] as number);
    volts[k] = sum / (row[k] as number);
  }
  sums.volts += volts[0] ?? 0;
}

const dense = microseconds(31, 3, denseSolve);

const calm = createSimulation('ref-1000');
for (let i = 0; i < 500; i++) tick(calm);
const calmTick = microseconds(51, 500, () => tick(calm));
const busy = createSimulation('ref-1000');
const busyTick = microseconds(51, 500, (index) => {
  if (index % 400 === 0)
    perform(busy, 'public', {
      type: 'press-hall-call',
      floor: 1 + ((index / 400) % 8),
      direction: index % 800 === 0 ? 'up' : 'down',
    });
  tick(busy);
});

/** Collections while a calm lift ticks a million times: a tick that allocated would cause hundreds. */
let collections = 0;
const observer = new PerformanceObserver((list) => {
  collections += list.getEntries().length;
});
observer.observe({ entryTypes: ['gc'] });
for (let i = 0; i < 1_000_000; i++) tick(calm);
await new Promise((resolve) => setTimeout(resolve, 20));
observer.disconnect();

const round = (value: number) => Math.round(value * 1000) / 1000;
console.log(
  JSON.stringify({
    nodes: circuit.nodeNames.length,
    contactChangeToCoilVoltsMicroseconds: round(path),
    fullDenseSolveMicroseconds: round(dense),
    timesFasterThanDense: Math.round(dense / path),
    calmTickMicroseconds: round(calmTick),
    runningTickMicroseconds: round(busyTick),
    collectionsInAMillionCalmTicks: collections,
    timesRealTimeWhenRunning: Math.round(10000 / busyTick),
  }),
);
