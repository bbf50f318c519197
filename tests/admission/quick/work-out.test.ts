// What has been made in one state holds in another only if nothing it depended on differs, seen in figures or not.
import { expect, test } from 'vitest';
import type { Move } from '../../../src/admission/quick/move';
import {
  addMove,
  createQuickLift,
  layState,
  presentState,
  type QuickLift,
  stateAfter,
} from '../../../src/admission/quick/quick-lift';
import { resultOf } from '../../../src/admission/quick/work-out';
import type { Command } from '../../../src/sim/commands';
import { rowIndex } from '../../../src/sim/state-row';
import { atTheCabinet } from '../../support/a-lift';

function inTheMachineRoom() {
  const { simulation } = atTheCabinet();
  const quick = createQuickLift(simulation, false);
  const move = (command: Command | null, ticks = 0) =>
    addMove(quick, { command, waits: ticks > 0 ? [{ ticks }] : [] } satisfies Move);
  return { quick, start: presentState(quick), move };
}

function go(quick: QuickLift, state: number, ...moves: readonly number[]): number {
  return moves.reduce((at, move) => stateAfter(quick, at, resultOf(quick, at, move, 0)), state);
}

function figure(quick: QuickLift, state: number, name: 'inputs' | 'boardAlive'): number {
  const row = new Float64Array(quick.simulation.state.row.length + 3);
  layState(quick, state, row, new Int32Array(64).fill(-1));
  return row[rowIndex(quick.simulation.state, 'electrical', name)] as number;
}

test('a stop let go before anybody has seen it pressed is not the same as one let go afterwards', () => {
  const { quick, start, move } = inTheMachineRoom();
  const press = move({ type: 'press-stop', device: 'cabinet-stop' });
  const release = move({ type: 'release-stop', device: 'cabinet-stop' });
  const wait = move(null, 100);
  const chain = (state: number) => figure(quick, state, 'inputs');
  expect(chain(start)).toBe(1);
  expect(chain(go(quick, start, press, release, wait))).toBe(1);
  expect(chain(go(quick, start, press, wait))).toBe(0);
  expect(chain(go(quick, start, press, wait, release, wait))).toBe(1);
});

test('what is done in the dark leaves the mains as they are in the light', () => {
  const { quick, start, move } = inTheMachineRoom();
  const [off, on] = (['off', 'on'] as const).map((to) => move({ type: 'turn-main-switch', to }));
  const bypass = move({ type: 'turn-switch', switch: 'door-bypass', to: 'car' });
  const wait = move(null, 1000);
  const alive = (state: number) => figure(quick, state, 'boardAlive');
  expect(alive(go(quick, start, off as number, wait, bypass, wait))).toBe(0);
  expect(alive(go(quick, start, bypass, wait))).toBe(1);
  expect(alive(go(quick, start, off as number, wait, bypass, on as number, wait))).toBe(1);
});

test('a walk past a lift at rest is made once, whatever is off where nobody looks', () => {
  const { quick, start, move } = inTheMachineRoom();
  const walk = move({ type: 'walk', to: 'landing-3' }, 9000);
  const guard = move({ type: 'take-off-guard', guard: 'main-sheave' });
  go(quick, start, walk);
  const without = go(quick, start, guard);
  expect(without).not.toBe(start);
  const { made } = quick;
  expect(go(quick, without, walk)).not.toBe(without);
  expect(quick.made).toBe(made);
});
