import { expect, test } from 'vitest';
import { replay, replayIfPossible } from '../../src/session/recording';
import { createSession } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);

function aRun() {
  const session = createSession(level, 3);
  session.advance(50);
  session.send({ type: 'put-on', item: 'helmet' });
  session.advance(100);
  return session;
}

test('a replay ends where the run ended, or where it is told to', () => {
  const run = aRun();
  expect(replay(level, run.recording()).hash()).toBe(run.hash());
  const early = replay(level, run.recording(), run.recording().endTick - 120);
  expect(early.recording()).toMatchObject({ endTick: run.recording().endTick - 120, commands: [] });
});

test('a recording with a command no lift knows does not play; others do', () => {
  const run = aRun();
  const fly = JSON.parse('{"tick":1,"command":{"type":"fly"}}');
  expect(replayIfPossible(level, { ...run.recording(), commands: [fly] })).toBeUndefined();
  expect(replayIfPossible(level, run.recording())?.hash()).toBe(run.hash());
});
