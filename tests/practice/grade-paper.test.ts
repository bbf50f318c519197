import { expect, test } from 'vitest';
import { drawPaper } from '../../src/practice/exam-paper';
import { gradePaper, type TaskResult } from '../../src/practice/grade-paper';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import type { LineGroup } from '../../src/training/report';
import { bookOnBoard } from '../support/case-book';

const exam = findScoring('exam') as ScoringProfile;
const paper = drawPaper(bookOnBoard, exam, 3);
const played = (share: number, more: Partial<TaskResult> = {}) =>
  paper.tasks.map(({ level }): TaskResult => {
    const points = bookOnBoard.find(({ id }) => id === level)?.points ?? {};
    const lines = Object.entries(points).map(([group, of]) => {
      return { group: group as LineGroup, points: of * share, of };
    });
    return { lines, vetoBroken: false, seconds: 600, ...more };
  });
const graded = (results: readonly (TaskResult | null)[]) => gradePaper(paper, results, bookOnBoard, exam);

test('twenty for recognition, fifty for operation, thirty for rescue, seventy to pass', () => {
  const all = graded(played(1));
  expect(all.sections.map(({ id, of }) => [id, of])).toEqual([
    ['recognition', 20],
    ['operation', 50],
    ['rescue', 30],
  ]);
  expect([all.score, all.of, all.passed]).toEqual([100, 100, true]);
  expect(graded(played(0.69)).passed).toBe(false);
  expect(graded(played(0.71)).passed).toBe(true);
});

test('every paper weighs so, whatever its levels are about', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const one = drawPaper(bookOnBoard, exam, seed);
    const { sections } = gradePaper(
      one,
      one.tasks.map(() => null),
      bookOnBoard,
      exam,
    );
    expect(sections.map(({ of }) => of)).toEqual([20, 50, 30]);
  }
});

test('what was not played earns nothing, and a veto fails the whole paper', () => {
  const results = [...played(1)];
  expect(graded([null, ...results.slice(1)]).score).toBeLessThan(100);
  expect(graded(results.map(() => null)).score).toBe(0);
  expect(graded(played(1, { vetoBroken: true }))).toMatchObject({ score: 100, passed: false });
});

test('what comes after time is late and earns nothing', () => {
  const { late, score } = graded(played(1, { seconds: 1500 }));
  expect(late).toEqual([2, 3]);
  expect(score).toBeLessThan(100);
});

test('a contest without sections is of a hundred too', () => {
  const contest = findScoring('contest') as ScoringProfile;
  const long = drawPaper(bookOnBoard, contest, 1);
  const none = long.tasks.map(() => null);
  expect(gradePaper(long, none, bookOnBoard, contest)).toMatchObject({ score: 0, of: 100, passed: false });
});
