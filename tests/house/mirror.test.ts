import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot, sourceFiles } from '../support/source-files';
import { hasLogic } from './logic';
import { withoutOwnTest } from './without-own-test';

const mirrored = /^(sim|training|session|level-format|regulations)\//;
const testOf = (file: string) => `tests/${file.replace(/\.tsx?$/, '.test.ts')}`;
const logic = [...sourceFiles()].filter(([file, source]) => mirrored.test(file) && hasLogic(file, source));
const alone = logic.map(([file]) => file).filter((file) => !existsSync(join(repositoryRoot, testOf(file))));

test('every file with logic below the views has its own test, or is listed as lacking one', () => {
  expect(logic.length).toBeGreaterThan(50);
  expect(
    alone.filter((file) => !(file in withoutOwnTest)).map((file) => `${file} lacks ${testOf(file)}`),
  ).toEqual([]);
});

test('the list of files without a test of their own only shrinks', () => {
  expect(Object.keys(withoutOwnTest).filter((file) => !alone.includes(file))).toEqual([]);
});

test('logic is told from data', () => {
  expect(
    hasLogic('sim/spy.ts', 'export type A = (b: number) => void;\nexport const rows = [1, 2] as const;'),
  ).toBe(false);
  expect(hasLogic('sim/spy.ts', 'export const twice = (n: number) => n + n;')).toBe(true);
});
