import { expect, test } from 'vitest';
import { examText, readExam } from '../../src/practice/exam-file';
import { drawPaper } from '../../src/practice/exam-paper';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard } from '../support/case-book';

const exam = findScoring('exam') as ScoringProfile;
const paper = drawPaper(bookOnBoard, exam, 11);
const text = examText(paper, ['{"a result":1}\n', null]);
const read = (file: string) => readExam(file, bookOnBoard, [exam]);

test('what is handed in comes back, with what was not played empty', () =>
  expect(read(text)).toEqual({ paper, results: ['{"a result":1}\n', null, null, null] }));

test('a changed file is found, and so is a task that the seed does not draw', () => {
  expect(read(text.replace('a result', 'b result'))).toBe('changed');
  const [first, ...rest] = paper.tasks;
  const other = { ...paper, tasks: [{ ...first, seed: 1 } as (typeof paper.tasks)[number], ...rest] };
  expect(read(examText(other, []))).toBe('other-paper');
  expect(read(examText({ ...paper, profile: 'training' }, []))).toBe('no-exam');
  expect(read('no file at all')).toBe('no-exam');
});
