import { expect, test } from 'vitest';
import { findProcedure, procedures } from '../../../src/training/procedures/procedures';
import { rehearsed } from '../../support/rehearsal';

const lifts: Readonly<Record<string, string>> = {
  'hand-winding-by-two': 'geared-630',
  'machine-room-less-release': 'mrl-1000',
};
const given: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'bypass-device': { circuit: 'landing', floors: 8 },
};
const samples: Readonly<Record<string, string | number>> = {
  landing: 3,
  place: 'landing-3',
  number: 2,
  terminal: 'rail.N',
};

test('procedures are found by their id, which stands once', () => {
  expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length);
  expect(procedures.length).toBe(16);
  for (const procedure of procedures) expect(findProcedure(procedure.id)).toBe(procedure);
  expect(findProcedure('dance')).toBeUndefined();
});

test.each(procedures.map(({ id }) => id))('%s: every name in it is there, on a lift it is for', (id) => {
  const procedure = findProcedure(id);
  const wanted = Object.entries(procedure?.parameters ?? {}).filter(
    ([, { default: usual }]) => usual === undefined,
  );
  const filled = Object.fromEntries(wanted.map(([name, { kind }]) => [name, samples[kind] ?? 'x']));
  const level = rehearsed(id, { lift: lifts[id] ?? 'ref-1000', with: { ...filled, ...given[id] } });
  expect(level.checklist.length).toBe(procedure?.steps.length);
  expect(JSON.stringify(level.checklist)).not.toMatch(/\$\{(?!helpOutHeight|arrivalMinutes)/);
});

test('steps stand once, and score or veto', () => {
  for (const { id, steps } of procedures) {
    expect([id, new Set(steps.map((step) => step.id)).size]).toEqual([id, steps.length]);
    for (const step of steps)
      expect([id, step.id, step.points > 0 || step.veto === true]).toEqual([id, step.id, true]);
  }
});
