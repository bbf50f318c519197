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

test('what has no holes is the same object, beside what has', () => {
  const level = {
    story: { en: 'as it is' },
    faults: [{ fault: 'PWR-01' }, { fault: '${fault}', at: [1, 2] }],
  };
  const filled = fillIn(level, { fault: 'none' });
  expect(filled).toEqual({
    story: { en: 'as it is' },
    faults: [{ fault: 'PWR-01' }, { fault: 'none', at: [1, 2] }],
  });
  expect(filled.story).toBe(level.story);
  expect(filled.faults[0]).toBe(level.faults[0]);
  expect(filled.faults[1]?.at).toBe(level.faults[1]?.at);
  expect(level.faults[1]?.fault).toBe('${fault}');
});

test('a name that stands for every object`s own is filled in as any other', () => {
  const table = JSON.parse('{ "__proto__": "${floor}", "a": "${floor}" }') as object;
  const filled = fillIn(table, { floor: 4 });
  expect(Object.entries(filled)).toEqual([
    ['__proto__', 4],
    ['a', 4],
  ]);
  expect(Object.getPrototypeOf(filled)).toBe(Object.prototype);
});
