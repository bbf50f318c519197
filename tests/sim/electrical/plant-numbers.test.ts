// What the tick finds by number is what the data call by name, and solving only what is watched finds the same.
import { expect, test } from 'vitest';
import { currentThrough, solve, solveWatched } from '../../../src/sim/electrical/circuit';
import { aLift } from '../../support/a-lift';

test('numbers stand for their names', () => {
  const { plant } = aLift().simulation;
  const { numbers, chain, direct, mains } = plant;
  expect(chain.elements[numbers.winding]?.id).toBe('VS');
  expect(direct.elements[numbers.supply24]?.id).toBe('PS24');
  expect(numbers.lines.map((node) => mains.nodeNames[node])).toEqual(['qf1.L1', 'qf1.L2', 'qf1.L3']);
  expect(numbers.street.map((node) => mains.nodeNames[node])).toEqual(['q0.L1', 'q0.L2', 'q0.L3']);
});

test('every fuse reads the same current whether all or only the watched nodes are solved', () => {
  const { plant } = aLift().simulation;
  const amps = () =>
    plant.protection.flatMap(({ circuits, poles }) =>
      [...poles].map((pole) => currentThrough(circuits[0] ?? plant.chain, pole)),
    );
  solve(plant.chain);
  solve(plant.direct);
  const all = amps();
  solveWatched(plant.chain, plant.chainWatch);
  solveWatched(plant.direct, plant.directWatch);
  expect(amps()).toEqual(all);
  expect(Math.max(...all.map(Math.abs))).toBeGreaterThan(0.1);
});

test('no contact is moved by two hands: what the tick moves is not reset by wear', () => {
  const { movedBranches, chain, mains, numbers } = aLift().simulation.plant;
  expect(movedBranches.chain.has(chain.branchOf.get('FU1') ?? -1)).toBe(true);
  expect(movedBranches.mains.has(mains.branchOf.get('QF-S.N') ?? -1)).toBe(true);
  expect(numbers.lampSwitches.every((branch) => movedBranches.mains.has(branch))).toBe(true);
});
