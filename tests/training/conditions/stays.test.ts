import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/sim/advance';
import { takeEvents } from '../../../src/sim/simulation';
import type { Condition } from '../../../src/training/conditions/condition';
import { watchCondition } from '../../../src/training/conditions/watch';
import { aLift, type Lift, worldOf } from '../../support/a-lift';
import { key, off, watching } from '../../support/moments';

const condition: Condition = {
  kind: 'stays',
  after: { event: 'hall-call-pressed', where: { floor: 5 } },
  seconds: 10,
  facts: [
    { fact: 'stopPressed', args: ['cabinet-stop'] },
    { fact: 'carMoving', is: false },
  ],
};

/** Lets the lift run by leaps, showing it to the watcher only when something happened or it is due. */
function watchedCall(lift: Lift, seconds: number) {
  const watcher = watchCondition(condition);
  const { simulation } = lift;
  const { state } = simulation;
  let looks = 0;
  lift.call(5);
  const start = state.tick;
  const end = start + seconds * 100;
  for (;;) {
    const events = takeEvents(simulation);
    const due = watcher.due();
    if (events.length > 0 || (due !== null && due <= state.tick)) {
      watcher.look({ ...worldOf(lift), events });
      looks++;
    }
    if (state.tick >= end) break;
    const left = Math.min(end, watcher.due() ?? end) - state.tick;
    advance(simulation, Math.max(1, Math.min(left, 50)));
  }
  return { watcher, looks, seconds: watcher.tick === null ? null : (watcher.tick - start) / 100 };
}

describe('stays', () => {
  test('a lift held by its stop does not answer the call: met after ten seconds, at the tick foretold', () => {
    const lift = aLift().standing(0);
    lift.do({ type: 'press-stop', device: 'cabinet-stop' });
    const { watcher, looks, seconds } = watchedCall(lift, 20);
    expect([watcher.verdict, seconds]).toEqual(['met', 10]);
    expect(looks).toBeLessThan(5);
  });

  test('a lift that sets off is not held, and the watcher says by which event and fact', () => {
    const { watcher } = watchedCall(aLift(), 30);
    expect(watcher.verdict).toBe('not-yet');
    expect(watcher.why()).toMatchObject([
      { kind: 'event', event: 'hall-call-pressed' },
      { kind: 'fact', fact: 'stopPressed', found: false, holds: false },
    ]);
  });

  test('a try that fails may be followed by one that succeeds', () => {
    const unlocked: Condition = {
      kind: 'stays',
      after: { event: 'key-turned' },
      seconds: 2,
      facts: [{ fact: 'mainSwitchOn', is: false }],
    };
    const shown = watching(unlocked).see([key(1)]);
    expect([shown.verdict, shown.watcher.due()]).toEqual(['not-yet', null]);
    shown.see([off], 1, ({ simulation }) => {
      simulation.state.electrical.mainSwitchOn = 0;
    });
    shown.see([key(2)]).see([], 1);
    expect(shown.verdict).toBe('not-yet');
    shown.see([], 1);
    expect([shown.verdict, shown.at]).toEqual(['met', 5]);
  });
});
