// The circuits of every lift hang together, and parts are counted through all of them.
import { expect, test } from 'vitest';
import { floatingNodes } from '../../../src/sim/electrical/circuit';
import { createCircuits, firstParts } from '../../../src/sim/electrical/plant-circuits';
import { liftPreset, liftPresetIds } from '../../../src/sim/lifts/lift-data';

test.each([...liftPresetIds, 'ref-1000+control-rcd'])('%s: no node is without a path to earth', (id) => {
  const circuits = createCircuits(liftPreset(id));
  for (const circuit of Object.values(circuits)) expect(floatingNodes(circuit)).toEqual([]);
  const { chain, direct, mains } = firstParts(circuits);
  expect([chain, direct, mains]).toEqual([
    0,
    circuits.chain.elements.length,
    circuits.chain.elements.length + circuits.direct.elements.length,
  ]);
});

test('with a residual device the bond stands on the side of the winding', () => {
  const { chain } = createCircuits(liftPreset('ref-1000+control-rcd'));
  const ends = (id: string) => {
    const element = chain.elements.find((one) => one.id === id);
    return [element?.a, element?.b];
  };
  expect([ends('VS'), ends('RCD'), ends('RCD.N'), ends('BOND')]).toEqual([
    ['100W', 'NW'],
    ['100W', '100H'],
    ['NW', 'N'],
    ['NW', 'PE'],
  ]);
});
