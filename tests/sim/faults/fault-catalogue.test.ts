// Every fault of the catalogue goes into a lift that has the part, shows what it should, can be told from all others,
// and mending brings service back.
import { describe, expect, test } from 'vitest';
import { liftOf, settled, signaturesFor, tryFault } from '../../../src/admission/fault-trial';
import { isolatingChain } from '../../../src/admission/isolating-chain';
import disagreements from '../../../src/cli/fault-disagreements.json';
import expectations from '../../../src/cli/fault-expectations.json';
import { differences, type Expectation } from '../../../src/cli/fault-table';
import { applyFault, repairFault } from '../../../src/sim/faults/fault-catalogue';
import { faultCatalogue } from '../../../src/sim/faults/fault-rows';
import { createSimulation } from '../../../src/sim/simulation';

const expected: Readonly<Record<string, Expectation>> = expectations;
const explained: Readonly<Record<string, string>> = disagreements;
const lifts = [...new Set(faultCatalogue.map(({ id }) => liftOf(id)))];
const signatures = new Map(lifts.map((lift) => [lift, signaturesFor(lift)]));

test('there are 150 faults, each expected by the catalogue', () => {
  expect(faultCatalogue).toHaveLength(150);
  expect(Object.keys(expected).sort()).toEqual(faultCatalogue.map(({ id }) => id).sort());
});

describe.each(faultCatalogue.map(({ id }) => id))('%s', (id) => {
  test('changes the lift, and repair undoes it', () => {
    const { state, plant } = createSimulation(liftOf(id));
    const before = JSON.stringify(state);
    applyFault(state, plant, id);
    expect(JSON.stringify(state)).not.toBe(before);
    repairFault(state, plant, id);
    expect(JSON.stringify(state)).toBe(before);
  });

  test('shows what the catalogue says, or the difference is explained; after repair the lift serves', () => {
    const trial = tryFault(id, liftOf(id), 1);
    const differs = differences(expected[id] as Expectation, trial);
    expect(explained[id] !== undefined, differs.join('; ')).toBe(differs.length > 0);
    const { floors } = settled(liftOf(id)).state;
    expect(trial.afterRepair.floorsServed).toEqual(expect.arrayContaining([floors, 2]));
    expect(trial.afterRepair.codes).toEqual([]);
  });

  test('a chain of readings ends at it alone', () => {
    const chain = isolatingChain(id, signatures.get(liftOf(id)) ?? new Map());
    expect(chain.at(-1)?.left).toBe(1);
  });
});

test.each(lifts)('%s without a fault serves both calls and shows no code', (lift) => {
  const healthy = settled(lift);
  const { floors } = healthy.state;
  const trial = tryFault('LGT-03', lift, 1);
  expect(trial.symptom).toBe('serves');
  expect(trial.service.floorsServed).toEqual(expect.arrayContaining([floors, 2]));
});

test('a fault that is not there is named', () => {
  const { state, plant } = createSimulation('ref-1000');
  expect(() => applyFault(state, plant, 'XYZ-1')).toThrow(/no fault "XYZ-1"/);
  expect(() => applyFault(state, plant, 'LCK-01', 99)).toThrow(/landing between 1 and 8/);
  expect(() => applyFault(state, plant, 'CHN-14')).toThrow(/which this lift lacks/);
});
