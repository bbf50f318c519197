// play: a level and a recording (or a script such as solution.json) to the report and the final state hash.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Level } from '../level-format/level';
import { readRecording } from '../level-format/read-recording';
import { readScript, type Script } from '../level-format/script';
import { playScript } from '../session/play-script';
import { replay } from '../session/recording';
import { complain, complainOf } from './complaint';
import { loadLevel } from './find-level';
import { readOptions, readSeed } from './options';
import { readText } from './read-file';

export function playVerb(parameters: readonly string[]): readonly unknown[] {
  const { rest, options } = readOptions('play', ['seed'], parameters);
  const [levelPath, recordingPath, ...more] = rest;
  if (levelPath === undefined || recordingPath === undefined || more.length > 0)
    complain('play takes a level and a recording or a script', 'play 需要一个关卡和一份录像或脚本');
  const level = loadLevel(levelPath);
  const text = readText(recordingPath);
  return [
    /"liftwright-script\//.test(text)
      ? playWritten(level, text, recordingPath, options.get('seed'))
      : playRecorded(level, text, recordingPath),
  ];
}

function playWritten(level: Level, text: string, path: string, wanted: string | undefined): unknown {
  const read = readScript(text, path, solutionBeside(path));
  if (!read.ok) complainOf(read.problems);
  const seed = readSeed('play', wanted, read.script.seed ?? 1);
  return played(path, () => {
    const { session, troubles } = playScript(level, read.script, seed);
    return { report: session.report(), hash: session.hash(), recording: session.recording(), troubles };
  });
}

/** A mistake may be told by what it changes in the solution, which lies one folder up. */
function solutionBeside(path: string): Script | undefined {
  const file = join(dirname(path), '..', 'solution.json');
  if (!['mistakes', 'alternatives'].includes(basename(dirname(path))) || !existsSync(file)) return undefined;
  const read = readScript(readText(file), file);
  if (!read.ok) complainOf(read.problems);
  return read.script;
}

function playRecorded(level: Level, text: string, path: string): unknown {
  const read = readRecording(text, path, level);
  if (!read.ok) complainOf(read.problems);
  return played(path, () => {
    const session = replay(level, read.recording);
    return { report: session.report(), hash: session.hash() };
  });
}

/** A command may have the right name and carry nonsense; the lift then refuses to go on. */
function played<Answer>(path: string, play: () => Answer): Answer {
  try {
    return play();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    complain(
      `${path}: does not play to its end (${why}); correct what its commands carry`,
      `${path}：无法播放到底（${why}）；请更正命令的内容`,
    );
  }
}
