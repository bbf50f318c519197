import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adviceAdrift, meansIn } from '../../src/admission/safety-advice';
import type { Hint } from '../../src/level-format/level';
import { levelFolders, loadLevel } from '../support/level-files';
import { defectiveFolder } from '../support/defective-levels';

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const hint = (more: Partial<Hint>): Hint => ({
  after: 1,
  text: both('断电，上锁。', 'Padlock on.'),
  clauses: [],
  ...more,
});
const places = (...hints: readonly Hint[]) => adviceAdrift({ hints }, '{}').map(({ path }) => path);

test('a hint that names a means of protection rests on a rule or on a reason', () => {
  expect(places(hint({}))).toEqual(['hints.0']);
  expect(places(hint({ clauses: ['SWP-05'] }))).toEqual([]);
  expect(places(hint({ reason: both('有人会合闸。', 'Somebody may switch on.') }))).toEqual([]);
});

test('a hint that says where to look or how to handle things needs neither', () => {
  expect(places(hint({ text: both('先看代码。', 'Read the code first.') }))).toEqual([]);
  expect(places(hint({ text: both('按 M 拿万用表。', 'Press M for the meter.') }))).toEqual([]);
});

test('one language is enough to name it', () => {
  expect(meansIn(both('先做这个。', 'Isolate first.'))).toBe('isolate');
  expect(meansIn(both('先摆护栏。', 'That first.'))).toBe('护栏');
});

test('the place is a line of the file', () => {
  const text = readFileSync(join(defectiveFolder, 'advice-without-a-ground/level.json'), 'utf8');
  const { hints } = JSON.parse(text) as { hints: readonly Hint[] };
  const [found] = adviceAdrift({ hints: hints.map((one) => ({ ...one, clauses: [] })) }, text);
  expect(found?.path).toBe('hints.1');
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain('{');
});

test('no level on board advises for safety without a ground', () => {
  const adrift = levelFolders.flatMap((folder) =>
    adviceAdrift(loadLevel(folder), '{}').map(({ path }) => `${folder} ${path}`),
  );
  expect(levelFolders.length).toBeGreaterThan(40);
  expect(adrift).toEqual([]);
});
