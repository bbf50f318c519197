import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { amissAmong, areAllHere } from '../../tools/packages-here.mjs';
import { repositoryRoot } from '../support/source-files';

type Packages = Record<string, { version?: string; integrity?: string }>;
const lock: { packages: Packages } = JSON.parse(
  readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'),
);
const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const others =
  /-(android|darwin|freebsd|win32|aix|openbsd|netbsd|openharmony|sunos|wasm32)|musl|-(arm|ppc|s390|loong|mips|riscv)|emnapi|napi-rs|tybys|tslib|fsevents|^$/;
const whole: Packages = Object.fromEntries(
  Object.entries(lock.packages).filter(([folder]) => !others.test(folder)),
);
const onDisk = (folder: string) => whole[folder]?.version;
const amiss = (packages: Packages, versionAt = onDisk) => amissAmong(lock, { packages }, versionAt, machine);
const { 'node_modules/preact': preact, ...withoutPreact } = whole;

test('packages as this checkout has them are all here', () => {
  expect(areAllHere()).toBe(true);
});

test('what belongs to other systems only may be missing', () => {
  expect(amiss(whole)).toEqual([]);
});

test('a package that npm has not noted is missing', () => {
  expect(amiss(withoutPreact)).toEqual(['node_modules/preact']);
});

test('a package of another version or another content is not the one asked for', () => {
  expect(amiss({ ...whole, 'node_modules/preact': { ...preact, version: '11.0.0' } })).toEqual([
    'node_modules/preact',
  ]);
  expect(amiss({ ...whole, 'node_modules/preact': { ...preact, integrity: 'sha512-other' } })).toEqual([
    'node_modules/preact',
  ]);
});

test('a package whose folder is gone, or holds another version, is missing whatever the note says', () => {
  expect(amiss(whole, (folder) => (folder === 'node_modules/preact' ? undefined : onDisk(folder)))).toEqual([
    'node_modules/preact',
  ]);
  expect(amiss(whole, (folder) => (folder === 'node_modules/preact' ? '10.0.0' : onDisk(folder)))).toEqual([
    'node_modules/preact',
  ]);
});

test('the machine’s own binary is asked for, though it is optional', () => {
  const { 'node_modules/@rolldown/binding-linux-x64-gnu': _, ...without } = whole;
  expect(amiss(without)).toEqual(['node_modules/@rolldown/binding-linux-x64-gnu']);
});

test('a package that nobody asked for is told', () => {
  expect(amiss({ ...whole, 'node_modules/left-pad': { version: '1.3.0' } })).toEqual([
    'node_modules/left-pad',
  ]);
});
