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
  for (const screen of ['file', 'lesson', 'practice', 'exam'] as const)
    expect(readRoute(hashOf({ screen }))).toEqual({ screen });
});

test('the rule book has an address for itself, for a question and for each rule', () => {
  expect(readRoute('#/rules')).toEqual({ screen: 'rules', asked: '' });
  expect(readRoute('#/rules?place=pit&words=7%20mm')).toEqual({
    screen: 'rules',
    asked: 'place=pit&words=7%20mm',
  });
  expect(readRoute('#/rules/T5002-A1-28')).toEqual({ screen: 'rule', rule: 'T5002-A1-28' });
  for (const hash of ['#/rules', '#/rules?place=pit', '#/rules/INS-lock']) {
    const route = readRoute(hash);
    expect(route.screen !== 'unknown' && hashOf(route)).toBe(hash);
  }
});

test.each(['#/rules-of-thumb', '#/rules/a/b', '#/nowhere', '#/level/', '#/level/../x', '#/level/Lock!'])(
  '%s leads nowhere',
  (hash) => {
    expect(readRoute(hash)).toEqual({ screen: 'unknown', address: hash.slice(1) });
  },
);

test.each(['x', '-1', '1.5', '', '99999999999'])('the seed %j is refused', (seed) => {
  expect(readRoute(`#/level/some-lock?seed=${seed}`)).toMatchObject({ screen: 'unknown', seed });
});

test('drawn seeds are whole and in range', () => {
  for (let i = 0; i < 200; i++) {
    const seed = drawSeed();
    expect(Number.isInteger(seed) && seed >= 1 && seed < MOST_SEEDS).toBe(true);
  }
});
