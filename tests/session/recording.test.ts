import { expect, test } from 'vitest';
import { cutRecording, replay, replayIfPossible } from '../../src/session/recording';
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

test('cut to a second before a moment, a run can be taken over and done otherwise', () => {
  const run = aRun();
  const { commands, endTick } = run.recording();
  const dressed = commands[0]?.tick ?? 0;
  const before = replay(level, cutRecording(run.recording(), endTick));
  expect(before.recording()).toMatchObject({ endTick: endTick - 100, commands: [] });
  const longer = { ...run.recording(), endTick: endTick + 500 };
  expect(cutRecording(longer, dressed + 101).commands).toEqual(commands);
  expect(before.send({ type: 'put-on', item: 'safety-shoes' })).toBeUndefined();
  expect(cutRecording(run.recording(), 3)).toMatchObject({ endTick: 0, commands: [] });
});
