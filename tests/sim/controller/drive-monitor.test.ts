// Feedbacks at rest and the drive's own watch, on a real lift.
import { expect, test } from 'vitest';
import { driveTrouble, restTrouble } from '../../../src/sim/controller/drive-monitor';
import { aLift } from '../../support/a-lift';

test('a healthy lift has no trouble at rest nor in a full run', () => {
  const lift = aLift().call(8, 'down');
  const { state, plant } = lift.simulation;
  for (let second = 0; second < 30; second++) {
    lift.run(1);
    expect(driveTrouble(state, plant.preset.lift) || restTrouble(state, plant.preset.lift)).toBe(0);
  }
});

test('a supply that dips by a quarter stops the run, by a tenth it does not', () => {
  const dipped = (depth: number) => {
    const lift = aLift();
    Object.assign(lift.simulation.state.health, { dipDepth: depth, dipEvery: 6 });
    lift.call(8, 'down').run(30);
    return lift.saw('code-raised');
  };
  expect([dipped(0.25), dipped(0.1)]).toEqual([true, false]);
});

test('one open phase is an output phase lost, none at all is taken for an open run contactor', () => {
  const without = (...windings: readonly string[]) => {
    const lift = aLift();
    const { state, plant } = lift.simulation;
    for (const id of windings) state.electrical.partCondition[plant.partNumber.get(id) ?? -1] = 1;
    plant.partsStale = true;
    plant.mainsStale = true;
    return lift.call(3).run(6).codes;
  };
  expect(without('MW')).toEqual([13]);
  expect(without('MU', 'MV', 'MW')).toEqual([36]);
});
