import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, repositoryRoot, sourceFiles } from '../support/source-files';

const files = [...sourceFiles()];
const offenders = (test: (source: string, file: string) => boolean): readonly string[] =>
  files.filter(([file, source]) => test(source, file)).map(([file]) => file);

test('no source file is longer than 300 lines', () => {
  expect(offenders((source) => source.split('\n').length > 301)).toEqual([]);
});

test('every source file opens with what it is', () => {
  expect(offenders((source) => !source.startsWith('// '))).toEqual([]);
});

test('no room is a lumber room and nothing is a barrel', () => {
  expect(
    offenders((_source, file) => /(^|\/)(utils|common|helpers|managers|core|types)\//.test(file)),
  ).toEqual([]);
  expect(offenders((_source, file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
});

test('below floor four there is no clock, no chance and no timer', () => {
  const pure = /^(sim|regulations|training|level-format|session)\//;
  const banned =
    /\b(Date|performance|setTimeout|setInterval|requestAnimationFrame)\b\s*[.(]|new Date|Math\.random/;
  expect(offenders((source, file) => pure.test(file) && banned.test(source))).toEqual([]);
});

test('the lift calculates only with what every engine rounds alike', () => {
  const exact = 'sqrt|abs|min|max|floor|ceil|round|trunc|sign|imul';
  const inexact = new RegExp(`Math\\.(?!(?:${exact})\\b)\\w+|\\*\\*`);
  expect(
    offenders((source, file) => file.startsWith('sim/') && inexact.test(source.replace(/\/\*\*?/g, ''))),
  ).toEqual([]);
});

test('no code is made from text', () => {
  expect(
    offenders((source) => /\beval\(|new Function|innerHTML|dangerouslySetInnerHTML/.test(source)),
  ).toEqual([]);
});

test('the lock file names no registry host', () => {
  expect(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});

test('documents name only files that are there', () => {
  const docs = [join(repositoryRoot, 'README.md'), ...listFiles(join(repositoryRoot, 'docs'))].filter(
    (file) => file.endsWith('.md'),
  );
  expect(docs.length).toBeGreaterThan(4);
  const missing = docs.flatMap((file) => {
    const named = [
      ...readFileSync(file, 'utf8').matchAll(/`((?:src|tests|tools|levels|assets|docs)\/[\w./-]+)`/g),
    ];
    return named.map(([, path]) => path ?? '').filter((path) => !exists(join(repositoryRoot, path)));
  });
  expect(missing).toEqual([]);
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EISDIR';
  }
}
