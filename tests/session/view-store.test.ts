import { expect, test } from 'vitest';
import { createViewStore } from '../../src/session/view-store';

test('a store starts with nothing in hand and takes what it is told to start with', () => {
  const { tool, menu, language } = createViewStore({ language: 'en' }).getState();
  expect([tool, menu, language]).toEqual(['hand', null, 'en']);
});
