// What costs nothing when it is left out or swapped is told, not refused; and it is what playing says.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeOf } from '../../src/admission/dropped-steps';
import { isPerfect, tryRun } from '../../src/admission/trial-run';
import { exampleFolder, loadLevel, loadScript } from '../support/level-files';

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

test('a dial turned before anything is measured can be left out, dressing cannot', () => {
  const { unscored } = freeOf(level, idle);
  expect(unscored).toContain(2);
  expect(unscored).not.toContain(1);
});

test('what the quick play finds is what playing each omission finds', () => {
  const { unscored } = freeOf(level, solution);
  // some of each kind: a step with nothing to wait for is a move of its own
  const lone = solution.steps.flatMap((step, at) =>
    'do' in step && 'do' in (solution.steps[at + 1] ?? {}) ? [at] : [],
  );
  const some = lone.filter((_, at) => at % 3 === 0);
  const played = some.filter((at) =>
    isPerfect(tryRun(level, [...solution.steps.slice(0, at), ...solution.steps.slice(at + 1)], 1)),
  );
  expect(some.length).toBeGreaterThan(8);
  expect(played.map((at) => at + 1)).toEqual(unscored.filter((step) => some.includes(step - 1)));
});

test('passages that may stand in either order are told by their labels', () => {
  const step = (label: string, item: 'helmet' | 'safety-shoes') => [
    { label },
    { do: { type: 'put-on', item } as const },
    { until: 'idle' },
  ];
  const bare = solution.steps.filter((one) => !('do' in one && one.do.type === 'put-on'));
  const dressing = {
    ...solution,
    steps: [...step('head', 'helmet'), ...step('feet', 'safety-shoes'), { label: 'on' }, ...bare],
  };
  expect(freeOf(level, dressing).anyOrder).toContainEqual(['head', 'feet']);
});
