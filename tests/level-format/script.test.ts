import { describe, expect, test } from 'vitest';
import { applyChange, passages, readScript, type Script } from '../../src/level-format/script';
import type { ScriptStep } from '../../src/level-format/script-step';

const label = (name: string): ScriptStep => ({ label: name });
const wait = (seconds: number): ScriptStep => ({ wait: seconds });
const steps = [wait(0), label('a'), wait(1), label('b'), wait(2), wait(3), label('c'), wait(4)];
const waits = (some: readonly ScriptStep[]) => some.flatMap((step) => ('wait' in step ? [step.wait] : []));
const solution: Script = { format: 'liftwright-script/1', level: 'x', steps };
const mistake = (change: unknown, beside?: Script) =>
  readScript(
    JSON.stringify({ format: 'liftwright-script/1', level: 'x', breaks: 'l', change }),
    'm.json',
    beside,
  );

test('passages are what stands under each label', () => {
  expect(passages(steps).map((part) => [part.label, waits(part.steps)])).toEqual([
    ['', [0]],
    ['a', [1]],
    ['b', [2, 3]],
    ['c', [4]],
  ]);
});

describe('a change', () => {
  test('leaves a passage out', () => expect(waits(applyChange(steps, { omit: 'b' }))).toEqual([0, 1, 4]));
  test('swaps two', () => expect(waits(applyChange(steps, { swap: ['a', 'c'] }))).toEqual([0, 4, 2, 3, 1]));
  test('puts steps before one', () =>
    expect(waits(applyChange(steps, { before: 'c', steps: [wait(9)] }))).toEqual([0, 1, 2, 3, 9, 4]));
  test('puts steps in its place, which keeps its name', () => {
    const changed = applyChange(steps, { replace: 'b', steps: [wait(9)] });
    expect(waits(changed)).toEqual([0, 1, 9, 4]);
    expect(passages(changed).map(({ label: name }) => name)).toEqual(['', 'a', 'b', 'c']);
  });
});

test('a mistake told by its changes is read with the solution, one change after the other', () => {
  const read = mistake([{ omit: 'a' }, { swap: ['b', 'c'] }], solution);
  expect(read.ok && [read.script.breaks, waits(read.script.steps)]).toEqual(['l', [0, 4, 2, 3]]);
});

test('without a solution, or with a label it lacks, it is refused', () => {
  const told = (read: ReturnType<typeof mistake>) => (read.ok ? '' : read.problems[0]?.message.en);
  expect(told(mistake([{ omit: 'a' }]))).toBe('there is no solution to change');
  expect(told(mistake([{ omit: 'd' }], solution))).toBe('the solution has no label "d"');
  expect(told(mistake([{ omit: 'a' }, { omit: 'a' }], solution))).toBe('the solution has no label "a"');
});

test('a mistake may name the seed whose case allows it, a whole number', () => {
  const read = (seed: unknown) =>
    readScript(JSON.stringify({ format: 'liftwright-script/1', level: 'x', seed, steps: [] }), 'm.json');
  const seven = read(7);
  expect(seven.ok && seven.script.seed).toBe(7);
  expect(read(0.5).ok).toBe(false);
  expect(read('7').ok).toBe(false);
});
