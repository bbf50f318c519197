// Doors, hooks and brake arms on their way are leapt over between two switchings, and end where ticking ends.
import { describe, expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { Phase } from '../../src/sim/lift-state';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';
import { leapParts, partLeap } from '../../src/sim/part-leap';
import { type Simulation, stateHash, takeEvents, tick } from '../../src/sim/simulation';
import { aLift, type Lift } from '../support/a-lift';

/** A lift called from floor 1 to floor 3 and ticked until `now` holds. */
function until(now: (simulation: Simulation) => boolean, lift: Lift = aLift()): Simulation {
  lift.run(1).call(3);
  for (let i = 0; i < 6000 && !now(lift.simulation); i++) tick(lift.simulation);
  expect(now(lift.simulation)).toBe(true);
  takeEvents(lift.simulation);
  return lift.simulation;
}

const armAt =
  (least: number) =>
  ({ state: { mechanics } }: Simulation) =>
    (mechanics.brakeArm[0] as number) > least;

describe('one may leap', () => {
  test('while the arms of the brake rise, up to the tick before their switches', () => {
    const simulation = until(armAt(0.1));
    const { mechanics } = simulation.state;
    tick(simulation);
    leapParts(simulation, partLeap(simulation));
    expect(mechanics.brakeArm[0]).toBeGreaterThan(0.4);
    expect(mechanics.brakeArm[0]).toBeLessThan(0.5);
    expect(takeEvents(simulation)).toEqual([]);
  });

  test('while a hook rises, to the tick that tells of its lock', () => {
    const simulation = until(({ state }) => state.controller.phase === Phase.opening);
    for (let i = 0; i < 3; i++) tick(simulation);
    takeEvents(simulation);
    const { hook } = simulation.state.mechanics;
    const before = hook[2] as number;
    advance(simulation, 100);
    const told = takeEvents(simulation);
    expect(hook[2]).toBeLessThan(before);
    expect(told.map(({ event }) => event.type)).toContain('landing-door-opened');
  });
});

describe('nothing is leapt', () => {
  test('in a lift at rest, or in flight', () => {
    expect(partLeap(aLift().run(5).simulation)).toBe(0);
    expect(partLeap(until(({ state }) => state.mechanics.carSpeed > 1))).toBe(0);
  });

  test('when a hook has passed its contact and the circuits have not seen it yet', () => {
    const simulation = until(({ state }) => state.controller.phase === Phase.opening);
    const { hook } = simulation.state.mechanics;
    for (let i = 0; i < 20 && (hook[2] as number) >= 7; i++) tick(simulation);
    expect(partLeap(simulation)).toBe(0);
  });

  test('with somebody in the doorway', () => {
    const simulation = until(({ state }) => state.controller.phase === Phase.closing, aLift().call(1));
    for (let i = 0; i < 10; i++) tick(simulation);
    expect(partLeap(simulation)).toBeGreaterThan(0);
    simulation.state.mechanics.doorwayBlocked = 1;
    expect(partLeap(simulation)).toBe(0);
  });
});

test.each(liftPresetIds.flatMap((preset) => [3, 20].map((slice) => [preset, slice] as const)))(
  '%s ends a trip as ticked, in slices of %i ticks, event by event',
  (preset, slice) => {
    const [leapt, ticked] = [0, 1].map(() => aLift(preset).run(1).call(3).simulation);
    if (!leapt || !ticked) throw new Error('two lifts');
    for (let passed = 0; passed < 2600; passed += slice) {
      advance(leapt, slice);
      for (let i = 0; i < slice; i++) tick(ticked);
      expect(stateHash(leapt)).toBe(stateHash(ticked));
    }
    expect(takeEvents(leapt)).toEqual(takeEvents(ticked));
  },
);

test('a key in another landing’s door lifts its hook while the car’s doors glide', () => {
  const [leapt, ticked] = [0, 1].map(() => {
    const simulation = until(({ state }) => state.controller.phase === Phase.opening);
    simulation.state.mechanics.keyTurned[5] = 1;
    simulation.acted = true;
    return simulation;
  });
  if (!leapt || !ticked) throw new Error('two lifts');
  advance(leapt, 150);
  for (let i = 0; i < 150; i++) tick(ticked);
  const told = takeEvents(ticked);
  expect(told.map(({ event }) => event)).toContainEqual({ type: 'landing-door-unlocked', floor: 6 });
  expect(takeEvents(leapt)).toEqual(told);
});
