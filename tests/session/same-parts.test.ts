// What has not changed stays the same object, and nothing is said that was not so.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameParts } from '../../src/session/same-parts';

test('data that says the same is the object it was', () => {
  const before = { car: { at: 3, calls: [true, false] }, name: null };
  expect(sameParts(before, { car: { at: 3, calls: [true, false] }, name: null })).toBe(before);
});

test('of data that has changed the parts that have not are the objects they were', () => {
  const before = { car: { at: 3, calls: [true, false] }, doors: [{ open: 0 }, { open: 1 }] };
  const now = sameParts(before, {
    car: { at: 4, calls: [true, false] },
    doors: [{ open: 0 }, { open: 0.5 }],
  });
  expect(now).not.toBe(before);
  expect(now.car).not.toBe(before.car);
  expect(now.car.calls).toBe(before.car.calls);
  expect(now.doors[0]).toBe(before.doors[0]);
  expect(now.doors[1]).toEqual({ open: 0.5 });
});

test('what comes or goes is a change', () => {
  const before: { a?: number | undefined; list: number[] } = { list: [1, 2] };
  expect(sameParts(before, { list: [1] })).toEqual({ list: [1] });
  expect(Object.keys(sameParts(before, { a: undefined, list: [1, 2] }))).toEqual(['a', 'list']);
  expect(sameParts<unknown>([1], { 0: 1 })).toEqual({ 0: 1 });
});

test('whatever came before, what is said is what is now', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const text = JSON.stringify([before, now]);
      expect(sameParts(before, now)).toEqual(now);
      expect(JSON.stringify([before, now])).toBe(text);
    }),
  );
});
