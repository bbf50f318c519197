// What a run counts besides its lines, kept and recalled as they are: readings and parts, answers and hints.
import type { Kept, Watcher } from '../../training/conditions/watcher';
import { addToTally, createTally, type Tally } from '../../training/efficiency';
import type { Happening } from '../../training/happening';
import { createLesson, type Lesson, type LessonPlan } from '../../training/lesson';
import { giveNotice, noteInSheet, writeInSheet } from '../../training/record-sheet';
import type { Watched } from './line-interest';

/** Neither met nor broken: it only counts. */
const uncounted = { verdict: 'not-yet', tick: null, due: () => null, share: () => 1, why: () => [] } as const;

export function tallyWatcher(): Watched {
  let tally = createTally();
  const watcher: Watcher = {
    ...uncounted,
    look: ({ events }) => {
      for (const event of events) addToTally(tally, event);
    },
    keep: () => [tally.readings, tally.searching ? 1 : 0, tally.partsReplaced, tally.goodReplaced],
    recall: (kept) => {
      tally = tallyOf(kept);
    },
  };
  return {
    watcher,
    interest: { events: new Set(['meter-read', 'main-switch-turned', 'part-replaced']), always: false },
  };
}

export function tallyOf(kept: Kept): Tally {
  const [readings, searching, partsReplaced, goodReplaced] = kept.map(Number);
  return {
    readings: readings ?? 0,
    searching: searching === 1,
    partsReplaced: partsReplaced ?? 0,
    goodReplaced: goodReplaced ?? 0,
  };
}

const said = ['question-answered', 'hint-taken', 'document-read', 'sheet-written', 'notice-given'];
/** What goes into the book of the record by itself. */
const noted = ['gauge-read', 'engagement-measured', 'upkeep-done', 'record-written'];

/** Remembers what was answered, asked for, read and written, as texts of the events. */
export function lessonWatcher({ sheet = [] }: LessonPlan): Watched {
  let done: string[] = [];
  const events = new Set(sheet.length > 0 ? [...said, ...noted] : said);
  const watcher: Watcher = {
    ...uncounted,
    look: (world) => {
      for (const { event } of world.events) if (events.has(event.type)) done.push(JSON.stringify(event));
    },
    keep: () => [...done],
    recall: (kept) => {
      done = kept.map(String);
    },
  };
  return { watcher, interest: { events, always: false } };
}

/** The lesson in which all that has been done. */
export function lessonOf(plan: LessonPlan, features: readonly string[], kept: Kept): Lesson {
  const lesson = createLesson(plan, features);
  for (const one of kept) retell(lesson, JSON.parse(String(one)) as Happening['event']);
  return lesson;
}

function retell(lesson: Lesson, event: Happening['event']): void {
  switch (event.type) {
    case 'question-answered':
      lesson.answers.get(event.question)?.push({ tick: 0, choice: event.choice, sure: event.sure });
      return;
    case 'hint-taken':
      lesson.hints.add(event.hint);
      return;
    case 'document-read':
      lesson.read.add(event.document);
      return;
    case 'sheet-written':
      writeInSheet(lesson.sheet, event);
      return;
    case 'notice-given':
      giveNotice(lesson.sheet, event.gauge, event.floor);
      return;
    default:
      noteInSheet(lesson.sheet, { tick: 0, event } as Happening);
  }
}
