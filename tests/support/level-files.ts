// Reads shipped levels for tests, the way the product reads them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Level } from '../../src/level-format/level';
import { readLevel } from '../../src/level-format/read-level';
import { readScript, type Script } from '../../src/level-format/script';

export const root = new URL('../../levels', import.meta.url).pathname;

export const levelFolders: readonly string[] = readdirSync(root).flatMap((campaign) =>
  readdirSync(join(root, campaign)).map((level) => join(root, campaign, level)),
);

/** The level that tests play when any will do: measurements, isolation, repair and retest. */
export const exampleFolder = join(root, 'find-the-fault/lock-that-does-not-make');

export function loadLevel(folder: string): Level {
  const file = join(folder, 'level.json');
  const read = readLevel(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.level;
}

export function loadScript(file: string): Script {
  const isBelow = ['mistakes', 'alternatives'].includes(basename(dirname(file)));
  const solution = isBelow ? loadScript(join(dirname(file), '..', 'solution.json')) : undefined;
  const read = readScript(readFileSync(file, 'utf8'), file, solution);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.script;
}

export function mistakeFiles(folder: string): readonly string[] {
  return filesIn(join(folder, 'mistakes'));
}

/** Other legal ways than the solution. */
export function alternativeFiles(folder: string): readonly string[] {
  return filesIn(join(folder, 'alternatives'));
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
