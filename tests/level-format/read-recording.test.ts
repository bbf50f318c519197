// Recordings that are damaged, foreign or out of order are refused with place and mend.
import { expect, test } from 'vitest';
import { problemLine } from '../../src/level-format/problem';
import { readRecording } from '../../src/level-format/read-recording';
import { createSession } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);

function complaint(change: object): string {
  const session = createSession(level, 1);
  session.send({ type: 'put-on', item: 'helmet' });
  session.advance(10);
  const text = JSON.stringify({ ...session.recording(), ...change }, null, 1);
  const read = readRecording(text, 'run.json', level);
  return read.ok ? 'sound' : problemLine(read.problems[0] ?? (undefined as never), 'en');
}

const rows: readonly (readonly [object, RegExp])[] = [
  [{}, /^sound$/],
  [{ level: 'other' }, /^run\.json:\d+ level: the recording is of level "other"/],
  [{ levelHash: '0' }, /levelHash: the level has changed/],
  [
    { commands: [{ tick: 5, command: { type: 'fly' } }] },
    /commands\.0\.command\.type: there is no command "fly"/,
  ],
  [{ commands: [{ tick: 12000, command: { type: 'hand-over' } }] }, /after the recording ends/],
  [
    { commands: [{ tick: 5, command: { type: 'walk', to: 'moon' } }] },
    /commands\.0\.command\.to: the command "walk"/,
  ],
  [{ commands: Array(20_001).fill({ tick: 5, command: { type: 'hand-over' } }) }, /commands: found/],
  [{ endTick: 5_000_000 }, /endTick/],
  [{ seed: 'x' }, /seed/],
  [{ format: 'liftwright-recording/7' }, /format/],
];
const named = rows.map(
  ([change, expected]) => [JSON.stringify(change).slice(0, 80), change, expected] as const,
);

test.each(named)('%s', (_name, change, expected) => expect(complaint(change)).toMatch(expected));

test('a hundred thousand wrong commands, or brackets, are refused at once', () => {
  const session = createSession(level, 1);
  const fly = { tick: 1, command: { type: 'fly' } };
  const flights = JSON.stringify({ ...session.recording(), commands: Array(20_000).fill(fly) }, null, 1);
  const read = readRecording(flights, 'run.json', level);
  expect(!read.ok && read.problems.length).toBe(5);
  for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), `${'['.repeat(1e5)}${']'.repeat(1e5)}`]) {
    const deep = readRecording(text, 'run.json', level);
    expect(!deep.ok && deep.problems[0]?.message.en).toBe('nested too deep');
  }
});
