// The solver against exact rational solutions, and against itself after random changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  branchNumber,
  createCircuit,
  currentThrough,
  type Element,
  floatingNodes,
  nodeNumber,
  setContact,
  solve,
  solveWatched,
  voltsBetween,
  watch,
} from '../../../src/sim/electrical/circuit';
import circuits from '../../reference/circuits.json';
import sequence from '../../reference/sequence.json';

const TOLERANCE = 1e-9;
type Case = (typeof circuits)[number];

const worstError = (circuit: ReturnType<typeof createCircuit>, expected: Readonly<Record<string, number>>) =>
  Math.max(
    ...Object.entries(expected).map(([node, volts]) =>
      Math.abs(voltsBetween(circuit, nodeNumber(circuit, node), 0) - volts),
    ),
  );

describe.each(circuits.map((one): [string, Case] => [one.id, one]))('reference circuit %s', (_id, one) => {
  test('has the exact node voltages', () => {
    const circuit = createCircuit(one.ground, one.elements as readonly Element[]);
    solve(circuit);
    expect(worstError(circuit, one.expected.nodeVolts as unknown as Record<string, number>)).toBeLessThan(
      TOLERANCE,
    );
  });
});

test('sixty contact changes in turn give the reference coil voltages and fuse current', () => {
  const circuit = createCircuit('0', sequence.elements as readonly Element[]);
  const coils = ['KS', 'KD', 'KM', 'KB'] as const;
  for (const step of sequence.steps) {
    setContact(circuit, branchNumber(circuit, step.id), step.closed);
    solve(circuit);
    for (const coil of coils) {
      const element = sequence.elements.find(({ id }) => id === coil);
      const volts = voltsBetween(
        circuit,
        nodeNumber(circuit, element?.a ?? ''),
        nodeNumber(circuit, element?.b ?? ''),
      );
      expect(Math.abs(Math.abs(volts) - step[coil])).toBeLessThan(TOLERANCE);
    }
    expect(Math.abs(currentThrough(circuit, branchNumber(circuit, 'F1')) - step.F1amps)).toBeLessThan(
      TOLERANCE,
    );
  }
});

test('path updates and partial solutions equal a fresh solution, whatever contacts move', () => {
  const elements = (circuits.find(({ id }) => id === 'n100_0') ?? circuits[0])
    ?.elements as readonly Element[];
  const contacts = elements.flatMap((element) => (element.k === 'S' ? [element.id] : []));
  const kept = createCircuit('0', elements);
  const watched = watch(kept, [nodeNumber(kept, 'c82'), nodeNumber(kept, 'b2')]);
  const state = new Map(
    elements.flatMap((element) => (element.k === 'S' ? [[element.id, element.closed] as const] : [])),
  );
  const change = fc.tuple(fc.constantFrom(...contacts), fc.boolean());
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      for (const [id, closed] of changes) {
        state.set(id, closed);
        setContact(kept, branchNumber(kept, id), closed);
      }
      solveWatched(kept, watched);
      const fresh = createCircuit(
        '0',
        elements.map((element) =>
          element.k === 'S' ? { ...element, closed: state.get(element.id) ?? true } : element,
        ),
      );
      solve(fresh);
      for (const node of ['c82', 'b2']) {
        const difference =
          voltsBetween(kept, nodeNumber(kept, node), 0) - voltsBetween(fresh, nodeNumber(fresh, node), 0);
        expect(Math.abs(difference)).toBeLessThan(TOLERANCE);
      }
    }),
    { numRuns: 150 },
  );
});

test('an element without resistance and an id that stands twice are refused by name', () => {
  expect(() => createCircuit('0', [{ k: 'V', id: 'U', a: 'x', b: '0', volts: 1, rs: 0 }])).toThrow('"U"');
  const twin: Element = { k: 'R', id: 'R1', a: 'x', b: '0', ohm: 1 };
  expect(() => createCircuit('0', [twin, twin])).toThrow('"R1" stands twice');
});

test('nodes that nothing joins to the reference are named', () => {
  const circuit = createCircuit('0', [
    { k: 'R', id: 'a', a: 'x', b: '0', ohm: 1 },
    { k: 'R', id: 'b', a: 'p', b: 'q', ohm: 1 },
  ]);
  expect(floatingNodes(circuit)).toEqual(['p', 'q']);
});
