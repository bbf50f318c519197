import { expect, test } from 'vitest';
import { papersOf, practicesOf } from '../../src/practice/sittings';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard } from '../support/case-book';

const practices = practicesOf(bookOnBoard, 60);

test('papers are those of the seeds from one up', () =>
  expect(papersOf(bookOnBoard, findScoring('exam') as ScoringProfile, 3).map(({ seed }) => seed)).toEqual([
    1, 2, 3,
  ]));

test('what was due comes to as many as were drawn, whoever learns', () => {
  expect(practices.map(({ learner }) => learner)).toContain('on-and-on');
  for (const { draws, due } of practices) {
    expect(draws.length).toBe(60);
    expect([...due.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(60, 6);
  }
});

test('who has one weak spot is due it more often than anything else', () => {
  const { due } = practices.find(({ learner }) => learner === 'one-weak-spot') ?? { due: new Map() };
  const [most = 0, next = 0] = [...due.values()].sort((one, other) => other - one);
  expect(most / next).toBeGreaterThan(2);
});
