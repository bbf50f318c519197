// Every shipped level's solutions, step by step: before each deed the player must find that very deed, drawn or in a
// panel, at that moment. A level whose solution no hand can do is no level.
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Script } from '../../../src/level-format/script';
import type { Level } from '../../../src/level-format/level';
import { offers } from '../../../src/session/offers';
import { playSteps, stepsFor } from '../../../src/session/play-script';
import { beginPlay } from '../../../src/session/play-through';
import { sessionOf } from '../../../src/session/session';
import { viewsFrom } from '../../../src/session/views-at';
import type { TimedEvent } from '../../../src/sim/events';
import { alternativeFiles, levelFolders, loadLevel, loadScript } from '../../support/level-files';

/** @returns one line for each deed that is not offered when its time has come */
function notOffered(level: Level, script: Script, seed: number): readonly string[] {
  const play = beginPlay(level, seed);
  const past: TimedEvent[] = [];
  return stepsFor(level, script, seed).flatMap((step, at) => {
    const session = sessionOf(play, past);
    const found = !('do' in step) || offers(session, step.do);
    const { frame } = session.store.getState();
    playSteps(play, [step], (events) => void past.push(...events));
    if (found || !('do' in step)) return [];
    const views = viewsFrom(frame).join(', ');
    return [`step ${at + 1}: ${JSON.stringify(step.do)} is offered nowhere at ${frame.place} (${views})`];
  });
}

describe.each(levelFolders.map((folder) => [basename(folder), folder]))('%s', (_name, folder) => {
  const level = loadLevel(folder);
  test.each(
    [join(folder, 'solution.json'), ...alternativeFiles(folder)].map((file) => [basename(file), file]),
  )('every deed of %s can be done by hand', (_script, file) =>
    expect(notOffered(level, loadScript(file), 1)).toEqual([]),
  );
});

test('a deed out of reach is not offered, and is told with its step', () => {
  const level = loadLevel(levelFolders[0] as string);
  const far: Script = {
    format: 'liftwright-script/1',
    level: level.id,
    steps: [{ wait: 1 }, { do: { type: 'walk', to: 'landing-99' } }],
  };
  expect(notOffered(level, far, 1)).toEqual([expect.stringContaining('step 2: {"type":"walk"')]);
});
