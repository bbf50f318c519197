// play: a level and a recording (or a script such as solution.json) to the report and the final state hash.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Level } from '../level-format/level';
import { readLevel } from '../level-format/read-level';
import { readRecording } from '../level-format/read-recording';
import { readScript, type Script } from '../level-format/script';
import { playScript } from '../session/play-script';
import { replay } from '../session/recording';
import { complain, complainOf } from './complaint';
import { readText } from './read-file';

export function* playVerb(parameters: readonly string[]): Iterable<unknown> {
  const seedAt = parameters.indexOf('--seed');
  const seed = seedAt < 0 ? 1 : Number(parameters[seedAt + 1]);
  if (!Number.isInteger(seed)) complain(`--seed takes a whole number, not "${parameters[seedAt + 1]}"`);
  const files =
    seedAt < 0 ? parameters : parameters.filter((_, index) => index !== seedAt && index !== seedAt + 1);
  const [levelPath, recordingPath, ...more] = files;
  if (levelPath === undefined || recordingPath === undefined || more.length > 0)
    complain('play takes a level and a recording');
  const level = loadLevel(levelPath);
  const text = readText(recordingPath);
  if (/"liftwright-script\//.test(text)) {
    const read = readScript(text, recordingPath, solutionBeside(recordingPath));
    if (!read.ok) complainOf(read.problems);
    const { session, troubles } = playScript(level, read.script, seed);
    yield { report: session.report(), hash: session.hash(), recording: session.recording(), troubles };
    return;
  }
  const read = readRecording(text, recordingPath, level);
  if (!read.ok) complainOf(read.problems);
  const session = replay(level, read.recording);
  yield { report: session.report(), hash: session.hash() };
}

/** A mistake may be told by what it changes in the solution, which lies one folder up. */
function solutionBeside(path: string): Script | undefined {
  const file = join(dirname(path), '..', 'solution.json');
  if (basename(dirname(path)) !== 'mistakes' || !existsSync(file)) return undefined;
  const read = readScript(readText(file), file);
  if (!read.ok) complainOf(read.problems);
  return read.script;
}

function loadLevel(path: string): Level {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'level.json') : path;
  const read = readLevel(readText(file), file);
  if (!read.ok) complainOf(read.problems);
  return read.level;
}
