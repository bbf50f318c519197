import { expect, test } from 'vitest';
import { fillIn } from '../../src/training/fill-in';

test('holes are filled everywhere, and a string that is only a hole takes the type of its filling', () => {
  expect(
    fillIn({ a: '${floor}', b: ['landing-${floor}', { c: 'x${floor}y${floor}' }] }, { floor: 4 }),
  ).toEqual({
    a: 4,
    b: ['landing-4', { c: 'x4y4' }],
  });
});

test('what has no filling stays a hole, names of every object are no fillings', () => {
  expect(fillIn(['${other}', '${toString}'], { floor: 4 })).toEqual(['${other}', '${toString}']);
});

test('a hole can be filled with a hole, for another hand to fill', () => {
  expect(fillIn('landing-${at}', { at: '${floor}' })).toBe('landing-${floor}');
});
