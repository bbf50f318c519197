// The lines a run is judged by, as a level names them.
import type { Condition } from './conditions/condition';
import type { LessonPlan } from './lesson';
import type { Section } from './profiles/profile';
import type { LineGroup, Text } from './report';

/** A scored line; a veto line scores nothing and fails the run when broken. */
export type ChecklistLine = {
  readonly id: string;
  readonly group: LineGroup;
  /** the procedure it comes from, by its name in the level */
  readonly procedure?: string | undefined;
  readonly title: Text;
  /** why it is done */
  readonly reason: Text;
  /** what can happen without it */
  readonly hazard?: Text | undefined;
  /** ids of the rule book */
  readonly clauses: readonly string[];
  readonly points: number;
  readonly veto?: boolean | undefined;
  /** lines whose deed comes before this one's, as the source has it; their conditions must ask for that order */
  readonly follows?: readonly string[] | undefined;
  readonly condition: Condition;
};

export type Par = { readonly readings: number; readonly partsBad: number; readonly seconds: number };

/** Everything the judge needs to know of a level. */
export type Checklist = {
  readonly levelId: string;
  readonly lines: readonly ChecklistLine[];
  /** null before it is known: then nothing is earned by speed */
  readonly par: Par | null;
  readonly efficiencyPoints: number;
  readonly passMark: number;
  /** id of the line that proves the lift works again; null where nothing is repaired */
  readonly retest: string | null;
  readonly sections: readonly Section[] | null;
  /** things that rightly stay on site, such as the padlock of a lift taken out of service */
  readonly stays?: readonly string[] | undefined;
  readonly lesson: LessonPlan;
};
