// What a condition may say: data over named facts and events. No code in levels.
// Each kind has a file of its own that evaluates it, moment by moment, to met, broken or not yet.

/** Fields an event must have; a list means any of them, {"least": n} or {"most": n} bound a number. */
export type FieldTest =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | { readonly least?: number; readonly most?: number };
export type EventTest = { readonly event: string; readonly where?: Readonly<Record<string, FieldTest>> };
export type FactTest = {
  readonly fact: string;
  readonly args?: readonly (string | number)[];
  readonly is?: FieldTest;
};

export type Condition =
  /** met by the first matching event, if the facts of `given` hold then */
  | { readonly kind: 'once'; readonly of: EventTest; readonly given?: readonly FactTest[] }
  /** broken by a matching event while the facts of `given` hold; else met when the work ends */
  | { readonly kind: 'never'; readonly of: EventTest; readonly given?: readonly FactTest[] }
  /** `first` must be met before any matching event of `later`; such an event without it breaks */
  | {
      readonly kind: 'before';
      readonly first: Condition;
      readonly later: EventTest | readonly EventTest[];
    }
  /** `next` counts only after `first` is met */
  | { readonly kind: 'after'; readonly first: Condition; readonly next: Condition }
  /** as `after`, and `next` must be met within so many seconds of `first` */
  | {
      readonly kind: 'within';
      readonly seconds: number;
      readonly first: Condition;
      readonly next: Condition;
    }
  /** after a matching event the facts hold for so many seconds on end; a try that fails may be followed by another */
  | {
      readonly kind: 'stays';
      readonly after: EventTest;
      readonly seconds: number;
      readonly facts: readonly FactTest[];
    }
  /** facts that must hold when the work ends */
  | { readonly kind: 'at-end'; readonly facts: readonly FactTest[] }
  /**
   * facts that must hold whenever a matching event of `during` comes, or all the time that the facts of `when` hold;
   * met when the work ends, if there was such a time at all
   */
  | {
      readonly kind: 'while';
      readonly during?: EventTest;
      readonly when?: readonly FactTest[];
      readonly facts: readonly FactTest[];
    }
  /** so many matching events, with different values of `distinct` if given; more than `most` break it */
  | {
      readonly kind: 'count';
      readonly of: EventTest;
      readonly least?: number;
      readonly most?: number;
      readonly distinct?: string;
      readonly given?: readonly FactTest[];
    }
  /** a question of the level answered with one of the `right` choices, within so many attempts */
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly right: readonly string[];
      readonly attempts: number;
    }
  /** the lines of the record tell the truth of what was found and done when it is signed, or when the work ends */
  | {
      readonly kind: 'recorded';
      readonly lines: readonly { readonly gauge: string; readonly floor: number }[];
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export type ConditionOf<K extends Condition['kind']> = Extract<Condition, { kind: K }>;
