// What two meters see of one network, against the same network with both wired in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  branchNumber,
  type Circuit,
  createCircuit,
  type Element,
  nodeNumber,
  solve,
  voltsBetween,
} from '../../../src/sim/electrical/circuit';
import circuits from '../../reference/circuits.json';

const one = circuits.find(({ id }) => id === 'n100_0');
const elements = (one?.elements ?? []) as readonly Element[];
const ground = one?.ground ?? '0';

function clipped(ends: readonly (readonly [string, string, number])[]): Circuit {
  const circuit = createCircuit(ground, elements);
  for (const [a, b, ohms] of ends)
    circuit.clips.push({
      from: nodeNumber(circuit, a),
      to: nodeNumber(circuit, b),
      conductance: 1 / ohms,
      emf: 0,
    });
  circuit.clipsUsed = ends.length;
  circuit.portsUsed = ends.length;
  solve(circuit);
  return circuit;
}

const names = createCircuit(ground, elements).nodeNames;
const end = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(1e7, 4e5, 3000));

test('two meters at once read what they would read wired in, wherever they are', () => {
  fc.assert(
    fc.property(end, end, (first, second) => {
      const circuit = clipped([first, second]);
      const wired = createCircuit(ground, [
        ...elements,
        ...[first, second]
          .filter(([a, b]) => a !== b)
          .map(([a, b, ohm], meter): Element => ({ k: 'R', id: `meter${meter}`, a, b, ohm })),
      ]);
      solve(wired);
      [first, second].forEach(([a, b], meter) => {
        const volts = voltsBetween(wired, nodeNumber(wired, a), nodeNumber(wired, b));
        expect(Math.abs((circuit.bench.ports[meter]?.volts ?? Number.NaN) - volts)).toBeLessThan(1e-7);
      });
    }),
    { numRuns: 150 },
  );
});

test('an end on earth has nothing between itself and earth; a meter on one node reads nothing', () => {
  const [first = '', second = ''] = names.slice(1, 3);
  const { bench } = clipped([
    [first, ground, 1e6],
    [second, second, 1e6],
  ]);
  expect([bench.ports[0].fromIsEarth, bench.ports[0].toIsEarth, bench.ports[0].between]).toEqual([
    false,
    true,
    0,
  ]);
  expect(bench.ports[1].volts).toBe(0);
});

test('the conductances are those of the rest of the network, with the meter itself', () => {
  const circuit = createCircuit('0', [
    { k: 'R', id: 'a', a: 'x', b: '0', ohm: 10 },
    { k: 'R', id: 'b', a: 'y', b: '0', ohm: 20 },
    { k: 'R', id: 'c', a: 'x', b: 'y', ohm: 50 },
    { k: 'V', id: 'v', a: 'x', b: '0', volts: 3, rs: 5 },
  ]);
  expect(branchNumber(circuit, 'v')).toBe(3);
  circuit.clips.push({
    from: nodeNumber(circuit, 'x'),
    to: nodeNumber(circuit, 'y'),
    conductance: 0.03,
    emf: 0,
  });
  circuit.clipsUsed = 1;
  circuit.portsUsed = 1;
  solve(circuit);
  const port = circuit.bench.ports[0];
  expect(port.fromSiemens).toBeCloseTo(0.3, 12);
  expect(port.toSiemens).toBeCloseTo(0.05, 12);
  expect(port.between).toBeCloseTo(0.05, 12);
  expect(port.fromDrive).toBeCloseTo(0.6, 12);
  expect(port.betweenDrive).toBe(0);
});
