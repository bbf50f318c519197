// The clamp: one wire shows its current, both wires of a circuit only what leaks between them.
import { describe, expect, test } from 'vitest';
import { clampedAmps } from '../../../src/sim/electrical/wire-current';
import { aLift, type Lift } from '../../support/a-lift';

function clamped(lift: Lift, wire: string, also?: string): number {
  lift.standing(0);
  lift.do({ type: 'set-dial', to: 'amperes-ac' });
  for (const probe of ['red', 'black'] as const) lift.do({ type: 'lift-probe', probe });
  if (also) lift.do({ type: 'place-probe', probe: 'black', terminal: also });
  lift.do({ type: 'place-probe', probe: 'red', terminal: wire }, 1);
  return Number(lift.shown(1)?.value);
}

describe.each([
  ['light.L', 'light.N', 220 / 240],
  ['door.L', 'door.N', 220 / 400],
] as const)('%s and %s', (live, neutral, amperes) => {
  test('each carries the load, both together show nothing', () => {
    const lift = aLift();
    expect(clamped(lift, live)).toBeCloseTo(amperes, 1);
    expect(clamped(lift, neutral)).toBeCloseTo(amperes, 1);
    expect(clamped(lift, live, neutral)).toBeLessThan(0.001);
  });
});

test('feed and return of the chain together show the earth fault that no fuse sees', () => {
  expect(clamped(aLift(), 'rail.101')).toBeGreaterThan(0.015);
  expect(clamped(aLift(), 'rail.101', 'rail.N')).toBeLessThan(0.0001);
  // 112 V over 20 kohm
  expect(clamped(aLift().with('CHN-18', 0).run(0.1), 'rail.101', 'rail.N')).toBeCloseTo(0.0056, 3);
});

test('where no alternating current flows in a wire of its own there is nothing to find', () => {
  const { plant } = aLift().simulation;
  const terminal = (id: string) => plant.terminals.find((one) => one.id === id) ?? plant.terminals[0];
  const [supply, earth] = [terminal('rail.P24'), terminal('rail.PE')];
  if (!supply || !earth) throw new Error('the rail lacks its terminals');
  expect(clampedAmps(plant, supply, undefined)).toBe(0);
  expect(clampedAmps(plant, earth, supply)).toBe(0);
});
