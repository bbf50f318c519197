import { expect, test } from 'vitest';
import { askables } from '../../../src/sim/desk-words';
import { bitOf, createDesk, hasBit } from '../../../src/sim/desk/desk-state';

test('a desk has a place in every list for each call and each crew', () => {
  const desk = createDesk(3, 2);
  expect([desk.status.length, desk.calm.length, desk.crewX.length]).toEqual([3, 3, 2]);
  expect([...desk.calm, ...desk.crewCall]).toEqual([1, 1, 1, -1, -1]);
});

test('words are bits, each its own', () => {
  const all = askables.map((word) => bitOf(askables, word));
  expect(new Set(all).size).toBe(askables.length);
  expect(hasBit(bitOf(askables, 'code'), askables, 'code')).toBe(true);
  expect(hasBit(bitOf(askables, 'code'), askables, 'place')).toBe(false);
});
