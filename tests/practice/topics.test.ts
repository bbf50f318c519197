import { expect, test } from 'vitest';
import { lostBy, topicPlayed, topicsOf, weightOf } from '../../src/practice/topics';
import { bookOnBoard } from '../support/case-book';

test('who has not met a fault gets it sooner than who mends it, and who gets it wrong gets it most', () => {
  const unknown = weightOf([]);
  expect(weightOf([0, 0, 0, 0])).toBeLessThan(unknown);
  expect(weightOf([1, 1, 1, 1])).toBeGreaterThan(unknown);
  expect(weightOf([1])).toBeGreaterThan(weightOf([0]));
});

test('one fault on many floors is one topic, two at once another, and nothing broken has its own', () => {
  const names = topicsOf(bookOnBoard).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['LCK-01', 'LCK-01+LCK-02', 'CTL-06']));
});

test('a failed run loses at least half, whatever points it had; runs of levels no longer there count nothing', () => {
  const level = bookOnBoard.find(({ id }) => id === 'lift-that-obeys');
  const tried = { level: level?.id ?? '', seed: 1, passed: false, share: 0.9 };
  const topic = topicPlayed(bookOnBoard, tried) ?? '';
  expect(topic).toMatch(/^CTL-0[56]$/);
  expect(lostBy(bookOnBoard, [tried, { ...tried, level: 'gone' }])).toEqual(new Map([[topic, [0.5]]]));
});
