// What a script waits for is seen on the lift itself.
import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { createSimulation, perform } from '../../src/sim/simulation';
import { isReached, isUntil, lookAgainIn } from '../../src/session/until';

test('hands are idle when the walk is done, and it is known when that will be', () => {
  const lift = createSimulation('ref-1000');
  advance(lift, 400);
  expect(isReached(lift, 'idle')).toBe(true);
  expect(isReached(lift, 'lift-ready')).toBe(true);
  perform(lift, 'technician', { type: 'walk', to: 'landing-2' });
  expect(isReached(lift, 'idle')).toBe(false);
  advance(lift, lookAgainIn(lift, 'idle', Number.POSITIVE_INFINITY) - 1);
  expect(isReached(lift, 'idle')).toBe(false);
  advance(lift, 1);
  expect(isReached(lift, 'idle')).toBe(true);
});

test('the car is open at a landing only when level there with its door wide', () => {
  const lift = createSimulation('ref-1000');
  advance(lift, 400);
  expect(isReached(lift, 'car-open-at-1')).toBe(false);
  perform(lift, 'public', { type: 'press-hall-call', floor: 1, direction: 'up' });
  advance(lift, 350);
  expect(isReached(lift, 'car-open-at-1')).toBe(true);
  expect(isReached(lift, 'car-open-at-2')).toBe(false);
});

test('a meter without probes has nothing to settle; facts are asked as conditions ask them', () => {
  const lift = createSimulation('ref-1000');
  advance(lift, 400);
  perform(lift, 'technician', { type: 'set-dial', to: 'volts-ac' });
  expect(isReached(lift, 'meter-settled')).toBe(true);
  expect(isReached(lift, { fact: 'mainSwitchOn' })).toBe(true);
  expect(isReached(lift, { fact: 'carLanding', is: 2 })).toBe(false);
});

test('a lift in its self-test is not ready yet', () => {
  expect(isReached(createSimulation('ref-1000'), 'lift-ready')).toBe(false);
});

test('other words cannot be waited for', () => {
  expect(['idle', 'lift-ready', 'meter-settled', 'car-open-at-12'].every(isUntil)).toBe(true);
  expect(['', 'Idle', 'car-open-at-', 'car-open-at-x', '__proto__'].some(isUntil)).toBe(false);
});

test('a lift at rest is looked at again when its rest is over or somebody acts, and on the same beat as ever', () => {
  const lift = createSimulation('ref-1000');
  advance(lift, 453);
  const never = Number.POSITIVE_INFINITY;
  const rests = lookAgainIn(lift, 'car-open-at-1', never);
  expect([rests > 400, rests % 5]).toEqual([true, 0]);
  expect(lookAgainIn(lift, 'car-open-at-1', 453 + 23)).toBe(20);
  expect(lookAgainIn(lift, 'car-open-at-1', 453)).toBe(5);
  perform(lift, 'public', { type: 'press-hall-call', floor: 1, direction: 'up' });
  expect(lookAgainIn(lift, 'car-open-at-1', never)).toBe(5);
});
