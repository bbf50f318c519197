// Contact change to coil voltages on the 94-node case: against a dense solve, and against ngspice where it is
// installed (Debian package), which alters a switch and asks for an operating point, many times in one session. It keeps
// only the coil voltages and forgets each point at once, else its store of results would slow it a hundredfold.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microseconds, round, type Spread } from './measure';
import {
  branchNumber,
  type Circuit,
  createCircuit,
  type Element,
  nodeNumber,
  setContact,
  solveWatched,
  voltsBetween,
  watch,
} from '../../src/sim/electrical/circuit';
import circuits from '../reference/circuits.json';

const one = circuits.find(({ id }) => id === 'n100_0');
if (!one) throw new Error('the 94-node case is missing');
const elements = one.elements as readonly Element[];
const contactIds = elements.flatMap(({ k, id }) => (k === 'S' && !id.startsWith('F') ? [id] : []));
const sums = { volts: 0 };

export function circuitSpeed(): Record<string, unknown> {
  const circuit = createCircuit(one?.ground ?? '', elements);
  const contacts = contactIds.map((id) => branchNumber(circuit, id));
  const coils = elements.flatMap((element) =>
    element.k === 'R' && 'coil' in element
      ? [{ a: nodeNumber(circuit, element.a), b: nodeNumber(circuit, element.b) }]
      : [],
  );
  const watched = watch(
    circuit,
    coils.flatMap(({ a, b }) => [a, b]),
  );
  const path = microseconds(301, 200, (index) => {
    const branch = contacts[(index >> 1) % contacts.length] ?? 0;
    setContact(circuit, branch, (index & 1) === 1);
    solveWatched(circuit, watched);
    for (const { a, b } of coils) sums.volts += voltsBetween(circuit, a, b);
  });
  const dense = microseconds(31, 3, () => denseSolve(circuit));
  const spice = ngspiceMicroseconds();
  return {
    nodes: circuit.nodeNames.length,
    contactChangeToCoilVoltsMicroseconds: path,
    fullDenseSolveMicroseconds: dense,
    timesFasterThanDense: Math.round(dense.median / path.median),
    ngspiceMicroseconds: spice ?? 'ngspice is not installed here: apt-get install -y ngspice, then run again',
    timesFasterThanNgspice: spice ? Math.round(spice.median / path.median) : 'not measured',
  };
}

/** The yardstick: nodal analysis with a full dense matrix, built and solved anew. */
function denseSolve(circuit: Circuit): void {
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
  eliminate(matrix, size);
}

function eliminate(matrix: readonly Float64Array[], size: number): void {
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

const CHANGES = 2000;

/** Amortised: the same session with and without the changes, so that start and parsing fall out. */
function ngspiceMicroseconds(): Spread | undefined {
  if (spawnSync('ngspice', ['--version']).error) return undefined;
  const rounds = Array.from({ length: 5 }, () => (spiceSeconds(CHANGES) - spiceSeconds(1)) / (CHANGES - 1));
  const sorted = rounds.map((seconds) => seconds * 1e6).sort((a, b) => a - b);
  const at = (index: number): number => round(sorted[index] ?? Number.NaN);
  return { median: at(2), quarter: at(1), threeQuarters: at(3) };
}

function spiceSeconds(changes: number): number {
  const file = join(mkdtempSync(join(tmpdir(), 'liftwright-')), 'chain.cir');
  writeFileSync(file, deck(changes));
  const start = process.hrtime.bigint();
  const run = spawnSync('ngspice', ['-b', file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`ngspice failed: ${run.stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The case as a deck: contacts as resistors that `alter` opens and closes. */
function deck(changes: number): string {
  const name = (node: string): string => (node === one?.ground ? '0' : `n_${node}`);
  const lines = elements.flatMap((element, index) => {
    const [a, b] = [name(element.a), name(element.b)];
    if (element.k === 'V')
      return [`V${index} x${index} ${b} ${element.volts}`, `RV${index} x${index} ${a} ${element.rs}`];
    const ohms = element.k === 'R' ? element.ohm : element.closed ? element.ron : element.roff;
    return [`R${index} ${a} ${b} ${ohms}`];
  });
  const work = Array.from({ length: changes }, (_, change) => {
    const id = contactIds[(change >> 1) % contactIds.length];
    const index = elements.findIndex((element) => element.id === id);
    const element = elements[index];
    const ohms = element?.k === 'S' ? (change % 2 === 1 ? element.ron : element.roff) : 1;
    return `alter R${index} ${ohms}\nop\ndestroy all`;
  });
  const coils = elements.flatMap((element) => (element.k === 'R' && 'coil' in element ? [element.a] : []));
  return [
    'liftwright bench',
    ...lines,
    `.save ${coils.map((node) => `v(${name(node)})`).join(' ')}`,
    '.control',
    'set noprintscale',
    ...work,
    'quit',
    '.endc',
    '.end',
    '',
  ].join('\n');
}
