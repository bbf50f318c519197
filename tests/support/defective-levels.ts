// Levels that must be refused, one for each way to be wrong, with the finding that must be among those told.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate, Finding } from '../../src/admission/admission';
import { readCandidate } from '../../src/admission/read-candidate';

export const defectiveFolder = 'tests/fixtures/defective-levels';

/** @property message part of the English words @property zh part of the Chinese ones */
export type Expected = Pick<Finding, 'check' | 'file' | 'path'> & {
  readonly message: string;
  readonly zh?: string;
};

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(defectiveFolder, name, 'expected.json'), 'utf8')) as Expected;
}

/** Names of the fixtures that a check must refuse. */
export function defectiveBy(check: Finding['check']): readonly string[] {
  return readdirSync(defectiveFolder).filter((name) => expectedOf(name).check === check);
}

export function defectiveCandidate(name: string): Candidate {
  const folder = join(defectiveFolder, name);
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && file !== 'expected.json')
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const read = readCandidate(files, 1);
  if (!read.ok) throw new Error(`${name}: ${read.against.map(({ message }) => message.en).join('; ')}`);
  return read.candidate;
}
