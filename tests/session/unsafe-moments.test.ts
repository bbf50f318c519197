import { expect, test } from 'vitest';
import { createMomentWatch, dangerAt, lookForDanger } from '../../src/session/unsafe-moments';
import { HandOnBrake, pitPlace, Task } from '../../src/sim/lift-state';
import { aLift } from '../support/a-lift';

function site() {
  const { simulation } = aLift();
  return { state: simulation.state, data: simulation.plant.preset.lift };
}

test('a lift in order is no danger', () => {
  const { state, data } = site();
  expect(lookForDanger(createMomentWatch(), state, data)).toEqual([]);
});

test('a body in the pit is unguarded until two barriers are up', () => {
  const { state, data } = site();
  state.people.place = pitPlace(state);
  expect(dangerAt(state, data, 'body-in-well')).toBe(0);
  state.electrical.stops[1] = 1;
  expect(dangerAt(state, data, 'body-in-well')).toBe(0);
  state.electrical.mainSwitchOn = 0;
  expect(dangerAt(state, data, 'body-in-well')).toBe(-1);
});

test('an open or unlocked landing door without a car is named by its floor, until a barrier stands there', () => {
  const { state, data } = site();
  state.mechanics.landingDoor[4] = 0.8;
  state.mechanics.hook[5] = 0;
  expect([dangerAt(state, data, 'open-well'), dangerAt(state, data, 'unlocked-door')]).toEqual([5, 6]);
  state.people.barrierAt[4] = 1;
  state.people.barrierAt[5] = 1;
  expect([dangerAt(state, data, 'open-well'), dangerAt(state, data, 'unlocked-door')]).toEqual([-1, -1]);
});

test('work without a padlock, a brake lifted alone and a jumper under power are dangers', () => {
  const { state, data } = site();
  Object.assign(state.people, { task: Task.replacing, taskTarget: 3 });
  state.mechanics.handOnBrake = HandOnBrake.both;
  state.mechanics.brakeArm.fill(1);
  state.electrical.jumperFrom[0] = 4;
  const kinds = lookForDanger(createMomentWatch(), state, data).map(({ danger, floor }) => [danger, floor]);
  expect(kinds).toEqual([
    ['work-not-locked-out', 3],
    ['brake-lifted-alone', 0],
    ['jumper-under-power', 0],
  ]);
  state.people.padlockOn = 1;
  state.people.partner = 0;
  state.electrical.mainSwitchOn = 0;
  expect(lookForDanger(createMomentWatch(), state, data)).toEqual([]);
});

test('a danger is told once while it lasts, and again when whoever stood by goes away', () => {
  const { state, data } = site();
  const watch = createMomentWatch();
  state.mechanics.landingDoor[2] = 0.8;
  state.people.place = 3;
  expect(lookForDanger(watch, state, data)).toHaveLength(1);
  expect(lookForDanger(watch, state, data)).toHaveLength(0);
  state.people.task = Task.walking;
  expect(lookForDanger(watch, state, data)).toHaveLength(1);
  state.mechanics.landingDoor[2] = 0;
  expect(lookForDanger(watch, state, data)).toHaveLength(0);
  expect(watch.found).toHaveLength(2);
});
