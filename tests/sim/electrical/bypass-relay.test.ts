// The door-bypass relay obeys the board only inside the zone, by two independent signals.
import { expect, test } from 'vitest';
import { Input } from '../../../src/sim/controller/inputs';
import { bypassRelayStep, isBypassFedBack } from '../../../src/sim/electrical/bypass-relay';
import { Condition } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test.each<[readonly (keyof typeof Input)[], boolean]>([
  [['X1', 'X2', 'X3'], true],
  [['X1', 'X2'], true],
  [['X2', 'X3'], true],
  [['X2'], false],
  [['X1', 'X3'], false],
  [[], false],
])('with %j on, the relay pulls: %s', (on, pulls) => {
  const { state, plant } = aLift().simulation;
  for (const name of ['X1', 'X2', 'X3'] as const)
    state.electrical.inputs[Input[name]] = on.includes(name) ? 1 : 0;
  state.controller.y3 = 1;
  bypassRelayStep(plant, state);
  expect([state.electrical.bypassIn === 1, isBypassFedBack(plant, state)]).toEqual([pulls, pulls]);
  state.controller.y3 = 0;
  bypassRelayStep(plant, state);
  expect(state.electrical.bypassIn).toBe(0);
});

test('a broken coil does not pull, a welded contact tells that it is in', () => {
  const { state, plant } = aLift().simulation;
  state.controller.y3 = 1;
  state.health.bypassRelay = 0;
  bypassRelayStep(plant, state);
  expect(isBypassFedBack(plant, state)).toBe(false);
  state.electrical.partCondition[plant.partNumber.get('KMF') ?? -1] = Condition.welded;
  expect(isBypassFedBack(plant, state)).toBe(true);
});

test('a board without supply holds no relay, whatever its inputs said last', () => {
  const { state, plant } = aLift().simulation;
  for (const name of ['X1', 'X2', 'X3'] as const) state.electrical.inputs[Input[name]] = 1;
  state.controller.y3 = 1;
  state.electrical.boardAlive = 0;
  bypassRelayStep(plant, state);
  expect(state.electrical.bypassIn).toBe(0);
});
