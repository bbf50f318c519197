// The electrical phase of a tick acts on what has changed, even where no voltage has.
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

test('a dead sense input goes dark at once, though the chain has not changed', () => {
  expect(aLift().with('CTL-01', 0).run(0.1).simulation.state.electrical.inputs[0]).toBe(0);
});

test('contacts that weld hold their contactor in, and let go when they are new', () => {
  const lift = aLift().with('PWR-10', 0).run(0.2);
  const { state, plant } = lift.simulation;
  expect(state.electrical.armature[0]).toBe(1);
  state.electrical.partCondition[plant.partNumber.get('KMY') ?? -1] = 0;
  plant.partsStale = true;
  expect(lift.run(0.2).simulation.state.electrical.armature[0]).toBe(0);
});

test('a calm tick solves nothing', () => {
  const { simulation } = aLift().run(1);
  expect([simulation.news.solved, simulation.news.opened]).toEqual([false, 0]);
});
