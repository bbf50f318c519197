// Contactors close, hold, drop and, on a weak coil, chatter.
import { describe, expect, test } from 'vitest';
import { wayOfArmature } from '../../../src/sim/electrical/contactors';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { aLift, type Lift } from '../../support/a-lift';

const { contactor } = liftPreset('ref-1000').lift;

function ways(from: number, volts: number, ticks: number): readonly number[] {
  const seen: number[] = [];
  for (let way = from, i = 0; i < ticks; i++) {
    way = wayOfArmature(way, volts, contactor);
    seen.push(Math.round(way * 1000) / 1000);
  }
  return seen;
}

describe('an armature', () => {
  test('closes in 30 ms above 88 V and stays', () => {
    expect(ways(0, 88, 5)).toEqual([0.333, 0.667, 1, 1, 1]);
  });
  test('holds down to 44 V and drops in 20 ms below', () => {
    expect(ways(1, 44, 3)).toEqual([1, 1, 1]);
    expect(ways(1, 43.9, 3)).toEqual([0.5, 0, 0]);
  });
  test('below 60 V does not stir', () => expect(ways(0, 59, 4)).toEqual([0, 0, 0, 0]));
  test('between 60 and 88 V is thrown back by its contacts again and again', () => {
    const seen = ways(0, 66, 40);
    const touches = seen.filter((way, at) => way >= 0.5 && (seen[at - 1] ?? 0) < 0.5);
    expect(touches.length).toBeGreaterThan(8);
    expect(Math.max(...seen)).toBeLessThan(1);
  });
});

/** A lock with so many ohms, and a call. */
function started(ohms: number): Lift {
  const lift = aLift();
  const { plant, state } = lift.simulation;
  state.electrical.partOhms[plant.partNumber.get('DL5.L') ?? -1] = ohms;
  plant.partsStale = true;
  return lift.call(8, 'down').run(1.5);
}
const pulls = (lift: Lift) => lift.events.filter(({ type }) => type === 'contactor-pulled-in').length;

test('50 ohm in a lock: the run contactor chatters, E36', () => {
  const lift = started(50);
  expect(pulls(lift)).toBeGreaterThan(1);
  expect(lift.codes).toEqual([36]);
  expect(lift.saw('brake-opened')).toBe(false);
});

test('200 ohm: it does not stir, and the locks seem to open: E42', () => {
  const lift = started(200);
  expect(pulls(lift)).toBe(0);
  expect(lift.codes).toEqual([42]);
});

test('a clean chain closes each contactor once', () => {
  const lift = started(0.05);
  expect(pulls(lift)).toBe(2);
  expect(lift.codes).toEqual([]);
});
