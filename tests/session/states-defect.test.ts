import { expect, test } from 'vitest';
import type { RecordingData } from '../../src/level-format/read-recording';
import { statesDefect } from '../../src/session/states-defect';

const at = (tick: number) => ({ tick, command: { type: 'use-intercom' } as const });
const recording: RecordingData = {
  format: 'liftwright-recording/1',
  level: 'a',
  levelHash: 'b',
  seed: 7,
  endTick: 2000,
  commands: [at(1010), at(1150), at(1160), at(1720)],
};
const played = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const differ = (seconds: readonly number[]) =>
  played.map((word, second) => (seconds.includes(second) ? word + 100 : word));
const told = (claimed: readonly number[], changed: readonly ('states' | 'commands')[] = []) => {
  const defect = statesDefect(claimed, played, recording, 1000, changed);
  return defect && `${defect.part}: ${defect.message.en}`;
};

test('hashes that agree are no defect', () => expect(told(played)).toBeUndefined());

test('one that differs, with later ones that agree, is itself the defect', () => {
  expect(told(differ([4]))).toMatch(/^states: the state hash of second 4 is not/);
});

test('where all differ from a second on, the deeds of that second are named', () => {
  expect(told(differ([8, 9, 10]))).toMatch(/^commands: command 4 differs .* from second 8 on/);
  expect(told(differ([2, 3, 4, 5, 6, 7, 8, 9, 10]))).toMatch(/^commands: one of commands 2 to 3 differs/);
});

test('and where nothing was done in it, something is missing there', () => {
  expect(told(differ([5, 6, 7, 8, 9, 10]))).toMatch(/second 5 on .* after command 3 something is missing/);
});

test('all of them point to the seed', () => {
  expect(told(played.map((word) => word + 1))).toMatch(/^seed: .* seed 7 is not the one/);
});

test('the last alone is a hash or a deed, as the sums say', () => {
  expect(told(differ([10]), ['states'])).toMatch(/^states: the state hash of the end/);
  expect(told(differ([10]))).toMatch(/^commands: from second 10 on/);
});

test('too few or too many are counted', () => {
  expect(told(played.slice(0, 4))).toMatch(/^states: the file has 4 state hashes, playing again gives 11/);
  expect(told([...played, 1])).toMatch(/12 state hashes/);
});
