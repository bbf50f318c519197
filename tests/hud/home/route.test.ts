import { expect, test } from 'vitest';
import { drawSeed, hashOf, MOST_SEEDS, readRoute } from '../../../src/hud/route';

test.each(['', '#', '#/'])('%j is home', (hash) => {
  expect(readRoute(hash)).toEqual({ screen: 'home' });
});

test('a level without a seed is briefed, with one it is played', () => {
  expect(readRoute('#/level/some-lock')).toEqual({ screen: 'briefing', level: 'some-lock' });
  expect(readRoute('#/level/some-lock?seed=7')).toEqual({
    screen: 'play',
    level: 'some-lock',
    seed: 7,
    run: null,
  });
  expect(readRoute('#/level/some-lock?seed=7&run=ab-1')).toMatchObject({ screen: 'play', run: 'ab-1' });
});

test('an address made here is read back', () => {
  for (const run of [null, '000abc-xyz']) {
    const route = { screen: 'play', level: 'some-lock', seed: 12, run } as const;
    expect(readRoute(hashOf(route))).toEqual(route);
  }
  expect(readRoute(hashOf({ screen: 'file' }))).toEqual({ screen: 'file' });
});

test.each(['#/nowhere', '#/level/', '#/level/../x', '#/level/Lock!'])('%s leads nowhere', (hash) => {
  expect(readRoute(hash)).toEqual({ screen: 'unknown', address: hash.slice(1) });
});

test.each(['x', '-1', '1.5', '', '99999999999'])('the seed %j is refused', (seed) => {
  expect(readRoute(`#/level/some-lock?seed=${seed}`)).toMatchObject({ screen: 'unknown', seed });
});

test('drawn seeds are whole and in range', () => {
  for (let i = 0; i < 200; i++) {
    const seed = drawSeed();
    expect(Number.isInteger(seed) && seed >= 1 && seed < MOST_SEEDS).toBe(true);
  }
});
