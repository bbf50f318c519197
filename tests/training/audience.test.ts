// Whoever is not shown a moment would have had nothing to say to it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SimEvent } from '../../src/sim/events';
import { createAudience, showMoment } from '../../src/training/audience';
import type { Condition, EventTest } from '../../src/training/conditions/condition';
import { watchCondition } from '../../src/training/conditions/watch';
import { earliestDue } from '../../src/training/conditions/watcher';
import { aLift, worldOf } from '../support/a-lift';
import { key, off, on, onceKey, onceOff, pulled } from '../support/moments';

const tests: readonly EventTest[] = [
  { event: 'key-turned' },
  { event: 'key-turned', where: { floor: 2 } },
  { event: 'main-switch-turned', where: { to: 'off' } },
  { event: 'brake-lever-pulled' },
];
const of = fc.constantFrom(...tests);
const facts = fc.constantFrom([{ fact: 'mainSwitchOn' }], [{ fact: 'mainSwitchOn', is: false }]);
const seconds = fc.constantFrom(0.5, 2);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  const pair = { first: tie('condition'), next: tie('condition') };
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ kind: fc.constantFrom('once', 'never'), of, given: facts }),
      fc.record({ kind: fc.constantFrom('once', 'never'), of }),
      fc.record({ kind: fc.constant('count'), of, least: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('count'), of, most: fc.constant(1) }),
      fc.record({ kind: fc.constant('stays'), after: of, seconds, facts }),
      fc.record({ kind: fc.constant('at-end'), facts }),
      fc.record({ kind: fc.constant('while'), during: of, facts }),
      fc.record({ kind: fc.constant('while'), when: facts, facts }),
      fc.record({ kind: fc.constant('before'), first: tie('condition'), later: of }),
      fc.record({ kind: fc.constant('after'), ...pair }),
      fc.record({ kind: fc.constant('within'), seconds, ...pair }),
      fc.record({ kind: fc.constantFrom('all', 'any'), of: parts }),
      fc.record({ kind: fc.constant('not'), of: tie('condition') }),
    ) as fc.Arbitrary<Condition>,
  };
});
const happened = fc.constantFrom<SimEvent>(key(1), key(2), on, off, pulled);
const moments = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 120 }), events: fc.array(happened, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 12 },
);

test('conditions of every kind come to the same verdict as if they were shown everything', () => {
  const lift = aLift();
  const { state } = lift.simulation;
  const start = state.tick;
  const standing = (watchers: readonly ReturnType<typeof watchCondition>[]) =>
    watchers.map((watcher) => [watcher.verdict, watcher.tick, watcher.share(), watcher.why()]);
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), moments, (conditions, days) => {
      state.tick = start;
      const [shown, all] = [conditions.map(watchCondition), conditions.map(watchCondition)];
      const audience = createAudience(conditions, shown);
      let due: number | null = null;
      days.forEach(({ after, events }, index) => {
        const ended = index === days.length - 1;
        // the judge looks at the end of a wait too
        const stop = state.tick + after;
        for (const tick of due !== null && due > state.tick && due < stop ? [due, stop] : [stop]) {
          state.tick = tick;
          const last = tick === stop;
          for (const { event } of last ? events.map((one) => ({ event: one })) : [])
            if (event.type === 'main-switch-turned')
              state.electrical.mainSwitchOn = event.to === 'on' ? 1 : 0;
          const world = {
            ...worldOf(lift),
            events: last ? events.map((event) => ({ tick, event })) : [],
            ended: ended && last,
          };
          if (world.events.length === 0 && !world.ended && (due === null || tick < due)) continue;
          due = showMoment(audience, world);
          for (const watcher of all) watcher.look(world);
          expect(due).toBe(earliestDue(all));
          expect(standing(shown)).toEqual(standing(all));
        }
      });
    }),
    { numRuns: 200 },
  );
});

test('one who names two of a moment`s events is shown it once', () => {
  const twice: Condition = { kind: 'any', of: [onceKey, onceOff] };
  const watcher = watchCondition(twice);
  let looks = 0;
  const counting = { ...watcher, look: () => looks++ };
  const lift = aLift();
  const { tick } = lift.simulation.state;
  const audience = createAudience([twice], [counting]);
  const events = [key(1), off].map((event) => ({ tick, event }));
  showMoment(audience, { ...worldOf(lift), events, ended: false });
  expect(looks).toBe(1);
  showMoment(audience, { ...worldOf(lift), events: [{ tick, event: pulled }], ended: false });
  expect(looks).toBe(1);
  showMoment(audience, { ...worldOf(lift), events: [], ended: true });
  expect(looks).toBe(2);
});
