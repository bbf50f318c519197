// The renderer rests while nothing that can be seen has changed.
import { expect, test } from 'vitest';
import { looksTheSame, Rest } from '../../src/scene/rest';
import { createSession } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';

test('time alone changes no picture, a helmet does, and so does every moment of a walk', () => {
  const session = createSession(loadLevel(exampleFolder), 1);
  const { store } = session;
  const first = store.getState().frame;
  session.advance(30);
  const later = store.getState().frame;
  expect(later.tick).toBeGreaterThan(first.tick);
  expect(looksTheSame(first, later)).toBe(true);
  session.send({ type: 'put-on', item: 'helmet' });
  const dressed = store.getState().frame;
  session.send({ type: 'take-off', item: 'helmet' });
  expect(looksTheSame(dressed, store.getState().frame)).toBe(false);
  session.advance(200);
  session.send({ type: 'walk', to: 'machine-room' });
  session.advance(10);
  const walking = store.getState().frame;
  session.advance(1);
  expect(walking.destination).toBe('machine-room');
  expect(looksTheSame(walking, store.getState().frame)).toBe(false);
});

test('it sleeps after a few unchanged frames and wakes when disturbed', () => {
  const heard: string[] = [];
  const rest = new Rest({ sleep: () => heard.push('sleep'), wake: () => heard.push('wake') });
  for (let frame = 0; frame < 6; frame++) rest.note();
  rest.disturb();
  expect(heard).toEqual(['sleep', 'wake']);
});

test('what only drifts is drawn once and wakes it for no longer, and takes nothing from what has changed', () => {
  let sleeps = 0;
  const rest = new Rest({ sleep: () => sleeps++, wake: () => {} });
  const drawnBeforeSleep = () => {
    const before = sleeps;
    let drawn = 0;
    for (; sleeps === before && drawn < 20; drawn++) rest.note();
    return drawn;
  };
  const changed = drawnBeforeSleep();
  rest.disturb();
  expect(drawnBeforeSleep()).toBe(changed);
  rest.disturb(0);
  expect(drawnBeforeSleep()).toBe(1);
  rest.disturb();
  rest.disturb(0);
  expect(drawnBeforeSleep()).toBe(changed);
});
