import { expect, test } from 'vitest';
import { readResult } from '../../src/level-format/read-result';
import { handIn } from '../../src/session/hand-in';
import { createSession } from '../../src/session/session';
import { lockLevel } from '../support/result-files';

test('a run in the middle can be handed in: what was done, two states and the end, what it is worth so far', () => {
  const session = createSession(lockLevel, 3);
  session.send({ type: 'put-on', item: 'helmet' });
  session.advance(150);
  const read = readResult(handIn(session, 'Li'), 'run.json');
  if (!read.ok) throw new Error(JSON.stringify(read.defects));
  const { nickname, recording, states, verdict, profile } = read.result;
  expect([nickname, recording]).toEqual(['Li', session.recording()]);
  expect(states).toMatch(/^[0-9a-f]{24}$/);
  expect([verdict.passed, verdict.endTick, verdict.lines.length]).toEqual([
    false,
    session.recording().endTick,
    session.report().lines.length,
  ]);
  expect(profile).toEqual({
    id: lockLevel.profile,
    passMark: lockLevel.passMark,
    efficiencyPoints: lockLevel.efficiencyPoints,
    par: lockLevel.par,
  });
});
