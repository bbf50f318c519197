// par, draw and levels at the terminal.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import { exampleFolder, levelFolders } from '../support/level-files';
import { repositoryRoot } from '../support/source-files';

const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('par tells what the best search takes, and one search for each case down to the fault', async () => {
  const { out, exit } = await terminal(['par', exampleFolder], 'en');
  const [whole, ...cases] = rows(out);
  expect([exit, whole.par.readings, whole.declared.readings]).toEqual([0, 2.9, 3]);
  expect(cases.map(({ fault }) => fault).sort()).toEqual(
    [2, 3, 4, 5, 6, 7].map((floor) => `LCK-01@${floor}`),
  );
  for (const { chain, rivals } of cases)
    expect([rivals.length, chain.at(-1).left, chain[0].read.slice(0, 5)]).toEqual([
      32,
      expect.any(Number),
      'volts',
    ]);
});

test('par of a level in which nothing is sought is a complaint', async () => {
  const roof = levelFolders.find((folder) => folder.endsWith('car-roof-entry')) ?? '';
  expect((await terminal(['par', roof], 'zh-CN')).complaint).toMatch(/本关不查找故障/);
  expect((await terminal(['par'], 'en')).complaint).toMatch(/par takes one level/);
});

test('draw tells the case of a seed in one language, its holes filled', async () => {
  const drawn = async (seed: string, language: 'en' | 'zh-CN') =>
    rows((await terminal(['draw', exampleFolder, '--seed', seed], language)).out)[0];
  const four = await drawn('4', 'zh-CN');
  expect(four).toMatchObject({
    seed: 4,
    cases: 6,
    faults: [{ fault: 'LCK-01', landing: four.drawn.floor, name: '某层层门锁触点断开' }],
    title: '不通的门锁',
  });
  expect(JSON.stringify(await drawn('4', 'en'))).not.toMatch(/\$\{|\p{Script=Han}/u);
  expect((await drawn('9', 'en')).drawn).not.toEqual(four.drawn);
});

test('the page of all levels is as the command makes it', async () => {
  const { out } = await terminal(['levels', 'table'], 'en');
  expect(out).toMatch(/\| `lock-that-does-not-make` \| .* \| 15 \| 3 \/ 1 \/ 15 \| LCK-01 \| 6 \|/);
  expect(out).toContain('Following the supply');
  expect(readFileSync(join(repositoryRoot, 'docs/levels.md'), 'utf8')).toBe(out);
});

test('the page of levels counts what find-the-fault draws: forty faults of the catalogue at least, each once', async () => {
  const { out } = await terminal(['levels', 'table'], 'en');
  const [, own = ''] = out.split('## find-the-fault');
  const [, count = '0'] = /^\s*Over all seeds (\d+) of the catalogue's 150 faults/.exec(own) ?? [];
  const rows = own.split('\n## ')[0] ?? '';
  const named = new Set(rows.match(/\b[A-Z]{3}-\d\d\b(?=[^|]*\| \d+ \|)/g));
  expect(Number(count)).toBe(named.size);
  expect(named.size).toBeGreaterThanOrEqual(40);
});
