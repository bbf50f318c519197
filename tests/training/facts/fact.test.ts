import { expect, test } from 'vitest';
import { figure, figureAt, flag, flagAt } from '../../../src/training/facts/fact';
import { aLift, worldOf } from '../../support/a-lift';

test('a fact says what it must be told and what it answers', () => {
  expect(flag(() => true)).toMatchObject({ args: [], gives: 'flag' });
  expect(figureAt(() => 1)).toMatchObject({ args: ['landing'], gives: 'number' });
});

test('a landing is told as a number, even when it was written as text', () => {
  const world = worldOf(aLift());
  expect(flagAt((_, floor) => floor === 4).of(world, '4')).toBe(true);
  expect(figureAt((_, floor) => floor + 1).of(world, 4)).toBe(5);
  expect(figure(({ state }) => state.floors).of(world)).toBe(8);
});
