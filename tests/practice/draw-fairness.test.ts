// The drawing of papers and of practice as it is, over a thousand seeds, and spoilt in ways that must be noticed.
import { expect, test } from 'vitest';
import {
  paperBreaches,
  paperFairness,
  practiceBreaches,
  practiceFairness,
} from '../../src/practice/draw-fairness';
import type { Paper } from '../../src/practice/exam-paper';
import { isFair } from '../../src/practice/fairness';
import { papersOf, practicesOf } from '../../src/practice/sittings';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard, levelsInBook } from '../support/case-book';

const exam = findScoring('exam') as ScoringProfile;
const papers = papersOf(bookOnBoard, exam, 1000);
const [first, second] = papers as readonly [Paper, Paper];
const unfair = (some: readonly Paper[]) =>
  paperFairness(bookOnBoard, levelsInBook, exam, some)
    .filter((one) => !isFair(one))
    .map(({ what }) => what);

test('a thousand papers are whole, weighed and fair', () => {
  expect(paperBreaches(bookOnBoard, exam, papers)).toEqual([]);
  expect(unfair(papers)).toEqual([]);
});

test('a paper with a case twice, or with a task too few, is told', () => {
  const twice = { ...first, tasks: [...first.tasks.slice(1), first.tasks[1]] } as Paper;
  expect(paperBreaches(bookOnBoard, exam, [twice]).join()).toMatch(/exam 1: a case comes twice/);
  const short = { ...second, tasks: second.tasks.slice(1) };
  expect(paperBreaches(bookOnBoard, exam, [short]).join()).toMatch(/exam 2: tasks are missing/);
});

test('tasks that always stand in one order, and papers that repeat each other, are told', () => {
  const sorted = papers.map((paper) => ({
    ...paper,
    tasks: [...paper.tasks].sort((one, other) => (one.kind < other.kind ? -1 : 1)),
  }));
  expect(unfair(sorted)).toContain('exam: place of rescue');
  const twins = papers.flatMap((paper, at) => (at % 2 === 0 ? [paper, paper] : []));
  expect(unfair(twins)).toContain('exam: rescue of one paper on the next');
});

test('practice keeps to its chances, and who goes on meets nothing too soon', () => {
  for (const practice of practicesOf(bookOnBoard, 300)) {
    expect(practiceBreaches(practice)).toEqual([]);
    expect(practiceFairness(practice).filter((one) => !isFair(one))).toEqual([]);
    const [draw, ...rest] = practice.draws;
    const again = { ...practice, draws: draw ? [draw, draw, ...rest] : [] };
    if (practice.learner === 'on-and-on') expect(practiceBreaches(again)).toHaveLength(1);
  }
});
