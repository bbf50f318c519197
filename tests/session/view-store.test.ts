import { expect, test } from 'vitest';
import { createViewStore, homeViewOf, viewsFrom } from '../../src/session/view-store';

test('a store starts with nothing in hand and takes what it is told to start with', () => {
  const { tool, menu, language } = createViewStore({ language: 'en' }).getState();
  expect([tool, menu, language]).toEqual(['hand', null, 'en']);
});

test.each([
  ['machine-room', 'machine-room'],
  ['landing-4', 'landing'],
  ['car', 'car'],
] as const)('%s is seen as %s', (place, view) => {
  expect(homeViewOf(place)).toBe(view);
  expect(viewsFrom(place)).toContain(view);
});
