// Outcomes that are alike go by one number, and others do not.
import { expect, test } from 'vitest';
import { noBits } from '../../../src/admission/quick/chunk-bits';
import {
  createOutcomes,
  internOutcome,
  type Outcome,
  saidOutcome,
} from '../../../src/admission/quick/outcomes';

const plain: Outcome = {
  ticks: 30,
  moments: [{ at: 0, events: [{ type: 'record-written' }], changes: Int32Array.of(3, 1) }],
  changes: Int32Array.of(3, 1, 7, 2),
  altered: noBits(),
  trouble: null,
  ended: false,
  othersDone: 0,
};

test('alike is what has the same events, contents, time and end', () => {
  const outcomes = createOutcomes();
  const first = internOutcome(outcomes, plain);
  expect(internOutcome(outcomes, { ...plain, changes: Int32Array.of(3, 1, 7, 2) })).toBe(first);
  const [moment] = plain.moments;
  const others: readonly Outcome[] = [
    { ...plain, ticks: 31 },
    { ...plain, changes: Int32Array.of(3, 1) },
    { ...plain, trouble: 'out-of-reach' },
    { ...plain, ended: true },
    { ...plain, othersDone: 1 },
    { ...plain, moments: [] },
    { ...plain, moments: [{ at: 1, events: moment?.events ?? [], changes: Int32Array.of(3, 1) }] },
    { ...plain, moments: [{ at: 0, events: moment?.events ?? [], changes: Int32Array.of(3, 4) }] },
    {
      ...plain,
      moments: [{ at: 0, events: [{ type: 'brake-lever-pulled' }], changes: Int32Array.of(3, 1) }],
    },
  ];
  const numbers = others.map((other) => internOutcome(outcomes, other));
  expect(new Set([first, ...numbers]).size).toBe(others.length + 1);
  expect(outcomes.all).toHaveLength(others.length + 1);
});

test('what is said tells itself, what is refused tells why', () => {
  expect(saidOutcome('already-answered' as never)).toMatchObject({
    moments: [],
    trouble: 'already-answered',
  });
  expect(saidOutcome({ type: 'record-written' })).toMatchObject({
    moments: [{ at: 0, events: [{ type: 'record-written' }] }],
    trouble: null,
  });
});
