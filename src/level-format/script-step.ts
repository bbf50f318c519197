// One step of a script: a deed, a wait, or a label for the steps that follow.
import type { FactTest } from '../training/conditions/condition';
import type { Act } from '../training/lesson-commands';

export type ScriptStep =
  /** an order to the partner may be given until it is read back as it was meant */
  | { readonly do: Act; readonly until?: 'read-back' }
  /** seconds */
  | { readonly wait: number }
  /** 'idle', 'lift-ready', 'meter-settled' or 'car-open-at-N', or a fact; at most so many seconds */
  | { readonly until: string | FactTest; readonly atMost?: number }
  /** what the steps from here are for, up to the next label */
  | { readonly label: string };
