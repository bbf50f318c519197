import * as v from 'valibot';
import { expect, test } from 'vitest';
import { levelSchema, procedureSchema } from '../../src/level-format/level-schema';
import { procedures } from '../../src/training/procedures/procedures';
import { smallLevel } from '../support/written-level';

test('a small level is sound, and an unknown field is not', () => {
  expect(v.safeParse(levelSchema, smallLevel()).success).toBe(true);
  expect(v.safeParse(levelSchema, { ...smallLevel(), surprise: 1 }).success).toBe(false);
});

test('a question needs two choices, one of them right', () => {
  const text = { 'zh-CN': '中', en: 'x' };
  const asking = (choices: object[]) =>
    v.safeParse(levelSchema, {
      ...smallLevel(),
      findings: [{ id: 'q', title: text, reason: text, clauses: [], points: 1, choices }],
    }).success;
  expect(
    asking([
      { id: 'a', text, right: true },
      { id: 'b', text },
    ]),
  ).toBe(true);
  expect(
    asking([
      { id: 'a', text },
      { id: 'b', text },
    ]),
  ).toBe(false);
  expect(asking([{ id: 'a', text, right: true }])).toBe(false);
});

test('every shared procedure is of the shape of procedures', () => {
  for (const procedure of procedures) {
    const { issues } = v.safeParse(procedureSchema, procedure);
    expect([procedure.id, issues?.map(({ message }) => message)]).toEqual([procedure.id, undefined]);
  }
});
