// The lesson as data: twenty minutes in steps, five questions with their right choice, and the advice with the rule each
// piece rests on. The words are in assets/text, by these names.
import type { Round } from '../../progress/lesson-tally';

export type PlanStep = {
  readonly id: string;
  readonly minutes: number;
  /** played together, the class deciding */
  readonly level?: string;
};

export const plan: readonly PlanStep[] = [
  { id: 'questions-before', minutes: 3 },
  { id: 'signs', minutes: 2, level: 'signs-and-mark' },
  { id: 'doors', minutes: 2, level: 'hold-the-door' },
  { id: 'stuck', minutes: 4, level: 'stuck-between-floors' },
  { id: 'escalator', minutes: 3, level: 'up-the-escalator' },
  { id: 'why', minutes: 3, level: 'why-it-does-not-fall' },
  { id: 'questions-after', minutes: 3 },
];

/** In the order of the campaign; those of the plan first fit a lesson, the others are for later. */
export const moreLevels: readonly string[] = ['one-too-many', 'dog-scooter-and-class', 'smoke-upstairs'];

export type Question = { readonly id: string; readonly right: number; readonly rule: string };

/** Three choices each; `right` counts from 0. */
export const questions: readonly Question[] = [
  { id: 'stuck', right: 1, rule: 'PAX-12' },
  { id: 'closing', right: 2, rule: 'PAX-04' },
  { id: 'bell', right: 0, rule: 'PAX-07' },
  { id: 'fire', right: 1, rule: 'PAX-11' },
  { id: 'escalator', right: 2, rule: 'PAX-20' },
];
export const CHOICES = 3;

/** What a child should take home, each with its rule. */
export const advice: readonly { readonly id: string; readonly rule: string }[] = [
  { id: 'mark', rule: 'PAX-01' },
  { id: 'look', rule: 'PAX-02' },
  { id: 'lean', rule: 'PAX-03' },
  { id: 'button', rule: 'PAX-04' },
  { id: 'play', rule: 'PAX-06' },
  { id: 'bell', rule: 'PAX-07' },
  { id: 'lead', rule: 'PAX-08' },
  { id: 'fire', rule: 'PAX-11' },
  { id: 'stuck', rule: 'PAX-12' },
  { id: 'wait', rule: 'PAX-13' },
  { id: 'handrail', rule: 'PAX-15' },
  { id: 'run', rule: 'PAX-16' },
  { id: 'shoes', rule: 'PAX-18' },
  { id: 'little', rule: 'PAX-19' },
  { id: 'stop', rule: 'PAX-20' },
  { id: 'fun', rule: 'PAX-21' },
];

/** One thing at a time, for the wall. */
export type Slide =
  | { readonly kind: 'question'; readonly round: Round; readonly at: number }
  | { readonly kind: 'level'; readonly step: PlanStep; readonly level: string }
  | { readonly kind: 'result' };

/** The plan, page by page: each round of questions in its place, what came of them at the end. */
export const slides: readonly Slide[] = [
  ...plan.flatMap((step): readonly Slide[] => {
    const { id, level } = step;
    if (level !== undefined) return [{ kind: 'level', step, level }];
    const round = id === 'questions-before' ? 'before' : 'after';
    return questions.map((_, at) => ({ kind: 'question', round, at }));
  }),
  { kind: 'result' },
];

/** The same case for every class, so that teachers know what comes. */
export const LESSON_SEED = 1;

export function minutesOf(steps: readonly PlanStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
