import { expect, test } from 'vitest';
import { isLessonCommand, type LessonCommand, lessonTrouble } from '../../src/training/lesson-commands';

test('answers, hints and papers are the lesson’s, everything else the lift’s', () => {
  expect(
    ['answer', 'take-hint', 'read-document', 'walk', 'toString'].map((type) => isLessonCommand({ type })),
  ).toEqual([true, true, true, false, false]);
});

test.each<[object, string | undefined]>([
  [{ type: 'answer', question: 'a', choice: 'b' }, undefined],
  [{ type: 'answer', question: 'a', choice: 'b', sure: 0.7 }, undefined],
  [{ type: 'answer', question: 'a', choice: 'b', sure: 2 }, 'sure'],
  [{ type: 'answer', question: 'a' }, 'choice'],
  [{ type: 'answer', question: 'a', choice: 'b'.repeat(90) }, 'choice'],
  [{ type: 'take-hint', hint: -1 }, 'hint'],
  [{ type: 'take-hint', hint: 0 }, undefined],
  [{ type: 'read-document', document: 'x', by: 'me' }, 'by'],
])('%j', (command, field) => {
  expect(lessonTrouble(command as LessonCommand)?.field).toBe(field);
});
