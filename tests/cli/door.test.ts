// The process around the terminal: its streams and its exit code.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const command = `"${process.execPath}" tools/run.mjs src/cli/main.ts`;
const shell = (line: string, input = '') =>
  spawnSync('sh', ['-c', line], { encoding: 'utf8', input, env: { ...process.env, LC_ALL: 'C' } });

test('who reads only the first line closes the pipe, and nobody complains', () => {
  const { stdout, stderr, status } = shell(`{ ${command} fault list; echo "exit $?" >&2; } | head -1`);
  expect([JSON.parse(stdout).id, stderr, status]).toEqual(['PWR-01', 'exit 0\n', 0]);
});

test('a row comes through standard input, in one language or the other', () => {
  const { stdout } = shell(`${command} governor -`, '{"rated":1.6}');
  expect(JSON.parse(stdout).tripMax_progressive).toBe(2.15625);
  const { stderr, status } = shell(`LC_ALL=zh_CN.UTF-8 ${command} governor -`, '{}');
  expect([status, stderr.startsWith('-:1 rated：缺少此项')]).toEqual([1, true]);
});
