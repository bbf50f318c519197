// What a condition may say: data over named facts and events. No code in levels.
// Each kind has a file of its own that evaluates it, tick by tick, to met, broken or not yet.

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
  /** `first` must be met before the first matching event of `later`; that event without it breaks */
  | { readonly kind: 'before'; readonly first: Condition; readonly later: EventTest }
  /** `next` counts only after `first` is met */
  | { readonly kind: 'after'; readonly first: Condition; readonly next: Condition }
  /** facts that must hold when the work ends */
  | { readonly kind: 'at-end'; readonly facts: readonly FactTest[] }
  /** facts that must hold whenever a matching event comes; met when the work ends after at least one */
  | { readonly kind: 'while'; readonly during: EventTest; readonly facts: readonly FactTest[] }
  /** so many matching events, with different values of `distinct` if given */
  | { readonly kind: 'count'; readonly of: EventTest; readonly least: number; readonly distinct?: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };
