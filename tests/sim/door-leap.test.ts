// Doors leapt over end in exactly the state that doors ticked through end in.
import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { doorLeap } from '../../src/sim/door-leap';
import { Phase } from '../../src/sim/lift-state';
import { stateHash, takeEvents, tick } from '../../src/sim/simulation';
import { aLift, type Lift } from '../support/a-lift';

const leapOf = ({ simulation: { state, plant } }: Lift): number => doorLeap(state, plant.preset.lift);

/** A lift whose doors open at floor 3. */
function opening(...faults: readonly string[]): Lift {
  const lift = aLift();
  for (const fault of faults) lift.with(fault, 3);
  lift.call(3);
  for (let i = 0; i < 300 && lift.simulation.state.controller.phase !== Phase.opening; i++) lift.run(0.1);
  return lift.run(1);
}

test('there is something to leap over in mid-way only', () => {
  expect(leapOf(aLift())).toBe(0);
  const lift = opening();
  expect(leapOf(lift)).toBeGreaterThan(60);
  for (let i = 0; i < 300 && lift.simulation.state.mechanics.carDoor < 0.94; i++) lift.run(0.01);
  expect(leapOf(lift)).toBe(0);
});

test.each([[[]], [['DOR-01']], [['DOR-05']], [['DOR-09']], [['LCK-11']], [['COM-04']]])(
  'with %j in the lift, leaps and ticks agree, whatever the slices',
  (faults) => {
    const [leapt, ticked] = [opening(...faults), opening(...faults)];
    for (let slice = 1; slice < 60; slice++) {
      advance(leapt.simulation, slice);
      for (let i = 0; i < slice; i++) tick(ticked.simulation);
      expect(stateHash(leapt.simulation)).toBe(stateHash(ticked.simulation));
    }
  },
);

test('a call in the middle of closing opens the doors at the same tick', () => {
  const [leapt, ticked] = [opening(), opening()];
  advance(leapt.simulation, 900);
  for (let i = 0; i < 900; i++) tick(ticked.simulation);
  for (const lift of [leapt, ticked]) lift.call(3);
  advance(leapt.simulation, 700);
  for (let i = 0; i < 700; i++) tick(ticked.simulation);
  expect(stateHash(leapt.simulation)).toBe(stateHash(ticked.simulation));
});

test('slow doors whose hook a key has lifted are told of at the same ticks, leapt over or not', () => {
  const [leapt, ticked] = [0, 1].map(() => {
    const lift = aLift();
    lift.simulation.state.mechanics.keyTurned[0] = 1;
    lift.simulation.state.health.doorDriveShare = 0.2;
    lift.run(2).call(1);
    return lift.simulation;
  });
  if (!leapt || !ticked) throw new Error('two lifts');
  advance(leapt, 1500);
  for (let i = 0; i < 1500; i++) tick(ticked);
  const told = takeEvents(ticked);
  expect(told.map(({ event }) => event.type)).toContain('landing-door-opened');
  expect(takeEvents(leapt)).toEqual(told);
});
