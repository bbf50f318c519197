// That the car moves is told where nothing else tells it: drawn by hand, cut off, fallen; not at every arrival.
import { expect, test } from 'vitest';
import { addTexts, wordsOf } from '../../../src/hud/i18n';
import { motionWords } from '../../../src/hud/speech/motion-words';
import type { Frame } from '../../../src/session/frame';
import { createSession } from '../../../src/session/session';
import type { Session } from '../../../src/session/session';
import { loadLevel, root } from '../../support/level-files';

addTexts(import.meta.glob('../../../assets/text/*/play.json', { eager: true, import: 'default' }));

const t = wordsOf('en');

/** What a session's frames tell of motion from now on. */
function listening(session: Session): string[] {
  const told: string[] = [];
  let before: Frame | undefined;
  session.store.subscribe(({ frame }) => {
    if (frame === before) return;
    before = frame;
    for (const { event } of frame.events) {
      const words = motionWords(event, frame, t);
      if (words) told.push(words);
    }
  });
  return told;
}

test('a car that falls begins to move, and has stopped when the safety gear has it', () => {
  const session = createSession(loadLevel(`${root}/ride-safe/why-it-does-not-fall`), 3);
  const told = listening(session);
  session.send({ type: 'break-part', part: 'all-ropes' });
  session.advance(1000);
  expect(told).toEqual(['The car begins to move', 'The car has stopped']);
});

test('a run from floor to floor tells itself', () => {
  const session = createSession(loadLevel(`${root}/ride-safe/signs-and-mark`), 3);
  const told = listening(session);
  session.send({ type: 'press-hall-call', direction: 'up' });
  for (let i = 0; i < 200; i++) session.advance(20);
  expect(session.store.getState().frame.car.landing).toBe(1);
  expect(told).toEqual([]);
});

test('on the car one knows where it has stopped', () => {
  const { frame } = createSession(loadLevel(`${root}/ride-safe/signs-and-mark`), 3).store.getState();
  const rest = (place: Frame['place'], landing: number, operation: Frame['board']['operation']) =>
    motionWords(
      { type: 'car-came-to-rest' },
      { ...frame, place, car: { ...frame.car, landing }, board: { ...frame.board, operation } },
      t,
    );
  expect(rest('car-roof', 0, 'inspection')).toBe('The car has stopped between floors');
  expect(rest('car-roof', 4, 'inspection')).toBe('The car has stopped level with floor 4');
  expect(rest('machine-room', 4, 'no-power')).toBe('The car has stopped');
  expect(rest('car', 4, 'automatic')).toBeNull();
  expect(rest('landing-4', 4, 'chain-open')).toBeNull();
});
