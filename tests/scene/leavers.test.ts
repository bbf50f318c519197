import { expect, test } from 'vitest';
import { Leavers } from '../../src/scene/leavers';

const inside = (seen: number, door = 1) => ({ seen, seenChildren: 1, seenElders: 1, door });

test('whoever is let out walks away one after the other, the last to come in first, and is gone in the end', () => {
  const leavers = new Leavers();
  leavers.note(inside(3), 10, true);
  leavers.note(inside(0), 11, true);
  expect(leavers.at(11)).toEqual([
    { kind: 'man', share: 0 },
    { kind: 'elder', share: 0 },
    { kind: 'girl', share: 0 },
  ]);
  const [first, second] = leavers.at(14).map(({ share }) => share);
  expect(first).toBeGreaterThan(second ?? 1);
  leavers.note(inside(0), 60, true);
  expect(leavers.at(60)).toEqual([]);
});

test('nobody walks because a door hides them, or because one looks at another landing', () => {
  const leavers = new Leavers();
  leavers.note(inside(3), 0, true);
  leavers.note(inside(0, 0.05), 1, true);
  leavers.note(inside(0), 2, true);
  expect(leavers.at(2)).toEqual([]);
  leavers.note(inside(2), 3, true);
  leavers.note(inside(0), 4, false);
  leavers.note(inside(0), 5, true);
  expect(leavers.at(5)).toEqual([]);
});
