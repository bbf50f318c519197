// What is told of a whole run, in both languages: it reads like somebody saying what happens, without names of code and
// without what cannot be noticed from there.
import { describe, expect, test } from 'vitest';
import { addTexts, wordsOf } from '../../../src/hud/i18n';
import { speakEvent } from '../../../src/hud/speech/speak-event';
import { panelWords } from '../../../src/hud/speech/panel-words';
import type { Witness } from '../../../src/hud/speech/noticed';
import { playScript } from '../../../src/session/play-script';
import type { Language } from '../../../src/training/report';
import { loadLevel, loadScript, root } from '../../support/level-files';

addTexts(import.meta.glob('../../../assets/text/*/play.json', { eager: true, import: 'default' }));

/** Everything a player is told, each as it is noticed from where they have come to. */
function told(level: string, language: Language): readonly string[] {
  const folder = `${root}/${level}`;
  const { session } = playScript(loadLevel(folder), loadScript(`${folder}/solution.json`), 3);
  const { frame, log } = session.store.getState();
  const rides = frame.rider !== null;
  let place = 'landing-1';
  return log.flatMap(({ event }) => {
    if (event.type === 'place-reached') place = event.place;
    const witness: Witness = { place, rides, atModel: false, byHand: [], byCar: 0 };
    return speakEvent(event, wordsOf(language), witness) ?? [];
  });
}

test('a pupil in a house on fire hears of stairs, and nothing of contactors', () => {
  expect(told('ride-safe/smoke-upstairs', 'en')).toEqual([
    'On the way to landing 1',
    'You are at landing 1',
    'The scene is over',
  ]);
  expect(told('ride-safe/signs-and-mark', 'zh-CN').slice(0, 9)).toEqual([
    '你看了看使用标志',
    '呼梯按钮按下了',
    '轿厢开动了',
    '轿厢停在 1 层',
    '正在开门',
    '门开了',
    '你看了看轿厢和地坎',
    '走向轿厢',
    '进了轿厢',
  ]);
});

test('a rescue by two is told as one would tell it', () => {
  const lines = told('bring-them-out/two-at-the-wheel', 'en');
  expect(lines).toContain('From the car: "There are 3 of us (one child)."');
  expect(lines).toContain('By the marks on the ropes the car is nearest to landing 5: it stands 70 cm below');
  const order = lines.indexOf('You say: "wind up"');
  expect(lines.slice(order, order + 3)).toEqual([
    'You say: "wind up"',
    'Your partner says it back: "wind up"',
    'Your partner winds the hand wheel upwards',
  ]);
  expect(lines).toContain('One person is helped out at floor 5');
  expect(told('bring-them-out/two-at-the-wheel', 'zh-CN')).toContain('同伴在向上盘车');
});

test('from the car roof one hears the brake and not the contactors in their cabinet', () => {
  const lines = told('get-there-alive/car-roof-entry', 'en');
  expect(lines).toContain('You hold the down button on the car roof');
  expect(lines).toContain('Brake opens');
  expect(lines.filter((line) => /Contactor|The board shows/.test(line))).toEqual([]);
});

test('where there is no machine room nobody is told to be in one', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const t = panelWords(wordsOf(language));
    const told = [
      speakEvent({ type: 'walk-started', from: 'landing-1', to: 'machine-room' }, t),
      speakEvent({ type: 'place-reached', place: 'machine-room' }, t),
      speakEvent({ type: 'direction-held', station: 'machine-room', direction: 'up' }, t),
    ].join(' ');
    expect(told).toMatch(/control panel|控制屏/);
    expect(told).not.toMatch(/machine room|机房/);
  }
});

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each([
    'ride-safe/up-the-escalator',
    'bring-them-out/two-at-the-wheel',
    'bring-them-out/three-calls',
    'keep-it-running/once-a-year',
  ])('%s is told without names of code, and nothing at once twice', (level) => {
    const lines = told(level, language);
    expect(lines.length).toBeGreaterThan(8);
    expect(
      lines.filter((line) => /undefined|null|NaN|\{\{|\[object|\b[a-z]+(-[a-z]+)*\.[a-z]/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /\s\s|^\s|\s$/.test(line))).toEqual([]);
    expect(lines.filter((line, at) => line === lines[at - 1] && !/\d/.test(line))).toEqual([]);
  });
});
