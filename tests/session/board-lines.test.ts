// The board's display and its menu, read as one goes through it with the keys.
import { expect, test } from 'vitest';
import en from '../../assets/text/en/play.json';
import zh from '../../assets/text/zh-CN/play.json';
import { boardLines, boardState } from '../../src/session/board-lines';
import { makeFrame } from '../../src/session/frame';
import { aLift } from '../support/a-lift';

const boardOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []).board;

test('outside its menu it shows floor or code', () => {
  expect(boardLines(boardOf(aLift()))).toEqual({ head: '', value: '1' });
});

test('pages, then rows with name and value, then a value being changed', () => {
  const lift = aLift().standing(0);
  lift.keys('down');
  expect(boardLines(boardOf(lift))).toEqual({ head: '', value: 'P1' });
  lift.keys('enter');
  expect(boardLines(boardOf(lift)).head).toMatch(/^X\d+$/);
  lift.keys('back', 'down', 'down', 'enter');
  expect(boardState(boardOf(lift)).state).toBe('menu-setting');
  lift.keys('enter');
  expect(boardLines(boardOf(lift)).value).toMatch(/^>/);
  expect(boardState(boardOf(lift)).state).toBe('menu-editing');
});

test('whatever it shows has words in both languages', () => {
  const lift = aLift().standing(0);
  const seen = new Set<string>();
  for (let page = 0; page < 5; page++) {
    seen.add(boardState(boardOf(lift)).state);
    lift.keys('enter');
    for (let row = 0; row < 3; row++) {
      seen.add(boardState(boardOf(lift)).state);
      lift.keys('down');
    }
    lift.keys('back', 'down');
  }
  expect(seen.size).toBeGreaterThan(6);
  for (const state of seen) for (const words of [zh, en]) expect(words.state).toHaveProperty([state]);
});

test('a dead board shows nothing', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 3);
  expect(boardLines(boardOf(lift)).value).toBe('');
});
