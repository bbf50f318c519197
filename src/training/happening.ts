// What happens in a run besides the lift: answers, hints asked for, papers read. The lift knows nothing of them.
import type { SheetResult } from './sheet-results';
import type { TimedEvent } from '../sim/events';
import type { Ticks } from '../sim/units';

export type LessonEvent =
  | {
      readonly type: 'question-answered';
      readonly question: string;
      readonly choice: string;
      /** 1 for the first answer to this question */
      readonly attempt: number;
      /** how sure the trainee says to be, 0 to 1; null when not said */
      readonly sure: number | null;
    }
  | { readonly type: 'hint-taken'; readonly hint: number }
  | { readonly type: 'document-read'; readonly document: string }
  | {
      readonly type: 'sheet-written';
      readonly gauge: string;
      /** landing, or 0 */
      readonly floor: number;
      readonly value: number | null;
      readonly result: SheetResult;
      /** it had been looked at before */
      readonly looked: boolean;
      /** the figure is the one that was found */
      readonly asFound: boolean;
      /** the result is what came of it */
      readonly asDone: boolean;
    }
  /** the use unit is told in writing of something; founded if it is not in order */
  | {
      readonly type: 'notice-given';
      readonly gauge: string;
      readonly floor: number;
      readonly founded: boolean;
    };

/** Anything a condition may wait for. */
export type Happening = TimedEvent | { readonly tick: Ticks; readonly event: LessonEvent };

const everyLessonEvent: Readonly<Record<LessonEvent['type'], true>> = {
  'question-answered': true,
  'hint-taken': true,
  'document-read': true,
  'sheet-written': true,
  'notice-given': true,
};
/** The name of every event of the lesson, for whoever reads them from a file. */
export const lessonEventTypes: ReadonlySet<string> = new Set(Object.keys(everyLessonEvent));
