import * as v from 'valibot';
import { expect, test } from 'vitest';
import { conditionSchema } from '../../src/level-format/condition-schema';
import type { Condition } from '../../src/training/conditions/condition';

const sound = (condition: unknown) => v.safeParse(conditionSchema, condition).success;
const of = { event: 'key-turned' };
const once: Condition = { kind: 'once', of };
const facts = [{ fact: 'padlockOn' }];

test('every kind an author may write is of the right shape', () => {
  const kinds: readonly object[] = [
    once,
    { kind: 'never', of, given: facts },
    { kind: 'before', first: once, later: [of, { event: 'walk-started', where: { to: 'pit' } }] },
    { kind: 'after', first: once, next: once },
    { kind: 'within', seconds: '${minutes}', first: once, next: once },
    { kind: 'stays', after: of, seconds: 10, facts },
    { kind: 'at-end', facts },
    { kind: 'while', when: facts, facts },
    { kind: 'count', of, most: 2 },
    { kind: 'all', of: [once] },
    { kind: 'any', of: [{ kind: 'named', name: 'x' }] },
    { kind: 'not', of: once },
  ];
  expect(kinds.map((kind) => sound(kind))).toEqual(kinds.map(() => true));
});

test('what a kind must have, it must have', () => {
  expect(sound({ kind: 'while', facts })).toBe(false);
  expect(sound({ kind: 'count', of })).toBe(false);
  expect(sound({ kind: 'all', of: [] })).toBe(false);
  expect(sound({ kind: 'at-end', facts: [] })).toBe(false);
  expect(sound({ kind: 'perhaps' })).toBe(false);
  expect(sound({ ...once, code: 'alert(1)' })).toBe(false);
});

test('answers are asked for by questions, not written as conditions', () => {
  expect(sound({ kind: 'answered', question: 'a', right: ['b'], attempts: 1 })).toBe(false);
});
