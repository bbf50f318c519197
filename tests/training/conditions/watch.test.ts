// Each kind of condition, on moments made by hand over a real lift's state.
import { describe, expect, test } from 'vitest';
import type { SimEvent } from '../../../src/sim/events';
import type { Condition } from '../../../src/training/conditions/condition';
import { watchCondition } from '../../../src/training/conditions/watch';
import { aLift } from '../../support/a-lift';

const { state, plant } = aLift().simulation;
const on: SimEvent = { type: 'main-switch-turned', to: 'on' };
const off: SimEvent = { type: 'main-switch-turned', to: 'off' };
const key = (floor: number): SimEvent => ({ type: 'key-turned', floor });

/** Verdict after moments, each a list of events; the last may end the work. */
function verdict(condition: Condition, moments: readonly (readonly SimEvent[])[], ended = false) {
  const watcher = watchCondition(condition);
  moments.forEach((events, tick) => {
    watcher.look({
      state,
      data: plant.preset.lift,
      events: events.map((event) => ({ tick, event })),
      ended: ended && tick === moments.length - 1,
    });
  });
  return watcher.verdict;
}

const isOff = { event: 'main-switch-turned', where: { to: 'off' } };
const onceOff: Condition = { kind: 'once', of: isOff };

describe('once', () => {
  test('is met by a matching event and by no other', () => {
    expect(verdict(onceOff, [[on], [off]])).toBe('met');
    expect(verdict(onceOff, [[on]], true)).toBe('not-yet');
  });
  test('asks for its facts at that moment', () => {
    expect(verdict({ ...onceOff, given: [{ fact: 'mainSwitchOn', is: false }] }, [[off]])).toBe('not-yet');
  });
});

test('never is broken by the event, and met only when the work ends without it', () => {
  const condition: Condition = { kind: 'never', of: isOff };
  expect([
    verdict(condition, [[on]]),
    verdict(condition, [[on]], true),
    verdict(condition, [[off], []], true),
  ]).toEqual(['not-yet', 'met', 'broken']);
});

describe('before', () => {
  const condition: Condition = { kind: 'before', first: onceOff, later: { event: 'key-turned' } };
  test('counts the order, even within one moment', () => {
    expect(verdict(condition, [[off], [key(1)]])).toBe('met');
    expect(verdict(condition, [[off, key(1)]])).toBe('met');
    expect(verdict(condition, [[key(1), off]])).toBe('broken');
  });
  test('stays broken', () => expect(verdict(condition, [[key(1)], [off], [key(2)]])).toBe('broken'));
  test('is not met by the first alone', () => expect(verdict(condition, [[off]], true)).toBe('not-yet'));
});

test('after counts what follows only from when the first is met', () => {
  const condition: Condition = {
    kind: 'after',
    first: onceOff,
    next: { kind: 'once', of: { event: 'key-turned' } },
  };
  expect(verdict(condition, [[key(1)], [off]])).toBe('not-yet');
  expect(verdict(condition, [[off], [key(1)]])).toBe('met');
});

test('count counts different values when told to', () => {
  const condition: Condition = { kind: 'count', of: { event: 'key-turned' }, least: 2, distinct: 'floor' };
  expect(verdict(condition, [[key(1)], [key(1)]])).toBe('not-yet');
  expect(verdict(condition, [[key(1)], [key(2)]])).toBe('met');
});

test('at-end asks when the work ends', () => {
  const condition: Condition = { kind: 'at-end', facts: [{ fact: 'jumpersConnected', is: 0 }] };
  expect([verdict(condition, [[]]), verdict(condition, [[]], true)]).toEqual(['not-yet', 'met']);
  expect(verdict({ kind: 'at-end', facts: [{ fact: 'padlockOn' }] }, [[]], true)).toBe('broken');
});

test('while needs its facts at every such event, and at least one', () => {
  const condition: Condition = {
    kind: 'while',
    during: { event: 'key-turned' },
    facts: [{ fact: 'mainSwitchOn' }],
  };
  expect([verdict(condition, [[key(1)], []], true), verdict(condition, [[]], true)]).toEqual([
    'met',
    'not-yet',
  ]);
  expect(verdict({ ...condition, facts: [{ fact: 'padlockOn' }] }, [[key(1)]])).toBe('broken');
});

test('all, any and not combine', () => {
  const keyOne: Condition = {
    kind: 'once',
    of: { event: 'key-turned', where: { floor: { least: 1, most: 3 } } },
  };
  expect(verdict({ kind: 'all', of: [onceOff, keyOne] }, [[off], [key(2)]])).toBe('met');
  expect(verdict({ kind: 'all', of: [onceOff, keyOne] }, [[off], [key(7)]])).toBe('not-yet');
  expect(verdict({ kind: 'any', of: [onceOff, keyOne] }, [[key(3)]])).toBe('met');
  expect(verdict({ kind: 'not', of: onceOff }, [[off]])).toBe('broken');
  expect(verdict({ kind: 'not', of: onceOff }, [[on]], true)).toBe('met');
});
