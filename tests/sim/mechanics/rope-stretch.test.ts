// Ropes give with the load, more at the bottom than at the top, and only while the car stands.
import { expect, test } from 'vitest';
import { stretchRopes, stretchUnder } from '../../../src/sim/mechanics/rope-stretch';
import { liftPresetIds, liftPreset } from '../../../src/sim/lifts/lift-data';
import { Motion } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test.each(liftPresetIds)('%s: the rated load lets the car down by millimetres, at the top by fewer', (id) => {
  const { lift } = liftPreset(id);
  const top = (lift.floors - 1) * lift.floorPitch;
  const [low, high] = [0, top].map((at) => stretchUnder(lift.machine.ratedLoad, at, lift)) as [
    number,
    number,
  ];
  expect(low).toBeGreaterThan(lift.levellingTolerance);
  expect(low).toBeLessThan(lift.loadingTolerance);
  expect(high).toBeLessThan(lift.levellingTolerance);
});

test('a load sinks the car in its own time and no further; taken out, the car is back where it was', () => {
  const { state, plant } = aLift().simulation;
  const { lift } = plant.preset;
  const { mechanics } = state;
  mechanics.load = 500;
  stretchRopes(state, lift);
  expect(mechanics.carPosition).toBeCloseTo(-0.0002, 9);
  for (let i = 0; i < 100; i++) stretchRopes(state, lift);
  expect(mechanics.carPosition).toBeCloseTo(-stretchUnder(500, 0, lift), 5);
  expect(mechanics.stretchedTo).toBe(500);
  mechanics.load = 0;
  for (let i = 0; i < 100; i++) stretchRopes(state, lift);
  expect(mechanics.carPosition).toBeCloseTo(0, 5);
});

test('a car that moves or hangs in its wedges does not sink', () => {
  for (const [figure, value] of [
    ['motion', Motion.free],
    ['safetyGearIn', 1],
  ] as const) {
    const { state, plant } = aLift().simulation;
    state.mechanics[figure] = value;
    state.mechanics.load = 500;
    stretchRopes(state, plant.preset.lift);
    expect([state.mechanics.carPosition, state.mechanics.stretchedTo]).toEqual([0, 500]);
  }
});
