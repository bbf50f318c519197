import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SimEvent } from '../../../src/sim/events';
import type { Condition } from '../../../src/training/conditions/condition';
import { watchCondition } from '../../../src/training/conditions/watch';
import { createWatcher, earliestDue } from '../../../src/training/conditions/watcher';
import { aLift, worldOf } from '../../support/a-lift';
import { isOff, key, off, on, onceKey, onceOff, pulled, watching } from '../../support/moments';

test('what is settled is not looked at again', () => {
  const shown = watching(onceOff).see([off]).see([on]).see([off]);
  expect([shown.verdict, shown.at]).toEqual(['met', 1]);
});

test('the earliest of several waits is told, and none when nobody waits', () => {
  const waits = (tick: number | null) => createWatcher(() => undefined, { due: () => tick });
  expect(earliestDue([waits(null), waits(70), waits(30)])).toBe(30);
  expect(earliestDue([waits(null)])).toBeNull();
});

test('a wait that is settled is due no more', () => {
  const shown = watching({
    kind: 'stays',
    after: { event: 'main-switch-turned' },
    seconds: 2,
    facts: [],
  }).see([off]);
  expect(shown.watcher.due()).not.toBeNull();
  expect(shown.see([], 2).watcher.due()).toBeNull();
});

/** One of each kind, with what they wait for among the events below. */
const conditions: readonly Condition[] = [
  onceOff,
  { kind: 'never', of: isOff, given: [{ fact: 'stopPressed', args: ['cabinet-stop'] }] },
  { kind: 'before', first: onceKey, later: isOff },
  { kind: 'after', first: onceKey, next: onceOff },
  { kind: 'within', seconds: 3, first: onceKey, next: onceOff },
  {
    kind: 'within',
    seconds: 4,
    first: { kind: 'all', of: [onceKey, { kind: 'once', of: { event: 'brake-lever-pulled' } }] },
    next: { kind: 'count', of: { event: 'key-turned' }, least: 2, distinct: 'floor' },
  },
  { kind: 'stays', after: { event: 'key-turned' }, seconds: 3, facts: [{ fact: 'mainSwitchOn' }] },
  {
    kind: 'before',
    first: { kind: 'stays', after: { event: 'key-turned' }, seconds: 2, facts: [{ fact: 'mainSwitchOn' }] },
    later: isOff,
  },
  {
    kind: 'while',
    when: [{ fact: 'mainSwitchOn' }],
    facts: [{ fact: 'stopPressed', args: ['cabinet-stop'] }],
  },
  { kind: 'while', during: isOff, facts: [{ fact: 'mainSwitchOn' }] },
  { kind: 'count', of: { event: 'key-turned' }, least: 3 },
  { kind: 'count', of: { event: 'key-turned' }, most: 2, distinct: 'floor' },
  { kind: 'at-end', facts: [{ fact: 'mainSwitchOn' }] },
  {
    kind: 'any',
    of: [
      { kind: 'not', of: onceOff },
      { kind: 'after', first: onceOff, next: onceKey },
    ],
  },
];
const events = fc.constantFrom(on, off, key(1), key(2), key(3), pulled);
const moments = fc.array(
  fc.record({
    events: fc.array(events, { maxLength: 2 }),
    seconds: fc.constantFrom(0.5, 1, 2.5, 4),
    stop: fc.boolean(),
    power: fc.boolean(),
  }),
  { minLength: 1, maxLength: 9 },
);

test('a watcher may be replaced at any moment by one that recalls what it kept', () => {
  const lift = aLift();
  const { state } = lift.simulation;
  let settled = 0;
  fc.assert(
    fc.property(fc.constantFrom(...conditions), moments, (condition, seen) => {
      const one = watchCondition(condition);
      let other = watchCondition(condition);
      const show = (some: readonly SimEvent[], ended: boolean) => {
        const world = {
          ...worldOf(lift),
          events: some.map((event) => ({ tick: state.tick, event })),
          ended,
        };
        for (const watcher of [one, other]) watcher.look(world);
        const fresh = watchCondition(condition);
        fresh.recall(JSON.parse(JSON.stringify(other.keep(state.tick))), state.tick);
        expect([fresh.verdict, fresh.share()]).toEqual([one.verdict, one.share()]);
        expect(fresh.due()).toBe(one.due());
        expect(fresh.keep(state.tick)).toEqual(one.keep(state.tick));
        other = fresh;
      };
      for (const { events: some, seconds, stop, power } of seen) {
        // the judge looks when a wait ends, as it would in a run
        const next = state.tick + seconds * 100;
        for (let due = one.due(); due !== null && due < next; due = one.due()) {
          state.tick = due;
          show([], false);
        }
        state.tick = next;
        state.electrical.stopPressed = stop ? 1 : 0;
        state.electrical.mainSwitchOn = power ? 1 : 0;
        show(some, false);
      }
      state.tick += 100;
      show([], true);
      if (one.verdict !== 'not-yet') settled++;
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(settled).toBeGreaterThan(150);
});

test('a question keeps how often it was guessed, and a line what it is worth', () => {
  const asked: Condition = { kind: 'answered', question: 'which', right: ['two'], attempts: 4 };
  const answer = (choice: string, attempt: number) => ({
    tick: 1,
    event: { type: 'question-answered', question: 'which', choice, attempt, sure: null } as const,
  });
  const first = watchCondition(asked);
  const lift = aLift();
  first.look({ ...worldOf(lift), events: [answer('one', 1), answer('three', 2)] });
  const second = watchCondition(asked);
  second.recall(first.keep(1), 1);
  second.look({ ...worldOf(lift), events: [answer('two', 3)] });
  expect([second.verdict, second.share()]).toEqual(['met', 0.25]);
  const third = watchCondition(asked);
  third.recall(second.keep(2), 2);
  expect([third.verdict, third.share()]).toEqual(['met', 0.25]);
});
