// What a level says of its escalator, as figures.
import { expect, test } from 'vitest';
import { createEscalator, Where } from '../../../src/sim/escalator/escalator-state';

test('without a word there is none', () => {
  expect(createEscalator().speed).toHaveLength(0);
});

test('the player stands before it, the others are yet to come', () => {
  const made = createEscalator({ shoes: 'loose-laces', people: [{ who: 'elder', boards: 9, grips: false }] });
  expect([...made.where]).toEqual([Where.before, Where.elsewhere]);
  expect([...made.who, ...made.boards, ...made.grips]).toEqual([0, 3, 0, 9, 0, 0]);
  expect(made.shoes[0]).toBe(2);
});
