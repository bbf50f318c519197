import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rehearse, unscoredSteps } from '../../src/admission/rehearsal';
import { exampleFolder, loadLevel, loadScript } from '../support/level-files';

const level = loadLevel(exampleFolder);
const solution = loadScript(join(exampleFolder, 'solution.json'));
const mistake = loadScript(join(exampleFolder, 'mistakes/no-notice.json'));

test('a good level has nothing against it', () => {
  expect(rehearse(level, solution, [{ name: 'no-notice', script: mistake }], 2)).toEqual([]);
});

test('a solution that leaves something out is refused, with the line it loses', () => {
  const lazy = { ...solution, steps: mistake.steps };
  expect(rehearse(level, lazy, [], 1)).toMatchObject([{ check: 'b', file: 'solution.json' }]);
});

test('a mistake that costs nothing, or names no line, is refused by its file', () => {
  const harmless = { ...solution, breaks: 'notice' };
  const nameless = { ...mistake, breaks: 'no-such-line' };
  const against = rehearse(
    level,
    solution,
    [
      { name: 'harmless', script: harmless },
      { name: 'nameless', script: nameless },
    ],
    1,
  );
  expect(against.map(({ file }) => file)).toEqual(['mistakes/harmless.json', 'mistakes/nameless.json']);
});

test('a level that doing nothing passes is refused', () => {
  const easy = {
    ...level,
    checklist: [],
    findings: [],
    efficiencyPoints: 0,
    passMark: 0,
    retest: null,
  };
  expect(rehearse(easy, { ...solution, steps: [{ do: { type: 'hand-over' } }] }, [], 1)).toMatchObject([
    { check: 'c' },
  ]);
});

test('a step that costs nothing when left out is told by its number', () => {
  const idle = {
    ...solution,
    steps: [
      ...solution.steps.slice(0, 1),
      { do: { type: 'set-dial', to: 'ohms' } as const },
      ...solution.steps.slice(1),
    ],
  };
  expect(unscoredSteps(level, idle)).toContain(2);
});
