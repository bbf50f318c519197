// A step that costs nothing when it is left out is told, not refused.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unscoredSteps } from '../../src/admission/dropped-steps';
import { exampleFolder, loadLevel, loadScript } from '../support/level-files';

test('a dial turned before anything is measured can be left out, dressing cannot', () => {
  const level = loadLevel(exampleFolder);
  const solution = loadScript(join(exampleFolder, 'solution.json'));
  const idle = {
    ...solution,
    steps: [
      ...solution.steps.slice(0, 1),
      { do: { type: 'set-dial', to: 'ohms' } as const },
      ...solution.steps.slice(1),
    ],
  };
  const unscored = unscoredSteps(level, idle);
  expect(unscored).toContain(2);
  expect(unscored).not.toContain(1);
});
