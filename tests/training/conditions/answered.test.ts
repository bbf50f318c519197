import { expect, test } from 'vitest';
import { watchCondition } from '../../../src/training/conditions/watch';
import { aLift, worldOf } from '../../support/a-lift';

function answers(...choices: readonly string[]) {
  const watcher = watchCondition({ kind: 'answered', question: 'q', right: ['yes'], attempts: 3 });
  choices.forEach((choice, index) => {
    const event = {
      type: 'question-answered',
      question: 'q',
      choice,
      attempt: index + 1,
      sure: null,
    } as const;
    watcher.look({ ...worldOf(aLift()), events: [{ tick: index, event }] });
  });
  return watcher;
}

test('each wrong guess before the right answer halves what it gives', () => {
  expect(
    [answers('yes'), answers('no', 'yes'), answers('no', 'maybe', 'yes')].map((w) => [w.verdict, w.share()]),
  ).toEqual([
    ['met', 1],
    ['met', 0.5],
    ['met', 0.25],
  ]);
});

test('after the last attempt it is broken, before it undecided', () => {
  expect(answers('no', 'no').verdict).toBe('not-yet');
  const wrong = answers('no', 'no', 'no');
  expect(wrong.verdict).toBe('broken');
  expect(wrong.why()).toMatchObject([{ event: 'question-answered', detail: { choice: 'no' } }]);
});

test('answers to other questions are nothing to it', () => {
  const watcher = watchCondition({ kind: 'answered', question: 'other', right: ['yes'], attempts: 1 });
  const event = { type: 'question-answered', question: 'q', choice: 'yes', attempt: 1, sure: null } as const;
  watcher.look({ ...worldOf(aLift()), events: [{ tick: 1, event }] });
  expect([watcher.verdict, watcher.why()]).toEqual([
    'not-yet',
    [{ kind: 'awaited', event: 'question-answered', where: { question: 'other' }, times: 1 }],
  ]);
});
