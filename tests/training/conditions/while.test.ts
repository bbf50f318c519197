import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import type { Lift } from '../../support/a-lift';
import { key, on, watching } from '../../support/moments';

describe('while an event is looked at', () => {
  const condition: Condition = {
    kind: 'while',
    during: { event: 'key-turned' },
    facts: [{ fact: 'mainSwitchOn' }],
  };

  test('the facts must hold each time it comes, and it must come', () => {
    expect(
      watching(condition)
        .see([key(1)])
        .end().verdict,
    ).toBe('met');
    expect(watching(condition).see([on]).end().verdict).toBe('not-yet');
  });

  test('the first time they do not hold breaks it', () => {
    const shown = watching({ ...condition, facts: [{ fact: 'padlockOn' }] }).see([key(4)]);
    expect(shown.verdict).toBe('broken');
    expect(shown.watcher.why()).toMatchObject([
      { event: 'key-turned', detail: { floor: 4 } },
      { fact: 'padlockOn', found: false },
    ]);
  });
});

describe('while other facts hold', () => {
  const condition: Condition = {
    kind: 'while',
    when: [{ fact: 'place', is: 'car-roof' }],
    facts: [{ fact: 'stopPressed', args: ['car-top-stop'] }],
  };
  const onRoof = (stop: 0 | 1) => (lift: Lift) => {
    lift.standing(lift.simulation.state.floors + 2);
    lift.simulation.state.electrical.stops[0] = stop;
  };

  test('nothing is asked elsewhere, and never having been there is not enough', () => {
    expect(
      watching(condition)
        .see([key(1)])
        .end().verdict,
    ).toBe('not-yet');
  });

  test('a state is enough, whatever event brings it to light', () => {
    expect(watching(condition).see([on], 1, onRoof(1)).end().verdict).toBe('met');
    const shown = watching(condition)
      .see([on], 1, onRoof(1))
      .see([key(2)], 1, onRoof(0));
    expect([shown.verdict, shown.at]).toEqual(['broken', 2]);
  });
});
