// The report: accident chains, what is left behind, efficiency against par, and the one thing to practise.
import { describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../src/session/session';
import { facts } from '../../src/training/facts/facts';
import { aLift } from '../support/a-lift';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);
const faultyFloor = (session: Session) =>
  session.store.getState().frame.landings.findIndex(({ contact }) => contact === 'burnt') + 1;

function atTheLiveLock(): Session {
  const session = createSession(level, 2);
  session.send({ type: 'walk', to: `landing-${faultyFloor(session)}` });
  session.advance(8000);
  session.send({ type: 'open-cover', cover: 'lock-cover' });
  session.send({ type: 'turn-key' });
  session.advance(60);
  return session;
}

test('touching a live contact is told as a chain: what was open, which barrier was missing, what happened', () => {
  const session = atTheLiveLock();
  session.send({ type: 'replace-part', part: 'lock-contact' });
  const { accident, passed, failures, practise } = session.report();
  expect(accident?.chain.map(({ what }) => what)).toEqual([
    'cover-opened',
    'key-turned',
    'main-switch-was-on',
    'work-started',
    'shock-received',
  ]);
  expect([passed, failures[0], practise]).toEqual([false, 'accident', 'veto-live']);
});

describe('the ledger', () => {
  test('lists everything that is out, and marks what can hurt', () => {
    const session = atTheLiveLock();
    session.send({ type: 'place-object', object: 'barrier' });
    const where = `landing-${faultyFloor(session)}`;
    expect(session.report().ledger).toEqual([
      { object: 'key', where, dangerous: true },
      { object: 'lock-cover', where, dangerous: false },
      { object: 'barrier', where, dangerous: false },
    ]);
  });
});

test('efficiency earns nothing before the lift is proved to work', () => {
  const session = createSession(level, 1);
  expect(session.report().efficiency).toMatchObject({
    readings: 0,
    parReadings: 3,
    partsReplaced: 0,
    partsBad: 1,
    points: 0,
  });
});

test('a line tells what points may rest on from what is only worth knowing', () => {
  const [cited = level.checklist[0]] = level.checklist;
  if (!cited) throw new Error('a level without lines');
  const clauses = ['RES-23B', 'RES-23', 'GB7588-A-11'];
  const { lines } = createSession({ ...level, checklist: [{ ...cited, clauses }] }, 1).report();
  expect(lines[0]).toMatchObject({
    grounds: [
      { id: 'RES-23', confidence: 'V' },
      { id: 'GB7588-A-11', confidence: 'V-EN' },
    ],
    notes: [{ id: 'RES-23B', confidence: 'M' }],
  });
});

test("a landing door that the operator is shutting is nobody's fault, a key left in it is", () => {
  const lift = aLift().call(1);
  const { state, plant } = lift.simulation;
  const unlocked = () => facts.unlockedLandings?.of({ state, data: plant.preset.lift, site: plant });
  for (let i = 0; i < 1500; i++) {
    lift.run(0.01);
    expect(unlocked()).toBe(0);
  }
  expect(lift.saw('car-door-shut')).toBe(true);
  lift.standing(1).do({ type: 'turn-key' }, 0.5);
  expect(unlocked()).toBe(1);
});

test('a run that leaves something dangerous behind fails by that alone', () => {
  const session = createSession(level, 2);
  const failures = () => session.report().failures;
  session.send({ type: 'turn-key' });
  session.advance(50);
  session.send({ type: 'open-landing-door', to: 'gap' });
  session.advance(100);
  session.send({ type: 'place-object', object: 'door-stop' });
  expect(failures()).not.toContain('left-behind');
  session.send({ type: 'hand-over' });
  expect(failures()).toContain('left-behind');
});
