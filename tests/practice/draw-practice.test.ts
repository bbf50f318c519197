// A thousand draws of endless practice: every one sound, weights met, no place of the right answer, nothing twice.
import { expect, test } from 'vitest';
import { settleLevel } from '../../src/level-format/settle';
import { caseNumber } from '../../src/practice/case-book';
import { drawPractice } from '../../src/practice/draw-practice';
import { lostBy, topicsOf, type Tried, weightOf } from '../../src/practice/topics';
import { bookOnBoard, levelsInBook } from '../support/case-book';
import { chiBound, chiSquare } from '../../src/practice/chi-square';

const seeds = Array.from({ length: 1000 }, (_, at) => at + 1);
const faultBook = bookOnBoard.filter(({ campaign }) => campaign === 'find-the-fault');
const drawn = seeds.map((seed) => drawPractice(bookOnBoard, [], seed));

test('every drawn case is one of a fault level, and its seed draws it there', () => {
  for (const { level, topic, seed } of drawn) {
    const { cases, sizes } = faultBook.find(({ id }) => id === level) ?? { cases: [], sizes: [] };
    expect([...(cases[caseNumber(sizes, seed)] ?? [])].sort().join('+')).toBe(topic);
  }
});

test('the same seed and past draw the same case', () =>
  expect(drawPractice(bookOnBoard, [], 7)).toEqual(drawn[6]));

test('who has tried nothing meets every fault equally often', () => {
  const topics = topicsOf(faultBook).map(({ name }) => name);
  const counts = topics.map((name) => drawn.filter(({ topic }) => topic === name).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  const even = topics.map(() => seeds.length / topics.length);
  expect(chiSquare(counts, even)).toBeLessThan(chiBound(topics.length - 1));
});

test('what went wrong comes as much more often as it weighs', () => {
  const lock: Tried = { level: 'lock-that-does-not-make', seed: 1, passed: false, share: 0 };
  const obeys: Tried = { level: 'lift-that-obeys', seed: 1, passed: true, share: 1 };
  const rest: Tried[] = [1, 12].map((seed) => ({ level: 'no-lamp-lit', seed, passed: true, share: 1 }));
  const tried = [...Array<Tried>(6).fill(lock), ...Array<Tried>(6).fill(obeys), ...rest];
  const lost = lostBy(faultBook, tried);
  const topics = topicsOf(faultBook).map(({ name }) => name);
  const weights = topics.map((name) =>
    ['PWR-03', 'PWR-05'].includes(name) ? 0 : weightOf(lost.get(name) ?? []),
  );
  const sum = weights.reduce((total, one) => total + one, 0);
  const counts = topics.map(() => 0);
  for (const seed of seeds) {
    const at = topics.indexOf(drawPractice(bookOnBoard, tried, seed).topic);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const awake = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const of = (list: readonly number[]) => awake.map((at) => list[at] ?? 0);
  const due = of(weights).map((weight) => (seeds.length * weight) / sum);
  expect(chiSquare(of(counts), due)).toBeLessThan(chiBound(awake.length - 1));
  expect(counts[topics.indexOf('LCK-01')]).toBeGreaterThan(counts[topics.indexOf('CTL-06')] ?? 0);
});

test('the last two faults rest', () => {
  const tried: Tried[] = [];
  const topics: string[] = [];
  for (const seed of seeds.slice(0, 200)) {
    const { level, topic, seed: own } = drawPractice(bookOnBoard, tried, seed);
    expect(topics.slice(-2)).not.toContain(topic);
    topics.push(topic);
    tried.push({ level, seed: own, passed: seed % 3 === 0, share: 0.5 });
  }
});

test('the right answer stands in every place equally often', () => {
  const levels = new Map(levelsInBook.map((level) => [level.id, level]));
  const counts = new Map<number, number[]>();
  for (const { level, seed } of drawn)
    for (const { choices } of settleLevel(levels.get(level) as (typeof levelsInBook)[number], seed)
      .findings) {
      const places = counts.get(choices.length) ?? choices.map(() => 0);
      const at = choices.findIndex(({ right }) => right);
      places[at] = (places[at] ?? 0) + 1;
      counts.set(choices.length, places);
    }
  for (const places of counts.values()) {
    const all = places.reduce((sum, one) => sum + one, 0);
    const even = places.map(() => all / places.length);
    expect(chiSquare(places, even)).toBeLessThan(chiBound(places.length - 1));
  }
});
