// Reads shipped levels for tests, the way the product reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Level } from '../../src/level-format/level';
import { readLevel } from '../../src/level-format/read-level';
import { readScript, type Script } from '../../src/level-format/script';

const root = new URL('../../levels', import.meta.url).pathname;

export const levelFolders: readonly string[] = readdirSync(root).flatMap((campaign) =>
  readdirSync(join(root, campaign)).map((level) => join(root, campaign, level)),
);

export function loadLevel(folder: string): Level {
  const file = join(folder, 'level.json');
  const read = readLevel(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.level;
}

export function loadScript(file: string): Script {
  const isMistake = basename(dirname(file)) === 'mistakes';
  const solution = isMistake ? loadScript(join(dirname(file), '..', 'solution.json')) : undefined;
  const read = readScript(readFileSync(file, 'utf8'), file, solution);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.script;
}

export function mistakeFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'mistakes')).map((name) => join(folder, 'mistakes', name));
}
