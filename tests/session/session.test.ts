// A sitting: what is sent is recorded, a frame is frozen, and nothing happens after the end.
import { expect, test } from 'vitest';
import { createSession } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);

test('the opening scene leaves the lift as the work order says: E49, X25 lit, X26 dark, doors shut', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { board, car, landings } = createSession(level, seed).store.getState().frame;
    expect([board.display, board.lamps.X25, board.lamps.X26, board.lamps.X27]).toEqual([
      'E49',
      true,
      false,
      false,
    ]);
    expect([car.landing, car.door]).toEqual([1, 0]);
    expect(landings.every(({ locked }) => locked)).toBe(true);
  }
});

test('commands are recorded with their tick, refusals included, and frames are frozen', () => {
  const session = createSession(level, 1);
  session.advance(7);
  expect(session.send({ type: 'turn-main-switch', to: 'off' })).toBe('out-of-reach');
  const { frame } = session.store.getState();
  expect(session.recording().commands).toEqual([
    { tick: frame.tick, command: { type: 'turn-main-switch', to: 'off' } },
  ]);
  expect(Object.isFrozen(frame)).toBe(true);
});

test('after hand-over the report stands and nothing more is taken', () => {
  const session = createSession(level, 1);
  session.send({ type: 'hand-over' });
  expect(session.store.getState().report?.passed).toBe(false);
  const { tick } = session.store.getState().frame;
  expect(session.send({ type: 'put-on', item: 'helmet' })).toBe('work-ended');
  session.advance(100);
  expect(session.store.getState().frame.tick).toBe(tick);
});

test('a new frame keeps every part that has not changed, and is a new one all the same', () => {
  const session = createSession(level, 1);
  const before = session.store.getState().frame;
  session.send({ type: 'put-on', item: 'helmet' });
  const after = session.store.getState().frame;
  expect(after).not.toBe(before);
  expect(after.helmet).toBe(!before.helmet);
  expect([after.landings, after.board, after.machine]).toEqual([
    before.landings,
    before.board,
    before.machine,
  ]);
  expect(after.landings).toBe(before.landings);
  expect(after.board).toBe(before.board);
  session.advance(0);
  expect(session.store.getState().frame).not.toBe(after);
});
