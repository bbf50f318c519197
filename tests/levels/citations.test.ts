// Whatever cites a clause anywhere in levels or procedures cites one that is in the book and in force.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkCitations } from '../../src/regulations/check-citations';
import { listFiles, repositoryRoot } from '../support/source-files';

type Found = { readonly file: string; readonly path: string; readonly clauses: readonly string[] };

/** Every list called `clauses`, however deep. */
function citing(value: unknown, file: string, path = ''): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): readonly Found[] =>
    key === 'clauses' ? [{ file, path, clauses: item }] : citing(item, file, `${path}/${key}`),
  );
}

const flawsIn = (found: readonly Found[]) =>
  found.flatMap(({ file, path, clauses }) =>
    checkCitations(clauses, false).map((flaw) => `${file}${path}: ${JSON.stringify(flaw)}`),
  );

const files = ['levels', 'src/training']
  .flatMap((folder) => listFiles(join(repositoryRoot, folder)))
  .filter((file) => file.endsWith('.json'));
const found = files.flatMap((file) =>
  citing(JSON.parse(readFileSync(file, 'utf8')), relative(repositoryRoot, file)),
);

test('no level and no procedure cites a clause that is not there or no longer in force', () => {
  expect(found.length).toBeGreaterThan(20);
  expect(flawsIn(found)).toEqual([]);
});

test('a dangling and a superseded clause would be found, with their place', () => {
  const spy = { checklist: [{ clauses: ['SWP-05'] }, { clauses: ['T7001-2009', 'INS-wheelcolour'] }] };
  expect(flawsIn(citing(spy, 'spy.json'))).toEqual([
    expect.stringContaining('spy.json/checklist/1: {"kind":"unknown"'),
    expect.stringContaining('"kind":"superseded"'),
  ]);
});
