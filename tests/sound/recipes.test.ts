import { expect, test } from 'vitest';
import { soundNames, synthesise } from '../../src/sound/recipes';
import { soundOfEvent } from '../../src/sound/sound-of-event';
import { LOUDEST, RATE } from '../../src/sound/waveform';

const peakOf = (samples: Iterable<number>) => Math.max(...[...samples].map(Math.abs));

test('every sound an event asks for has a recipe', () => {
  expect(Object.values(soundOfEvent).filter((name) => !soundNames.includes(name))).toEqual([]);
});

test.each(soundNames)('%s can be heard, is not too loud, and does not end in a click', (name) => {
  const samples = synthesise(name);
  expect(samples.every(Number.isFinite)).toBe(true);
  expect(peakOf(samples)).toBeLessThanOrEqual(LOUDEST + 1e-6);
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  expect(Math.sqrt(power)).toBeGreaterThan(0.005);
  expect(samples.length / RATE).toBeGreaterThan(0.1);
  expect(samples.length / RATE).toBeLessThan(3);
  if (!name.endsWith('-loop')) expect(peakOf(samples.slice(-16))).toBeLessThan(0.02);
});

test.each(soundNames.filter((name) => name.endsWith('-loop')))('%s goes round without a seam', (name) => {
  const samples = synthesise(name);
  const steps = [...samples].map((sample, i) => Math.abs(sample - (samples.at(i - 1) ?? 0)));
  const [seam = 1, ...inside] = steps;
  expect(seam).toBeLessThanOrEqual(Math.max(...inside) * 1.001);
});

test('a sound is the same each time', () => {
  expect(synthesise('shock')).toEqual(synthesise('shock'));
  expect(synthesise('door-open')).not.toEqual(synthesise('door-close'));
});
