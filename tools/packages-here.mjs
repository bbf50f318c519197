// Which packages of the lock file are not whole in node_modules, by the note that npm leaves there once it has finished
// (.package-lock.json) and by the folders themselves. Node core only: node_modules may not exist yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTE = 'node_modules/.package-lock.json';

/** @returns the system, processor and C library that packages name */
export function thisMachine() {
  if (process.platform !== 'linux') return { os: process.platform, cpu: process.arch, libc: undefined };
  // else the report asks the network for names
  process.report.excludeNetwork = true;
  const { glibcVersionRuntime } = process.report.getReport().header;
  return { os: 'linux', cpu: process.arch, libc: glibcVersionRuntime ? 'glibc' : 'musl' };
}

/** What is optional and names no system is a part of other systems' packages, which npm leaves out with them. */
function isFor({ optional, os, cpu, libc }, machine) {
  if (!optional) return true;
  if (!os?.includes(machine.os) || !cpu?.includes(machine.cpu)) return false;
  return !libc || machine.libc === undefined || libc.includes(machine.libc);
}

const isSame = (one, other) => one.version === other.version && one.integrity === other.integrity;

function versionIn(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/**
 * @param lock what package-lock.json says
 * @param note what npm's note says
 * @param versionAt the version that lies in a folder, or nothing
 * @returns the folders of packages that are wanted here and are not there as the lock file has them, and of those that
 *   are there and are not wanted
 */
export function amissAmong(lock, note, versionAt, machine = thisMachine()) {
  const wanted = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  const lacking = wanted.filter(([folder, asked]) => {
    const noted = note.packages[folder];
    if (!noted) return isFor(asked, machine);
    return !isSame(noted, asked) || versionAt(folder) !== asked.version;
  });
  const stray = Object.keys(note.packages).filter((folder) => !lock.packages[folder]);
  return [...lacking.map(([folder]) => folder), ...stray];
}

/** @returns whether everything the lock file asks for on this machine has been installed to its end */
export function areAllHere() {
  if (!existsSync(NOTE)) return false;
  const [lock, note] = ['package-lock.json', NOTE].map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return amissAmong(lock, note, versionIn).length === 0;
}
