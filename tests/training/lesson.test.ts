import { describe, expect, test } from 'vitest';
import { attemptsOf, createLesson, findingResults, hintCost, performLesson } from '../../src/training/lesson';

const text = { 'zh-CN': '中', en: 'x' };
const finding = {
  id: 'part',
  group: 'diagnose',
  title: text,
  reason: text,
  clauses: [],
  points: 8,
  choices: [
    { id: 'lock', text, right: true },
    { id: 'board', text },
    { id: 'cable', text },
  ],
} as const;
const plan = { findings: [finding], documents: ['manual'], hintCosts: [null, 2, 3], attempts: 2 };
const answer = (choice: string, sure?: number) =>
  ({ type: 'answer', question: 'part', choice, ...(sure === undefined ? {} : { sure }) }) as const;

describe('an answer', () => {
  test('is told with its number, and how sure one was', () => {
    const lesson = createLesson(plan);
    expect(performLesson(lesson, answer('board', 0.9), 10)).toMatchObject({
      choice: 'board',
      attempt: 1,
      sure: 0.9,
    });
    expect(performLesson(lesson, answer('lock'), 20)).toMatchObject({ attempt: 2, sure: null });
    expect(findingResults(lesson)).toEqual([
      {
        id: 'part',
        answers: [
          { tick: 10, choice: 'board', sure: 0.9, right: false },
          { tick: 20, choice: 'lock', sure: null, right: true },
        ],
      },
    ]);
  });

  test('is not taken once the right one is found, or when the attempts are used up', () => {
    const found = createLesson(plan);
    performLesson(found, answer('lock'), 1);
    expect(performLesson(found, answer('board'), 2)).toBe('already-so');
    const used = createLesson(plan);
    performLesson(used, answer('board'), 1);
    performLesson(used, answer('cable'), 2);
    expect(performLesson(used, answer('lock'), 3)).toBe('already-so');
    expect(attemptsOf({ ...finding, attempts: 5 }, plan)).toBe(5);
  });

  test('to no question, or with no such choice, is none', () => {
    expect(performLesson(createLesson(plan), answer('roof'), 1)).toBe('nothing-there');
    expect(performLesson(createLesson(plan), { ...answer('lock'), question: 'where' }, 1)).toBe(
      'nothing-there',
    );
  });
});

test('hints cost once each, and those shown unasked cannot be asked for', () => {
  const lesson = createLesson(plan);
  expect(performLesson(lesson, { type: 'take-hint', hint: 0 }, 1)).toBe('nothing-there');
  performLesson(lesson, { type: 'take-hint', hint: 2 }, 1);
  expect(performLesson(lesson, { type: 'take-hint', hint: 2 }, 2)).toBe('already-so');
  performLesson(lesson, { type: 'take-hint', hint: 1 }, 3);
  expect(hintCost(lesson)).toBe(5);
});

test('papers are read when they are there', () => {
  const lesson = createLesson(plan);
  expect(performLesson(lesson, { type: 'read-document', document: 'manual' }, 1)).toEqual({
    type: 'document-read',
    document: 'manual',
  });
  expect(performLesson(lesson, { type: 'read-document', document: 'novel' }, 1)).toBe('nothing-there');
});

describe('the record', () => {
  const recording = { ...plan, sheet: [{ item: 'T5002-A1-05', gauge: 'brake-gap', floor: 0 }] };
  const line = { type: 'write-in-sheet', gauge: 'brake-gap', value: 0.2, result: 'good' } as const;

  test('takes what is written in it until it is signed', () => {
    const lesson = createLesson(recording);
    expect(performLesson(lesson, line, 1)).toMatchObject({ type: 'sheet-written', looked: false });
    lesson.sheet.signed = true;
    expect(performLesson(lesson, line, 2)).toBe('already-so');
    expect(performLesson(createLesson(plan), line, 1)).toBe('nothing-there');
  });

  test('a notice is given once, signed or not', () => {
    const lesson = createLesson(recording);
    lesson.sheet.signed = true;
    const notice = { type: 'give-notice', gauge: 'brake-gap' } as const;
    expect(performLesson(lesson, notice, 1)).toMatchObject({ type: 'notice-given', founded: false });
    expect(performLesson(lesson, notice, 2)).toBe('already-so');
  });
});
