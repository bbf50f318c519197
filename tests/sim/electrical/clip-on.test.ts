// Instruments clipped on afterwards read what they would read if wired in from the start.
import { describe, expect, test } from 'vitest';
import {
  createCircuit,
  type Element,
  nodeNumber,
  solve,
  voltsBetween,
} from '../../../src/sim/electrical/circuit';
import circuits from '../../reference/circuits.json';

type Meter = {
  mode: string;
  a: string;
  b: string;
  rin?: number;
  shunt?: number;
  voc?: number;
  rint?: number;
};
const metered = circuits.filter(({ meter }) => meter !== null && meter !== undefined);

function withMeter(one: (typeof circuits)[number]) {
  const meter = one.meter as unknown as Meter;
  const bare = one.elements.filter((element) => element.id !== 'METER' && !('meter' in element));
  const circuit = createCircuit(one.ground, bare as readonly Element[]);
  const ohms = meter.rint ?? meter.rin ?? meter.shunt ?? 0;
  circuit.clips.push({
    from: nodeNumber(circuit, meter.a),
    to: nodeNumber(circuit, meter.b),
    conductance: 1 / ohms,
    emf: meter.voc ?? 0,
  });
  circuit.clipsUsed = 1;
  circuit.portsUsed = 1;
  solve(circuit);
  return { circuit, meter };
}

test('there are many metered reference cases', () => expect(metered.length).toBeGreaterThan(20));

describe.each(metered.map((one) => [one.id, one] as const))(
  'reference circuit %s, meter clipped on',
  (_id, one) => {
    test('has the reference reading', () => {
      const { circuit, meter } = withMeter(one);
      const volts = circuit.bench.ports[0].volts;
      const value =
        meter.voc !== undefined && meter.rint !== undefined
          ? volts / ((meter.voc - volts) / meter.rint)
          : meter.shunt !== undefined
            ? volts / meter.shunt
            : volts;
      const expected = one.expected.meterReading?.value ?? Number.NaN;
      expect(Math.abs(value - expected) / Math.abs(expected)).toBeLessThan(1e-9);
    });

    test('loads every node as if wired in', () => {
      const { circuit } = withMeter(one);
      for (const [node, volts] of Object.entries(one.expected.nodeVolts)) {
        expect(Math.abs(voltsBetween(circuit, nodeNumber(circuit, node), 0) - volts)).toBeLessThan(1e-9);
      }
    });
  },
);
