// A way of working that many levels share: steps that are each judged by what the world shows, with parameters.
// Order is in the conditions: a step must be met before what it protects from. What is not ordered may be done in any.
// `follows` says what order the source declares; admission holds the conditions to it.
import type { ChecklistLine } from '../checklist';
import type { LineGroup, Text } from '../report';

/** What a parameter names; the level reader checks that what a level gives is one. */
export type ParameterKind = 'landing' | 'place' | 'terminal' | 'number' | 'text';

export type Parameter = {
  readonly kind: ParameterKind;
  readonly about: Text;
  readonly default?: string | number | undefined;
};

export type ProcedureStep = Omit<ChecklistLine, 'group' | 'procedure' | 'condition'> & {
  readonly group?: LineGroup | undefined;
  /** may use the procedure's named conditions */
  readonly condition: unknown;
};

export type Procedure = {
  readonly id: string;
  readonly title: Text;
  /** where it is described, and what of it is not modelled */
  readonly source: string;
  readonly group: LineGroup;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly named?: Readonly<Record<string, unknown>> | undefined;
  readonly steps: readonly ProcedureStep[];
};

/** How a level takes a procedure up. */
export type ProcedureUse = {
  readonly use: string;
  /** name of this use where a level uses the procedure twice */
  readonly as?: string | undefined;
  readonly with: Readonly<Record<string, string | number>>;
  /** multiplies the points of its steps */
  readonly weight?: number | undefined;
  /** points of steps by id, instead of the procedure's own */
  readonly points?: Readonly<Record<string, number>> | undefined;
  /** steps that do not apply here, with the reason */
  readonly omit?: readonly { readonly step: string; readonly because: Text }[] | undefined;
};
