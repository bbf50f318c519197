import { expect, test } from 'vitest';
import { concernsPlayer } from '../../src/session/concerns';
import { createSession } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';

const at = (event: Parameters<typeof concernsPlayer>[0]['event']) => ({ tick: 1, event });

test('arriving concerns one, a contactor far away does not, a door only at ones own floor', () => {
  expect(concernsPlayer(at({ type: 'place-reached', place: 'machine-room' }), 1)).toBe(true);
  expect(concernsPlayer(at({ type: 'contactor-pulled-in', contactor: 'KMB' }), 1)).toBe(false);
  expect(concernsPlayer(at({ type: 'car-door-opened', floor: 3 }), 1)).toBe(false);
  expect(concernsPlayer(at({ type: 'car-door-opened', floor: 1 }), 1)).toBe(true);
});

test('a fast run ends at the tick of such an event, and otherwise runs its length', () => {
  const session = createSession(loadLevel(exampleFolder), 1);
  const tick = () => session.store.getState().frame.tick;
  session.send({ type: 'walk', to: 'machine-room' });
  expect(session.advance(60_000, (event) => concernsPlayer(event, 0))).toBe(true);
  const { frame } = session.store.getState();
  expect([frame.place, frame.events.at(-1)?.tick]).toEqual(['machine-room', tick()]);
  const before = tick();
  expect(session.advance(500)).toBe(false);
  expect(tick()).toBe(before + 500);
});
