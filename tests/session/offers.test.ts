import { beforeEach, expect, test } from 'vitest';
import { drawnActs, offers, panelActs } from '../../src/session/offers';
import { createSession, type Session } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';

let session: Session;
beforeEach(() => {
  session = createSession(loadLevel(exampleFolder), 1);
});

function goToCabinet(): void {
  session.send({ type: 'walk', to: 'machine-room' });
  session.advance(9000);
  session.send({ type: 'open-cover', cover: 'cabinet-door' });
}

test('what is at another place is not offered until one is there', () => {
  expect(offers(session, { type: 'turn-main-switch', to: 'off' })).toBe(false);
  goToCabinet();
  expect(offers(session, { type: 'turn-main-switch', to: 'off' })).toBe(true);
  expect(offers(session, { type: 'turn-main-switch', to: 'on' })).toBe(false);
});

test('a jumper is offered from screw to screw, both in reach', () => {
  goToCabinet();
  expect(offers(session, { type: 'connect-jumper', from: 'rail.120', to: 'rail.130' })).toBe(true);
  expect(offers(session, { type: 'connect-jumper', from: 'rail.120', to: 'lock-3.in' })).toBe(false);
  expect(drawnActs(session, 'lock-3.in').some(({ type }) => type === 'connect-jumper')).toBe(false);
});

test('the second meter lies in the bag until it is switched on', () => {
  goToCabinet();
  const red = { type: 'place-probe', probe: 'red', terminal: 'rail.101', meter: 2 } as const;
  expect(offers(session, red)).toBe(false);
  session.send({ type: 'set-dial', to: 'volts-ac', meter: 2 });
  expect(offers(session, red)).toBe(true);
});

test('two ways of writing one deed are one', () => {
  expect(offers(session, { type: 'set-dial', to: 'ohms', meter: 1 })).toBe(true);
  expect(offers(session, { type: 'press-hall-call', floor: 1, direction: 'up' })).toBe(true);
  expect(offers(session, { type: 'press-hall-call', floor: 2, direction: 'up' })).toBe(false);
});

test('a screw turns by any amount, but only a screw that is here', () => {
  goToCabinet();
  expect(offers(session, { type: 'work-on', gauge: 'brake-gap', how: 'adjust', by: 0.07 })).toBe(true);
  expect(offers(session, { type: 'work-on', gauge: 'buffer-oil', how: 'adjust', by: 0.07 })).toBe(false);
});

test('when the work has ended nothing is offered', () => {
  expect(panelActs(session)).toContainEqual({ type: 'hand-over' });
  session.send({ type: 'hand-over' });
  expect(offers(session, { type: 'hand-over' })).toBe(false);
});
