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

test('every source file opens with what it is, in one to four lines', () => {
  const opening = /^(\/\/ .*\n){1,4}(?!\/\/)/;
  expect(offenders((source) => !opening.test(source))).toEqual([]);
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

/** Above floor three chance may name or choose a run; what then happens is a function of the seed alone. */
const mayDraw: Readonly<Record<string, string>> = {
  'hud/route.ts': 'draws the seed of a run that nobody asked for by number',
  'progress/saved-runs.ts': 'names a kept run',
};

test('chance is drawn only where a run is begun or named', () => {
  const drawn = offenders((source) => /Math\.random/.test(source));
  expect(drawn).toEqual(Object.keys(mayDraw));
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

const documents = [join(repositoryRoot, 'README.md'), ...listFiles(join(repositoryRoot, 'docs'))].filter(
  (file) => file.endsWith('.md'),
);

test('neither the lock file nor a document names a registry', () => {
  expect(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
  const registry = /registry\.(npm|yarn)|npmmirror|https?:\/\/[\w.-]*(registry|artifact|nexus)/i;
  const settings = ['.npmrc', 'package.json', 'package-lock.json'].map((name) => join(repositoryRoot, name));
  const naming = [...settings, ...documents].filter((file) => registry.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});

test('documents name only files that are there', () => {
  expect(documents.length).toBeGreaterThan(4);
  const missing = documents.flatMap((file) => {
    const named = [
      ...readFileSync(file, 'utf8').matchAll(/`((?:src|tests|tools|levels|assets|docs)\/[\w./-]+)`/g),
    ];
    const placeholder = /\/[A-Z]+(\/|$)/; // levels/CAMPAIGN/ID says what to write, not where to look
    return named
      .map(([, path]) => path ?? '')
      .filter((path) => !placeholder.test(path) && !exists(join(repositoryRoot, path)));
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
