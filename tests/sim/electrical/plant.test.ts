// Lifts of the same tables share what follows from these alone; any table that differs is read anew.
import { expect, test } from 'vitest';
import { createPlant, type Plant } from '../../../src/sim/electrical/plant';
import { solveAll } from '../../../src/sim/electrical/network';
import { type LiftPreset, liftPreset, liftPresetIds, withFloors } from '../../../src/sim/lifts/lift-data';

const reference = liftPreset('ref-1000');
const { lift, chain, direct, mains, protection } = reference;
const variants: readonly LiftPreset[] = [
  ...liftPresetIds.map(liftPreset),
  liftPreset('ref-1000+control-rcd'),
  withFloors(reference, 5),
  // the same wiring tables on a lift with another number of landings
  { ...reference, lift: { ...lift, floors: 6 } },
  { ...reference, chain: { ...chain, insulationOhms: 1e6 } },
  { ...reference, direct: { ...direct, fieldContacts: [...direct.fieldContacts].reverse() } },
  { ...reference, direct: { ...direct, inputOhms: 9400 } },
  { ...reference, mains: { ...mains, sourceOhms: 0.7, elements: [...mains.elements].reverse() } },
  { ...reference, protection: { ...protection, devices: [...protection.devices].reverse() } },
];

/** All that a plant knows, its names and numbers as well as what its networks give. */
function told(plant: Plant): unknown {
  const circuits = [plant.chain, plant.direct, plant.mains, plant.mainsTurned].map((circuit) => {
    solveAll(circuit.network);
    const { elements, nodeNames, nodeOf, branchOf, exposed, network } = circuit;
    const { potential, branchConductance, endFrom, endTo } = network;
    return { elements, nodeNames, nodeOf, branchOf, exposed, potential, branchConductance, endFrom, endTo };
  });
  const { contacts, contactBranches, parts, partNumber, firstPart, movedBranches, numbers } = plant;
  const { protectionNumber, terminals, terminalNumber, terminalNodes, chainWatch, directWatch } = plant;
  const names = { contacts, contactBranches, parts, partNumber, firstPart, movedBranches, numbers };
  return [
    circuits,
    names,
    protectionNumber,
    terminals,
    terminalNumber,
    terminalNodes,
    chainWatch,
    directWatch,
  ];
}

test('whatever lifts were built before, a lift is what its own tables say', () => {
  for (const preset of variants) createPlant(preset);
  // backwards, so that each comes after another than before; a copy shares its tables with nobody
  for (const preset of [...variants].reverse())
    expect(told(createPlant(preset))).toEqual(told(createPlant(structuredClone(preset))));
});

test('two lifts of one kind share names and numbers, but nothing that changes', () => {
  const [one, other] = [createPlant(reference), createPlant(reference)];
  expect(other.terminals).toBe(one.terminals);
  expect(other.chain.elements).toBe(one.chain.elements);
  const written = (plant: Plant) =>
    [plant.chain, plant.direct, plant.mains, plant.mainsTurned].flatMap(({ network, exposed }) => [
      exposed,
      ...[network.branchConductance, network.branchEmf, network.ownConductance, network.ownDrive],
      ...[network.edgeConductance, network.edgeDrive, network.slotConductance, network.slotDrive],
      ...[network.spread, network.potential, network.stale],
    ]);
  const ours = [...written(one), one.closed, one.fieldClosed, one.batterySeen, one.watch];
  const theirs = new Set<unknown>([
    ...written(other),
    other.closed,
    other.fieldClosed,
    other.batterySeen,
    other.watch,
  ]);
  expect(ours.filter((each) => theirs.has(each))).toEqual([]);
});
