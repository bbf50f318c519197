// Check a: what the faults of a level show, and what the lift shows without them.
import { expect, test } from 'vitest';
import type { Candidate } from '../../src/admission/admission';
import { visible } from '../../src/admission/visible';
import { readSmall } from '../support/written-level';

const nothing = { format: 'liftwright-script/1', level: 'small', steps: [] } as const;
const against = (more: object) => {
  const candidate: Candidate = {
    level: readSmall((level) => Object.assign(level, more)),
    text: '{}',
    solution: nothing,
    mistakes: [],
    alternatives: [],
    seeds: [1],
  };
  return visible.prove(candidate).against.map(({ message }) => message.en);
};
const faults = [{ fault: 'LCK-01', landing: 3 }];

test('an open lock shows, and the lift without it serves', () => {
  expect(against({ faults })).toEqual([]);
  expect(against({ faults, start: { car: { floor: 3, above: 0.4 }, health: { damp: 1 } } })).toEqual([]);
});

test('a lift that does not serve without its fault is refused', () => {
  // the brake can never lift: that is the lift, not the fault
  expect(against({ faults, liftChanges: { brake: { liftVolts: 500 } } })).toEqual([
    expect.stringMatching(/^without its faults the lift still (raises code E\d+|does not answer)/),
  ]);
});

test('a level without faults has nothing to show', () => {
  expect(against({ liftChanges: { brake: { liftVolts: 500 } } })).toEqual([]);
});
