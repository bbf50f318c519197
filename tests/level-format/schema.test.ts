import * as v from 'valibot';
import { expect, test } from 'vitest';
import { scriptSchema } from '../../src/level-format/schema';

const head = { format: 'liftwright-script/1', level: 'x' };
const sound = (script: object) => v.safeParse(scriptSchema, { ...head, ...script }).success;

test('a script is steps, or changes to the solution', () => {
  expect(
    sound({ steps: [{ label: 'a' }, { do: { type: 'hand-over' } }, { wait: 3 }, { until: 'idle' }] }),
  ).toBe(true);
  expect(sound({ steps: [{ until: { fact: 'carLanding', is: 3 }, atMost: 20 }] })).toBe(true);
  expect(
    sound({ change: [{ omit: 'a' }, { swap: ['a', 'b'] }, { before: 'a', steps: [{ wait: 1 }] }] }),
  ).toBe(true);
});

test('and nothing else', () => {
  expect(sound({})).toBe(false);
  expect(sound({ steps: [{ wait: -1 }] })).toBe(false);
  expect(sound({ change: [{ swap: ['a'] }] })).toBe(false);
});
