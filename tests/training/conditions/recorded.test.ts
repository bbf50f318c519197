import { expect, test } from 'vitest';
import { watchCondition } from '../../../src/training/conditions/watch';
import type { Happening } from '../../../src/training/happening';
import { aLift, worldOf } from '../../support/a-lift';

const lines = [
  { gauge: 'brake-gap', floor: 0 },
  { gauge: 'engagement', floor: 3 },
];
const line = (
  gauge: string,
  floor: number,
  truth: Partial<Record<'looked' | 'asFound' | 'asDone', boolean>> = {},
) =>
  ({
    type: 'sheet-written',
    gauge,
    floor,
    value: 1,
    result: 'good',
    looked: true,
    asFound: true,
    asDone: true,
    ...truth,
  }) as const;
const gap = line('brake-gap', 0);
const hook = line('engagement', 3);
const signed = { type: 'record-written' } as const;

function recorded(...events: readonly Happening['event'][]) {
  const watcher = watchCondition({ kind: 'recorded', lines });
  const world = worldOf(aLift());
  events.forEach((event, tick) => {
    watcher.look({ ...world, events: [{ tick, event } as Happening] });
  });
  return watcher;
}

test('true lines make it met when the record is signed, and not before', () => {
  expect(recorded(gap, hook).verdict).toBe('not-yet');
  expect(recorded(gap, hook, signed).verdict).toBe('met');
});

test('a missing line breaks it, and so does one that is not true', () => {
  expect(recorded(gap, signed).verdict).toBe('broken');
  for (const lie of [{ looked: false }, { asFound: false }, { asDone: false }])
    expect(recorded(gap, line('engagement', 3, lie), signed).verdict).toBe('broken');
  expect(recorded(gap, line('engagement', 4), signed).verdict).toBe('broken');
});

test('the last word counts', () => {
  expect(recorded(gap, line('engagement', 3, { asFound: false }), hook, signed).verdict).toBe('met');
  expect(recorded(gap, hook, line('brake-gap', 0, { asDone: false }), signed).verdict).toBe('broken');
});

test('unsigned, it is settled when the work ends', () => {
  const watcher = recorded(gap, hook);
  watcher.look({ ...worldOf(aLift()), events: [], ended: true });
  expect(watcher.verdict).toBe('met');
});

test('what is written is remembered', () => {
  const again = watchCondition({ kind: 'recorded', lines });
  again.recall(recorded(gap, hook).keep(5), 5);
  again.look({ ...worldOf(aLift()), events: [{ tick: 6, event: signed }] });
  expect(again.verdict).toBe('met');
});
