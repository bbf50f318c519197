// The trainee's side of a run: which questions have been answered how often, which hints taken, which papers read,
// what stands in the record.
import type { Refusal } from '../sim/commands';
import type { Ticks } from '../sim/units';
import type { Finding } from './findings';
import type { LessonEvent } from './happening';
import type { LessonCommand } from './lesson-commands';
import {
  createSheet,
  entryOf,
  giveNotice,
  type RecordSheet,
  type SheetLine,
  writeInSheet,
} from './record-sheet';
import type { FindingResult } from './report';

/** What of a level the lesson must know. */
export type LessonPlan = {
  readonly findings: readonly Finding[];
  readonly documents: readonly string[];
  /** points that each hint costs; null for one that is shown unasked */
  readonly hintCosts: readonly (number | null)[];
  /** answers to a question when it does not say itself */
  readonly attempts: number;
  /** lines of the record, where there is one to fill in */
  readonly sheet?: readonly SheetLine[] | undefined;
};

export type Answered = { readonly tick: Ticks; readonly choice: string; readonly sure: number | null };

export type Lesson = {
  readonly plan: LessonPlan;
  readonly answers: ReadonlyMap<string, Answered[]>;
  readonly hints: Set<number>;
  readonly read: Set<string>;
  readonly sheet: RecordSheet;
};

/** @param features of the lift, by which some things are not fitted */
export function createLesson(plan: LessonPlan, features: readonly string[] = []): Lesson {
  return {
    plan,
    answers: new Map(plan.findings.map(({ id }) => [id, []])),
    hints: new Set(),
    read: new Set(),
    sheet: createSheet(plan.sheet ?? [], features),
  };
}

export function attemptsOf(finding: Finding, plan: LessonPlan): number {
  return finding.attempts ?? plan.attempts;
}

/** @returns what happened, or why nothing did */
export function performLesson(lesson: Lesson, command: LessonCommand, tick: Ticks): LessonEvent | Refusal {
  switch (command.type) {
    case 'answer':
      return answer(lesson, command, tick);
    case 'take-hint': {
      const cost = lesson.plan.hintCosts[command.hint];
      if (cost === undefined || cost === null) return 'nothing-there';
      if (lesson.hints.has(command.hint)) return 'already-so';
      lesson.hints.add(command.hint);
      return { type: 'hint-taken', hint: command.hint };
    }
    case 'read-document':
      if (!lesson.plan.documents.includes(command.document)) return 'nothing-there';
      lesson.read.add(command.document);
      return { type: 'document-read', document: command.document };
    case 'write-in-sheet':
    case 'give-notice':
      return write(lesson.sheet, command);
  }
}

/** A signed record is no longer written in; a notice may still be given. */
function write(
  sheet: RecordSheet,
  command: Extract<LessonCommand, { type: 'write-in-sheet' | 'give-notice' }>,
): LessonEvent | Refusal {
  const { gauge, floor = 0 } = command;
  const isNotice = command.type === 'give-notice';
  if (isNotice ? entryOf(sheet, gauge, floor)?.noticed : sheet.signed) return 'already-so';
  const event = isNotice
    ? giveNotice(sheet, gauge, floor)
    : writeInSheet(sheet, { gauge, floor, value: command.value ?? null, result: command.result });
  return event ?? 'nothing-there';
}

function answer(
  lesson: Lesson,
  { question, choice, sure }: Extract<LessonCommand, { type: 'answer' }>,
  tick: Ticks,
): LessonEvent | Refusal {
  const finding = lesson.plan.findings.find(({ id }) => id === question);
  const given = lesson.answers.get(question);
  if (!finding || !given || !finding.choices.some(({ id }) => id === choice)) return 'nothing-there';
  const known = given.some((one) => isRight(finding, one.choice));
  if (known || given.length >= attemptsOf(finding, lesson.plan)) return 'already-so';
  const said = sure ?? null;
  given.push({ tick, choice, sure: said });
  return { type: 'question-answered', question, choice, attempt: given.length, sure: said };
}

function isRight({ choices }: Finding, choice: string): boolean {
  return choices.some(({ id, right }) => id === choice && right === true);
}

/** Points that hints have cost. */
export function hintCost({ plan, hints }: Lesson): number {
  return [...hints].reduce((sum, hint) => sum + (plan.hintCosts[hint] ?? 0), 0);
}

export function findingResults({ plan, answers }: Lesson): readonly FindingResult[] {
  return plan.findings.map((finding) => {
    const given = answers.get(finding.id) ?? [];
    return {
      id: finding.id,
      answers: given.map(({ tick, choice, sure }) => ({
        tick,
        choice,
        sure,
        right: isRight(finding, choice),
      })),
    };
  });
}
