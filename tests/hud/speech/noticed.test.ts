// From where one is: doors at one's own floor, a door moved by hand, and nothing of what is behind walls.
import { expect, test } from 'vitest';
import { isNoticed, type Witness } from '../../../src/hud/speech/noticed';
import type { SimEvent } from '../../../src/sim/events';

const from = (place: string | null, more: Partial<Witness> = {}): Witness => ({
  place,
  rides: false,
  atModel: false,
  byHand: [],
  byCar: 0,
  ...more,
});
const where = (event: SimEvent, more: Partial<Witness> = {}): readonly string[] =>
  ['landing-2', 'landing-3', 'car', 'car-roof', 'pit', 'machine-room'].filter((place) =>
    isNoticed(event, from(place, more)),
  );

test('the car doors are heard in and on the car and at their floor, not through the building', () => {
  for (const type of ['car-door-opening', 'car-door-opened', 'car-door-closing'] as const)
    expect(where({ type, floor: 3 })).toEqual(['landing-3', 'car', 'car-roof', 'pit']);
});

test('a landing door that a hand moves is told, one that the car takes along is not', () => {
  const opened: SimEvent = { type: 'landing-door-opened', floor: 3 };
  expect(where(opened)).toEqual([]);
  expect(where(opened, { byHand: [3] })).toEqual(['landing-3', 'car-roof', 'pit']);
  expect(where(opened, { byHand: [2] })).toEqual([]);
  expect(isNoticed(opened, from(null))).toBe(false);
});

test('the lock is told of where it falls in behind a hand, not at every stop', () => {
  const locked: SimEvent = { type: 'landing-door-locked', floor: 3 };
  expect(where(locked)).toEqual(['landing-3', 'car-roof', 'pit']);
  expect(where(locked, { byCar: 3 })).toEqual([]);
});

test('the board is seen in the machine room, the brake heard on the roof too', () => {
  expect(where({ type: 'code-raised', code: 41 } as SimEvent)).toEqual(['machine-room']);
  expect(where({ type: 'brake-closed' })).toEqual(['car-roof', 'machine-room']);
  const rider = (atModel: boolean) =>
    isNoticed({ type: 'brake-closed' }, from('car', { rides: true, atModel }));
  expect([rider(false), rider(true)]).toEqual([false, true]);
});
