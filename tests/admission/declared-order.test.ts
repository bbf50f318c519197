// An order that a line declares is held against its condition, at the line; one that its condition asks for is kept.
import { expect, test } from 'vitest';
import { turnedOrders } from '../../src/admission/declared-order';
import { freeOf } from '../../src/admission/dropped-steps';
import { procedures } from '../../src/training/procedures/procedures';
import { defectiveCandidate } from '../support/defective-levels';

const { level, solution, text } = defectiveCandidate('order-that-nothing-asks-for');
const free = freeOf(level, solution).anyOrder;

test('a swap that costs nothing and turns a declared order round is told with its line and what was done', () => {
  const [found, ...more] = turnedOrders(level, solution, free, text);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ check: 'd', path: 'checklist.1.condition' });
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain('"condition"');
  expect(found?.log?.length).toBeGreaterThan(2);
});

test('where nobody declares an order, none is turned', () => {
  const checklist = level.checklist.map((line) => ({ ...line, follows: undefined }));
  expect(turnedOrders({ ...level, checklist }, solution, free, text)).toEqual([]);
});

test('the other way round it stands as the solution has it', () => {
  const checklist = level.checklist.map((line) =>
    line.id === 'notice' ? { ...line, follows: ['record'] } : { ...line, follows: undefined },
  );
  expect(turnedOrders({ ...level, checklist }, solution, free, text)).toEqual([]);
});

test('what a step of a procedure follows is another step of it', () => {
  const followed = procedures.flatMap(({ id, steps }) =>
    steps.flatMap(({ follows = [] }, at) =>
      follows.map((first) => [id, first, steps.findIndex((one) => one.id === first), at] as const),
    ),
  );
  expect(followed.length).toBeGreaterThan(40);
  for (const [id, first, there, at] of followed)
    expect([id, first, there >= 0 && there !== at]).toEqual([id, first, true]);
});
