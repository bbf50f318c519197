import { expect, test } from 'vitest';
import { readRoute } from '../../../src/hud/route';
import { readAddress, writeAddress } from '../../../src/hud/rules/rules-address';

test('a question survives the address', () => {
  const asked = { query: { place: 'pit', words: '护栏 0.70 m & more' }, isWhole: false } as const;
  const route = readRoute(`#/rules?${writeAddress(asked)}`);
  expect(route.screen === 'rules' && readAddress(route.asked)).toEqual(asked);
});

test('the whole book has an address too, and nothing asked has the shortest', () => {
  expect(writeAddress({ query: {}, isWhole: true })).toBe('all');
  expect(readAddress('all')).toEqual({ query: {}, isWhole: true });
  expect(writeAddress({ query: {}, isWhole: false })).toBe('');
});

test('what cannot be asked is passed over', () => {
  expect(readAddress('place=moon&cycle=year')).toEqual({ query: { cycle: 'year' }, isWhole: false });
});
