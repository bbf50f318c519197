// cases at the terminal: one small folder of levels, all kinds of sitting.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import { levelFolders } from '../support/level-files';

const folder = mkdtempSync(join(tmpdir(), 'levels-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const one of levelFolders)
  if (['a-handle-is-no-proof', 'dead-before-hands', 'not-into-that-pit', 'not-today'].includes(basename(one)))
    cpSync(one, join(folder, basename(dirname(one)), basename(one)), { recursive: true });

test('too small a house cannot fill the contest, and says so; every case it draws is played', async () => {
  const { out, exit } = await terminal(['cases', '--seeds', '1', '--levels', folder, '--json'], 'en');
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ source }) => source)).toEqual([
    'exam',
    'contest',
    'practice new',
    'practice half-wrong',
    'practice one-weak-spot',
    'practice on-and-on',
  ]);
  expect(rows[0]).toMatchObject({ cases: 4, against: [], unfair: [] });
  expect(rows[1].against).toEqual(['contest 1: tasks are missing']);
  expect(exit).toBe(1);
});
