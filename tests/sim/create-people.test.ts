import { expect, test } from 'vitest';
import { createPeople } from '../../src/sim/create-people';
import { Harm, NOBODY_WHERE } from '../../src/sim/lift-state';

test('one technician at the main landing, nobody hurt, nobody else about', () => {
  const people = createPeople(6);
  expect(people).toMatchObject({ place: 1, harm: Harm.none, partner: NOBODY_WHERE, passengers: 0, calm: 1 });
  expect([people.waiting.length, people.bound.length, people.barrierAt.length]).toEqual([6, 6, 6]);
});
