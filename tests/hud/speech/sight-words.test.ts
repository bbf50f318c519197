// A look is told by what is seen: where the car stands from here, what the board shows, water, a burnt contact.
import { expect, test } from 'vitest';
import { addTexts, wordsOf } from '../../../src/hud/i18n';
import { sightWords } from '../../../src/hud/speech/sight-words';
import { createSession } from '../../../src/session/session';
import type { Lookable } from '../../../src/sim/commands';
import { exampleFolder, loadLevel, root } from '../../support/level-files';

addTexts(import.meta.glob('../../../assets/text/*/play.json', { eager: true, import: 'default' }));

const frame = createSession(loadLevel(exampleFolder), 3).store.getState().frame;
const seen = (thing: Lookable, now = frame) => sightWords(thing, now, wordsOf('en'));

test('the car is told from the floor where one stands', () => {
  const at = (position: number, door = 0) => {
    const car = { ...frame.car, position, door };
    return seen('well', { ...frame, place: 'landing-2', car });
  };
  expect(at(frame.floorPitch, 1)).toBe('The car is here, level with the floor');
  expect(at(frame.floorPitch)).toBe('The car is here, level with the floor, its door shut');
  expect(at(frame.floorPitch + 0.7)).toBe('The floor of the car is 70 cm above this floor');
  expect(at(0)).toBe(`The floor of the car is ${frame.floorPitch.toFixed(2)} m below this floor`);
});

test('a board, a contact, a pit are told as they are', () => {
  expect(seen('board-display')).toBe(`Board display, shows ${frame.board.display}`);
  const board = { ...frame.board, lamps: {} } as typeof frame.board;
  expect(seen('board-lamps', { ...frame, board })).toBe('No lamp is lit');
  const landings = frame.landings.map((one) => ({ ...one, contact: 'burnt' as const }));
  expect(seen('lock-contact', { ...frame, landings })).toBe('The contact is burnt');
  expect(seen('pit', { ...frame, well: { ...frame.well, pitWater: 121.6 } })).toBe(
    'Water stands 122 mm deep in the pit',
  );
});

test('what the picture does not show is not made up', () => {
  expect(seen('landing-notice')).toBeNull();
  const riding = createSession(loadLevel(`${root}/ride-safe/signs-and-mark`), 3).store.getState().frame;
  expect(seen('use-mark', riding)).toBeNull();
});
