// Levels by path, or by id below a folder of levels: every level lies in a folder of its own name.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../level-format/level';
import { readLevel } from '../level-format/read-level';
import { complainOf } from './complaint';
import { readText } from './read-file';

/** @throws Complaint for a level that cannot be read */
export function loadLevel(path: string): Level {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'level.json') : path;
  const read = readLevel(readText(file), file);
  if (!read.ok) complainOf(read.problems);
  return read.level;
}

/** @returns the file of the level called `id`, or undefined */
export function levelFile(folder: string, id: string): string | undefined {
  // an id out of a file names a folder, never a way out of ours
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(folder)) return undefined;
  const files = readdirSync(folder).map((campaign) => join(folder, campaign, id, 'level.json'));
  return files.find((file) => existsSync(file));
}

/** Looks levels up once each. @throws Complaint as `loadLevel` does */
export function levelFinder(folder: string): (id: string) => Level | undefined {
  const known = new Map<string, Level | undefined>();
  return (id) => {
    if (!known.has(id)) {
      const file = levelFile(folder, id);
      known.set(id, file === undefined ? undefined : loadLevel(file));
    }
    return known.get(id);
  };
}
