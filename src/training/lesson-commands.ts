// What a trainee does that is no act upon the lift: answer a question, ask for a hint, read a paper. Recorded with
// the commands of the lift, since conditions may rest on them.

import type { Command } from '../sim/commands';
import { type SheetResult, sheetResults } from './sheet-results';

export type LessonCommand =
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly choice: string;
      /** 0 to 1 */
      readonly sure?: number;
    }
  /** by its place in the level's list, from 0 */
  | { readonly type: 'take-hint'; readonly hint: number }
  | { readonly type: 'read-document'; readonly document: string }
  /** a line of the record: the figure found, and what came of it */
  | {
      readonly type: 'write-in-sheet';
      readonly gauge: string;
      readonly floor?: number;
      readonly value?: number;
      readonly result: SheetResult;
    }
  /** the use unit is told in writing of a thing of the record */
  | { readonly type: 'give-notice'; readonly gauge: string; readonly floor?: number };

/** Anything a recording holds. */
export type Act = Command | LessonCommand;

const MOST_LETTERS = 60;
const MOST_HINTS = 100;
const isName = (value: unknown) =>
  typeof value === 'string' && value.length > 0 && value.length <= MOST_LETTERS;

type Test = (value: unknown) => boolean;
const gauge: readonly [Test, string] = [isName, 'the id of a gauge'];
const floor: readonly [Test, string] = [
  (value) => value === undefined || (Number.isInteger(value) && Number(value) >= 0),
  'a landing, or nothing',
];
const fields: Readonly<Record<LessonCommand['type'], Readonly<Record<string, readonly [Test, string]>>>> = {
  answer: {
    question: [isName, 'the id of a question'],
    choice: [isName, 'the id of a choice'],
    sure: [
      (value) => value === undefined || (typeof value === 'number' && value >= 0 && value <= 1),
      'a number from 0 to 1, or nothing',
    ],
  },
  'take-hint': {
    hint: [
      (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < MOST_HINTS,
      'the place of a hint, from 0',
    ],
  },
  'read-document': { document: [isName, 'the id of a document'] },
  'write-in-sheet': {
    gauge,
    floor,
    value: [(value) => value === undefined || Number.isFinite(value), 'a number, or nothing'],
    result: [(value) => (sheetResults as readonly unknown[]).includes(value), sheetResults.join(', ')],
  },
  'give-notice': { gauge, floor },
};

export function isLessonCommand(command: { readonly type: string }): command is LessonCommand {
  return Object.hasOwn(fields, command.type);
}

/** @returns what is wrong with a lesson command, or undefined */
export function lessonTrouble(
  command: LessonCommand,
): { readonly field: string; readonly expected: string } | undefined {
  const known = fields[command.type];
  for (const [field, [test, expected]] of Object.entries(known))
    if (!test(Reflect.get(command, field))) return { field, expected };
  const extra = Object.keys(command).find((key) => key !== 'type' && !Object.hasOwn(known, key));
  return extra === undefined ? undefined : { field: extra, expected: 'no such field' };
}
