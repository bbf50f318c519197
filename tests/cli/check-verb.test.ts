// check at the terminal: levels by path or below folders, lines or JSON, one language or the other, exit codes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import { defectiveFolder } from '../support/defective-levels';
import { exampleFolder } from '../support/level-files';

const folder = mkdtempSync(join(tmpdir(), 'levels-'));
afterAll(() => rmSync(folder, { recursive: true }));

function copy(name: string, change: (copied: string) => void): string {
  const copied = join(folder, name);
  cpSync(exampleFolder, copied, { recursive: true });
  change(copied);
  return copied;
}
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

const unsolved = copy('unsolved', (one) => rmSync(join(one, 'solution.json')));
const silent = copy('silent', (one) =>
  edit(join(one, 'level.json'), (text) => {
    const level = JSON.parse(text);
    delete level.title['zh-CN'];
    return JSON.stringify(level, null, 2);
  }),
);
const stray = copy('stray', (one) =>
  edit(join(one, 'solution.json'), (text) => text.replace('"lock-that-does-not-make"', '"another"')),
);
const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a sound level is admitted, and says which steps cost nothing', async () => {
  const sound = join(folder, 'sound');
  cpSync(join(defectiveFolder, 'mistake-that-costs-nothing'), sound, { recursive: true });
  rmSync(join(sound, 'mistakes/short-wait.json'));
  const { out, exit } = await terminal(['check', '--json', '--seeds', '1', sound], 'en');
  rmSync(sound, { recursive: true });
  expect([exit, rows(out)[0]]).toEqual([
    0,
    expect.objectContaining({ admitted: true, against: [], unscored: expect.any(Array) }),
  ]);
});

test('levels that are wrong are refused, each with file, place and mend, and told of on the way', async () => {
  const told: string[] = [];
  const paths = [unsolved, join(silent, 'level.json'), stray];
  const { out, complaint, exit } = await terminal(['check', '--json', ...paths], 'en', 0, (line) =>
    told.push(line),
  );
  const [one, two, three] = rows(out);
  expect([exit, complaint]).toEqual([1, '3 of 3 level(s) refused\n']);
  expect(one.against).toMatchObject([{ check: 'b', file: join(unsolved, 'solution.json') }]);
  expect(two.against).toMatchObject([{ check: 'h', file: join(silent, 'level.json'), path: 'title' }]);
  expect(two.against[0].line).toBeGreaterThan(1);
  expect(three.against[0]).toMatchObject({
    check: 'b',
    path: 'level',
    mend: expect.stringMatching(/lock-that/),
  });
  expect(told).toEqual(['checked 1 of 3', 'checked 2 of 3', 'checked 3 of 3']);
});

test('people get lines, in their language', async () => {
  const { out, complaint } = await terminal(['check', unsolved], 'zh-CN');
  expect(out).toMatch(/level\.json: 不予通过\n {2}b {2}.*solution\.json: 没有参考解/);
  expect(complaint).toBe('1 个关卡中有 1 个不予通过\n');
});

test('a folder is looked through for levels, each once; none is a complaint', async () => {
  const { out } = await terminal(['check', '--json', unsolved, folder, join(folder, 'unsolved')], 'en', 0);
  expect(
    rows(out)
      .map(({ level }) => level)
      .sort(),
  ).toEqual([silent, stray, unsolved].map((one) => join(one, 'level.json')));
  const none = await terminal(['check', join(exampleFolder, 'mistakes')], 'en');
  expect(none.complaint).toMatch(/no level\.json below it/);
});

test('a signal ends it with what is done so far', async () => {
  const cancel = new AbortController();
  const tell = () => cancel.abort();
  const { out, complaint } = await terminal(
    ['check', '--json', unsolved, stray],
    'en',
    0,
    tell,
    () => cancel.signal,
  );
  expect([rows(out).length, complaint]).toEqual([1, 'stopped after 1 of 2 level(s)\n']);
});
