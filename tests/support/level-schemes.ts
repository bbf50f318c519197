// Shipped levels as a search works with them.
import { join } from 'node:path';
import { makeScheme, type Scheme } from '../../src/admission/search/scheme';
import type { Level } from '../../src/level-format/level';
import type { ScriptStep } from '../../src/level-format/script-step';
import { stepsFor } from '../../src/session/play-script';
import { beginPlay } from '../../src/session/play-through';
import { levelFolders, loadLevel, loadScript } from './level-files';

export type Prepared = {
  readonly level: Level;
  readonly steps: readonly ScriptStep[];
  readonly scheme: Scheme;
};

/** @param change of the level, before it is played */
export function prepare(id: string, seed = 1, change: (level: Level) => Level = (level) => level): Prepared {
  const folder = levelFolders.find((path) => path.endsWith(`/${id}`));
  if (folder === undefined) throw new RangeError(`no level "${id}"`);
  const level = change(loadLevel(folder));
  const steps = stepsFor(level, loadScript(join(folder, 'solution.json')), seed);
  return { level, steps, scheme: makeScheme(beginPlay(level, seed), steps) };
}
