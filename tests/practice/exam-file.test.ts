import { expect, test } from 'vitest';
import { type Pool, poolOf } from '../../src/practice/case-book';
import { examText, readExam } from '../../src/practice/exam-file';
import { drawPaper } from '../../src/practice/exam-paper';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard } from '../support/case-book';

const exam = findScoring('exam') as ScoringProfile;
const pool = poolOf(bookOnBoard);
const paper = drawPaper(pool, exam, 11);
const text = examText(paper, pool, ['{"a result":1}\n', null]);
const read = (file: string) => readExam(file, [exam]);

test('what is handed in comes back, with what was not played empty', () =>
  expect(read(text)).toEqual({ paper, pool, results: ['{"a result":1}\n', null, null, null] }));

test('a changed file is found, and so is a task that the seed does not draw', () => {
  expect(read(text.replace('a result', 'b result'))).toBe('changed');
  const [first, ...rest] = paper.tasks;
  const other = { ...paper, tasks: [{ ...first, seed: 1 } as (typeof paper.tasks)[number], ...rest] };
  expect(read(examText(other, pool, []))).toBe('other-paper');
  expect(read(examText({ ...paper, profile: 'training' }, pool, []))).toBe('no-exam');
  expect(read('no file at all')).toBe('no-exam');
});

test('fewer levels draw another paper: the file says from which it was drawn', () => {
  const fewer = pool.filter(({ id }) => id !== paper.tasks[0]?.level);
  expect(read(examText(paper, fewer, []))).toBe('other-paper');
  expect(read(examText(drawPaper(fewer, exam, 11), fewer, []))).toMatchObject({ pool: fewer });
});

test.each<[string, unknown]>([
  ['no list', null],
  ['nothing in it', [null]],
  ['a table without rows', [{ ...pool[0], sizes: [0] }]],
  ['more cases than any level has', [{ ...pool[0], sizes: [1000, 1000] }]],
  ['points that are none', [{ ...pool[0], points: { rescue: 'all' } }]],
])('levels that cannot be are refused: %s', (_what, odd) =>
  expect(read(examText(paper, odd as Pool, []))).toBe('no-exam'),
);
