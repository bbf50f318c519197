// Who may let the board work by itself, and what ends it.
import { expect, test } from 'vitest';
import { Phase, Work } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

const ready = (): Lift => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  return lift;
};
const begin = (lift: Lift) => lift.keys('back', 'back', 'up', 'enter', 'enter');

test.each<[string, (lift: Lift) => unknown]>([
  ['a switch on the car roof', ({ simulation }) => simulation.state.electrical.inspection.fill(1)],
  ['the door bypass', (lift) => lift.with('LCK-10', 0)],
  ['an open chain', (lift) => lift.with('CHN-09', 0)],
  ['the latch of unintended movement', (lift) => lift.with('CTL-10', 0)],
  ['a direction button', ({ simulation }) => simulation.state.electrical.held.fill(1)],
])('%s bars the work, and ends it', (_what, meddle) => {
  const barred = ready();
  meddle(barred);
  barred.run(0.1);
  expect(begin(barred)).toBe('not-now');
  const ended = ready();
  expect(begin(ended)).toBeUndefined();
  ended.run(6);
  expect(ended.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
  meddle(ended);
  ended.run(0.1);
  expect(ended.simulation.state.controller.work).toBe(Work.none);
  ended.simulation.state.electrical.held.fill(0);
  ended.run(2);
  expect(ended.simulation.state.mechanics.carSpeed).toBe(0);
});

test('emergency operation switched off ends it, and the half-learnt shaft keeps the lift out', () => {
  const lift = ready();
  begin(lift);
  lift.run(6);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 10);
  expect(lift.simulation.state.controller.work).toBe(Work.none);
  lift.call(4).pass(60);
  expect(lift.codes).toEqual([35]);
  expect(lift.opened).toEqual([]);
});

test('a drive fault in the run is met by its class: the work is over', () => {
  const lift = ready();
  begin(lift);
  lift.run(4).with('DRV-05', 0).run(2);
  expect(lift.codes).toEqual([38]);
  expect([lift.simulation.state.controller.work, lift.simulation.state.controller.phase]).toEqual([
    Work.none,
    Phase.idle,
  ]);
});

test('a brake that does not open is E37, as in any run', () => {
  const lift = ready().with('BRK-01', 0);
  begin(lift);
  expect(lift.run(3).codes).toEqual([37]);
});
