import { expect, test } from 'vitest';
import { facts } from '../../../src/training/facts/facts';
import { aDesk } from '../../support/a-desk';

function ask(desk: ReturnType<typeof aDesk>, name: string, ...args: readonly number[]) {
  const { state, plant } = desk.simulation;
  return facts[name]?.of({ state, data: plant.preset.lift, site: plant }, ...args);
}

test('who rings, who is out and who is free', () => {
  const desk = aDesk().run(30);
  expect([ask(desk, 'deskRinging'), ask(desk, 'deskFreed'), ask(desk, 'crewsFree')]).toEqual([2, 0, 3]);
  desk.dispatch(1, 1).run(1400);
  expect([ask(desk, 'deskFreed'), ask(desk, 'crewsFree')]).toEqual([1, 3]);
});

test('a caller whom nobody answers loses calm', () => {
  expect(Number(ask(aDesk().run(300), 'callerCalm', 2))).toBeLessThan(1);
});
