// The lines a run is judged by, as a level names them.
import type { Condition } from './conditions/condition';
import type { LineGroup, Text } from './report';

/** A scored line; a veto line scores nothing and fails the run when broken. */
export type ChecklistLine = {
  readonly id: string;
  readonly group: LineGroup;
  readonly title: Text;
  /** why it is done */
  readonly reason: Text;
  /** what can happen without it */
  readonly hazard?: Text | undefined;
  /** ids of the rule book */
  readonly clauses: readonly string[];
  readonly points: number;
  readonly veto?: boolean | undefined;
  readonly condition: Condition;
};

/** Everything the judge needs to know of a level. */
export type Checklist = {
  readonly levelId: string;
  readonly lines: readonly ChecklistLine[];
  readonly par: { readonly readings: number; readonly partsBad: number; readonly seconds: number };
  readonly efficiencyPoints: number;
  readonly passMark: number;
  /** id of the line that proves the lift works again */
  readonly retest: string;
};
