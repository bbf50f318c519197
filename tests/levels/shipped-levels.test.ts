// Every shipped level goes through the very gate that authors get: `check levels`, on all cores.
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/admission/admission';
import { levelFolders } from '../support/level-files';
import { repositoryRoot } from '../support/source-files';

type Row = { readonly level: string; readonly admitted: boolean; readonly against: readonly Finding[] };

const { stdout, stderr } = spawnSync(
  process.execPath,
  ['tools/run.mjs', 'src/cli/main.ts', 'check', '--json', '--lang', 'en', 'levels'],
  { encoding: 'utf8', cwd: repositoryRoot, maxBuffer: 1e8 },
);
const rows = new Map(
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => [row.level.replace(/^levels\/|\/level\.json$/g, ''), row]),
);
const names = levelFolders.map((folder) => relative('levels', relative(repositoryRoot, folder)));

test('every level has been through the gate', () => {
  expect([...rows.keys()].sort(), stderr).toEqual([...names].sort());
});

test.each(names)('%s is admitted', (name) => {
  const against = rows.get(name)?.against ?? [];
  expect(against.map(({ check, file, path, message }) => [check, file, path, message])).toEqual([]);
});
