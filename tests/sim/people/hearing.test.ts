// What is understood of an order: as it was said, or, by seed, what it sounds like.
import { expect, test } from 'vitest';
import type { PartnerOrder } from '../../../src/sim/commands';
import { NOBODY_WHERE } from '../../../src/sim/lift-state';
import { hear, partnerOrders } from '../../../src/sim/people/hearing';
import { aLift } from '../../support/a-lift';

/** Share of a thousand moments at which `said` is understood as something else. */
function misheard(seed: number, said: PartnerOrder, together: boolean): number {
  const { state } = aLift().simulation;
  state.wear.seed = seed;
  state.people.partner = together ? state.people.place : 5;
  let wrong = 0;
  for (let i = 0; i < 1000; i++) {
    state.tick++;
    hear(state, said, NOBODY_WHERE);
    if (partnerOrders[state.people.order] !== said) wrong++;
  }
  return wrong / 1000;
}

test('without a seed everything is heard right', () => {
  for (const order of partnerOrders) expect(misheard(0, order, false)).toBe(0);
});

test('by radio one order in a dozen is taken for its opposite, face to face one in fifty', () => {
  expect(misheard(3, 'wind-up', false)).toBeGreaterThan(0.05);
  expect(misheard(3, 'wind-up', false)).toBeLessThan(0.12);
  expect(misheard(3, 'wind-up', true)).toBeGreaterThan(0.005);
  expect(misheard(3, 'wind-up', true)).toBeLessThan(0.04);
});

test('words like no others are never misheard', () => {
  expect(misheard(3, 'watch-door', false)).toBe(0);
});

test('the same seed and moment mishear alike; a floor is taken for the next', () => {
  const { state } = aLift().simulation;
  state.wear.seed = 3;
  state.people.partner = 5;
  const heard = (place: number) => {
    const places = new Set<number>();
    for (let i = 0; i < 300; i++) {
      state.tick = 1000 + i;
      hear(state, 'go-there', place);
      places.add(state.people.orderPlace);
    }
    return [...places].sort();
  };
  expect(heard(4)).toEqual([4, 5]);
  expect(heard(8)).toEqual([7, 8]);
  expect(heard(0)).toEqual([0]);
  expect(heard(4)).toEqual(heard(4));
});
