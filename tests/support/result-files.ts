// Result files of real runs: the shipped level's solution and four of its mistakes, played and handed in.
import { basename, join } from 'node:path';
import type { Level } from '../../src/level-format/level';
import { handIn } from '../../src/session/hand-in';
import { playScript } from '../../src/session/play-script';
import { levelFolders, loadLevel, loadScript } from './level-files';

const folder = levelFolders.find((path) => path.endsWith('lock-that-does-not-make')) ?? '';
export const lockLevel: Level = loadLevel(folder);

const runs: readonly (readonly [string, number])[] = [
  ['solution.json', 4],
  ['mistakes/not-tested-dead.json', 5],
  ['mistakes/no-barrier.json', 6],
  ['mistakes/wrong-part-exchanged.json', 7],
  ['mistakes/work-on-live-conductor.json', 8],
];

/** Name and text of five result files. */
export const resultFiles: readonly (readonly [string, string])[] = runs.map(([script, seed]) => {
  const { session } = playScript(lockLevel, loadScript(join(folder, script)), seed);
  return [basename(script, '.json'), handIn(session, '小李')];
});

export const levelById = (id: string): Level | undefined => (id === lockLevel.id ? lockLevel : undefined);
