// The table in docs is what the command makes; a difference from the catalogue is found and must be explained.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tryFault } from '../../src/admission/fault-trial';
import disagreements from '../../src/cli/fault-disagreements.json';
import expectations from '../../src/cli/fault-expectations.json';
import names from '../../src/admission/fault-names.json';
import { differences, faultTable } from '../../src/cli/fault-table';

test('docs/faults.md is as the command makes it', () => {
  const made = faultTable(names, expectations, disagreements);
  expect(`${made}\n`).toBe(readFileSync('docs/faults.md', 'utf8'));
  expect(made).not.toContain('NOT EXPLAINED');
}, 120_000);

test('a wrong expectation is a difference', () => {
  const trial = tryFault('LCK-01', 'ref-1000', 0);
  const right = { service: 'out', codes: ['E49'], lamps: { X26: 'off' } };
  expect(differences(right, trial)).toEqual([]);
  expect(differences({ ...right, codes: ['E36'] }, trial)).toEqual(['shows E49, not E36']);
  expect(differences({ ...right, lamps: { X25: 'off' } }, trial)).toEqual(['X25 is on, not off']);
  expect(differences({ service: 'in', codes: ['none'], lamps: {} }, trial)).toHaveLength(2);
});
