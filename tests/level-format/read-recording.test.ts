// Recordings that are damaged, foreign or out of order are refused with place and mend.
import { expect, test } from 'vitest';
import { problemLine } from '../../src/level-format/problem';
import { readRecording } from '../../src/level-format/read-recording';
import { createSession } from '../../src/session/session';
import { levelFolders, loadLevel } from '../support/level-files';

const level = loadLevel(levelFolders[0] ?? '');

function complaint(change: object): string {
  const session = createSession(level, 1);
  session.send({ type: 'put-on', item: 'helmet' });
  session.advance(10);
  const text = JSON.stringify({ ...session.recording(), ...change }, null, 1);
  const read = readRecording(text, 'run.json', level);
  return read.ok ? 'sound' : problemLine(read.problems[0] ?? (undefined as never), 'en');
}

test.each([
  [{}, /^sound$/],
  [{ level: 'other' }, /^run\.json:\d+ level: the recording is of level "other"/],
  [{ levelHash: '0' }, /levelHash: the level has changed/],
  [{ commands: [{ tick: 5, command: { type: 'fly' } }] }, /commands\.0\.command: there is no command "fly"/],
  [{ commands: [{ tick: 12000, command: { type: 'hand-over' } }] }, /after the recording ends/],
  [{ seed: 'x' }, /seed/],
  [{ format: 'liftwright-recording/7' }, /format/],
])('%j', (change, expected) => expect(complaint(change)).toMatch(expected));
