// A written script played as a careful person plays it: what the partner understood is listened for.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ScriptStep } from '../../src/level-format/script-step';
import { playScript } from '../../src/session/play-script';
import { exampleFolder, loadLevel, loadScript } from '../support/level-files';

const folder = join(exampleFolder, '../../bring-them-out/two-at-the-wheel');
const level = loadLevel(folder);
const solution = loadScript(join(folder, 'solution.json'));
/** Begins a little later, when by this seed the order to wind is misheard. */
const later = (steps: readonly ScriptStep[]) =>
  playScript(level, { ...solution, steps: [{ wait: 0.82 }, ...steps] }, 3);
const ordersOf = ({ session }: ReturnType<typeof later>) =>
  session
    .recording()
    .commands.flatMap(({ command }) => (command.type === 'tell-partner' ? [command.order] : []));

test('an order that is read back wrong is given again before it is done, and the run earns everything', () => {
  const run = later(solution.steps);
  const { score, of, passed } = run.session.report();
  expect([run.troubles, score, passed]).toEqual([[], of, true]);
  expect(ordersOf(run)).toEqual(['hold-wheel', 'wind-up', 'wind-up', 'hold-wheel', 'let-go-wheel']);
});

test('who does not listen has the car wound the wrong way', () => {
  const deaf = solution.steps.flatMap((step): readonly ScriptStep[] =>
    'do' in step && step.until ? [{ do: step.do }, { wait: 0.5 }] : [step],
  );
  const run = later(deaf);
  expect(ordersOf(run)).toEqual(['hold-wheel', 'wind-up', 'hold-wheel', 'let-go-wheel']);
  expect(run.session.report().passed && run.troubles.length === 0).toBe(false);
});

test('what is refused is not said again', () => {
  const alone: ScriptStep = { do: { type: 'tell-partner', order: 'hold-wheel' }, until: 'read-back' };
  expect(playScript(level, { ...solution, steps: [alone] }, 3).troubles).toEqual([
    'step 1: tell-partner refused: out-of-reach',
  ]);
});
