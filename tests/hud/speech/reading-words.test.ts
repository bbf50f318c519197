// A figure has its unit; what is looked at has words by its state, for every such thing and in both languages.
import { expect, test } from 'vitest';
import en from '../../../assets/text/en/play.json';
import zh from '../../../assets/text/zh-CN/play.json';
import { figureWords, isLookedAt, roundedFigure } from '../../../src/hud/speech/reading-words';
import { gaugeRows } from '../../../src/sim/faults/gauges';

const say = (key: string) => key;

test('a figure is told to three places, with its unit', () => {
  expect(figureWords({ gauge: 'brake-gap', value: 0.41666, unit: 'mm' }, say)).toBe('0.417 unit.mm');
  expect(roundedFigure(Number.POSITIVE_INFINITY)).toBe('OL');
});

test('what is looked at is told by its state', () => {
  const words = (value: number) => figureWords({ gauge: 'intercom', value, unit: 'works' }, say);
  expect([words(1), words(0)]).toEqual(['seen.intercom.good', 'seen.intercom.bad']);
  expect(figureWords({ gauge: 'bypass-device', value: 2, unit: 'position' }, say)).toBe(
    'seen.bypass-device.bad',
  );
});

test('every thing has a name and either a unit or words for both states', () => {
  for (const words of [en, zh])
    for (const { id, unit } of gaugeRows) {
      expect(words.gauge, id).toHaveProperty([id]);
      if (!isLookedAt(unit)) expect(words.unit, id).toHaveProperty([unit]);
      else
        expect(Object.keys((words.seen as Record<string, object>)[id] ?? {}).sort(), id).toEqual([
          'bad',
          'good',
        ]);
    }
});
