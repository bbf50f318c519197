// By what measure a run is scored, as data: a training, the worker exam, a school lesson, a contest.
import type { LineGroup, Text } from '../report';

/** A part of an exam that weighs so much of a hundred, whatever points its lines have. */
export type Section = {
  readonly id: string;
  readonly title: Text;
  readonly weight: number;
  readonly groups: readonly LineGroup[];
};

export type ScoringProfile = {
  readonly id: string;
  readonly title: Text;
  /** rule of the rule book or document the figures come from; null where they are ours */
  readonly source: string | null;
  /** share of all points that passes, in percent */
  readonly pass: number;
  /** points for readings, parts and time against par, where a level has a par and does not say itself */
  readonly efficiencyPoints: number;
  /** `shown` unasked, `cost` points when asked for, `off` */
  readonly hints: 'shown' | 'cost' | 'off';
  /** points for a hint that does not name its own cost */
  readonly hintCost: number;
  /** answers to a question where it does not say itself; each further one halves its points */
  readonly attempts: number;
  /** whether the trainee is asked how sure they are */
  readonly confidence: boolean;
  readonly sections: readonly Section[] | null;
  /** a whole paper: how many tasks of a kind, and minutes for all */
  readonly paper: { readonly minutes: number; readonly tasks: Readonly<Record<string, number>> } | null;
};

/** What differs from place to place. Every figure can be used in a level as `${name}`. */
export type RegionProfile = {
  readonly id: string;
  readonly title: Text;
  readonly sources: readonly string[];
  readonly rescueNumber: string;
  readonly personsOnSite: number;
  /** metres of step up to which people may be helped out without moving the car */
  readonly helpOutHeight: number;
  readonly arrivalMinutes: number;
};
