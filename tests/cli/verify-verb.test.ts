// Results verified and graded at the terminal, in this process and, bundled, on threads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import { lockLevel, resultFiles } from '../support/result-files';

const folder = mkdtempSync(join(tmpdir(), 'liftwright-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const sound = resultFiles.map(([name, text]) => file(`${name}.json`, text));
const [solution = ''] = sound;
const forged = file('forged.json', (resultFiles[0]?.[1] ?? '').replace('"score": 100', '"score": 96'));
const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('five results of real runs are sound, one line each', async () => {
  const { out, complaint, exit } = await terminal(['verify', ...sound, '--json'], 'en');
  expect([exit, complaint]).toEqual([0, '']);
  expect(rows(out).map(({ sound: is, defects }) => [is, defects])).toEqual(sound.map(() => [true, []]));
  const words = await terminal(['verify', solution], 'zh-CN');
  expect(words.out).toBe(`${solution}: 属实: 小李, 通过, 100 / 100\n`);
});

test('one changed or missing file is named, the others stand, and the exit tells', async () => {
  const gone = join(folder, 'gone.json');
  const { out, complaint, exit } = await terminal(['verify', '--json', solution, forged, gone], 'en');
  const [one, two, three] = rows(out);
  expect([exit, complaint]).toEqual([1, '2 of 3 result file(s) defective\n']);
  expect([one.sound, two.sound, three.sound]).toEqual([true, false, false]);
  expect(two).toMatchObject({
    file: forged,
    level: lockLevel.id,
    seed: 4,
    defects: [{ part: 'score', message: 'score claimed 96, re-simulated 100' }],
  });
  expect(three.defects[0].message).toMatch(/gone\.json: there is no such file/);
  expect((await terminal(['verify', forged], 'en')).out).toMatch(/forged\.json: DEFECTIVE: score claimed 96/);
});

test('many files are shared among threads, told of on the way, and come out in order', () => {
  const many = Array.from({ length: 40 }, (_, at) => (at === 33 ? forged : (sound[at % sound.length] ?? '')));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'src/cli/main.ts', 'verify', '--json', '--lang', 'en', ...many],
    { encoding: 'utf8' },
  );
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ file: name }) => name)).toEqual(many);
  expect(answers.flatMap(({ sound: is }, at) => (is ? [] : [at]))).toEqual([33]);
  expect(stderr).toMatch(
    /verified 20 of 40\n[\s\S]*verified 40 of 40\n[\s\S]*1 of 40 result file\(s\) defective/,
  );
  expect(status).toBe(1);
});

test('a level elsewhere is found by its folder, and nowhere else', async () => {
  const { out, exit } = await terminal(['verify', '--json', solution, '--levels', folder], 'en');
  expect(exit).toBe(1);
  expect(rows(out)[0].defects[0]).toEqual({
    part: 'level',
    message: `there is no level "${lockLevel.id}"`,
  });
});

test('grade prints what a changed checklist changes, line by line', async () => {
  const checklist = lockLevel.checklist
    .filter(({ id }) => id === lockLevel.retest || id.startsWith('veto'))
    .map(({ procedure, ...line }) => line);
  const path = file('checklist.json', JSON.stringify({ checklist, procedures: [], passMark: 1 }));
  const { out, complaint, exit } = await terminal(['grade', solution, '--checklist', path], 'en');
  expect([complaint, exit]).toEqual(['', 0]);
  const lines = rows(out);
  const sum = lines.at(-1);
  expect(sum).toMatchObject({ changed: lines.length - 1, before: { score: 100, passed: true } });
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.slice(0, -1).every(({ before, after }) => before && after === null)).toBe(true);
  expect(sum.after.of).toBeLessThan(sum.before.of);
});

test.each<[string, readonly string[], RegExp]>([
  ['no file', ['verify'], /verify takes result files/],
  ['a strange option', ['verify', solution, '--fast', 'x'], /no option "--fast"/],
  ['no checklist', ['grade', solution], /grade takes RESULT --checklist FILE/],
  ['a changed result', ['grade', forged, '--checklist', forged], /changed since it was written \(verdict\)/],
  ['no result', ['grade', file('x.json', '{}'), '--checklist', 'x'], /x\.json: line 1, format/],
  [
    'a strange checklist',
    ['grade', solution, '--checklist', file('y.json', '{"lift":1}')],
    /no "checklist" in it/,
  ],
  [
    'too much in a checklist',
    ['grade', solution, '--checklist', file('z.json', '{"checklist":[],"lift":"x"}')],
    /"lift" is no part of a checklist/,
  ],
  [
    'an unknown event',
    [
      'grade',
      solution,
      '--checklist',
      file(
        'e.json',
        JSON.stringify({ checklist: lockLevel.checklist }).replace('"item-put-on"', '"item-eaten"'),
      ),
    ],
    /e\.json checklist\.\d+/,
  ],
])('%s is complained of', async (_what, parameters, words) => {
  const { complaint, exit, out } = await terminal(parameters, 'en');
  expect([exit, out]).toEqual([1, '']);
  expect(complaint).toMatch(words);
});
