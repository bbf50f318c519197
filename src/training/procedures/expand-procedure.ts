// From a level's use of a procedure to plain lines, as if the level had written them itself.
import type { ChecklistLine } from '../checklist';
import { withoutNames } from '../conditions/named';
import { type Filling, fillIn } from '../fill-in';
import type { Procedure, ProcedureUse } from './procedure';

/**
 * @param filling the parameters; holes of the level in them stay holes
 * @returns one line a step that is not left out, its id behind the name of the use: `pit-entry/stop-verified`
 */
export function expandProcedure(procedure: Procedure, use: ProcedureUse): readonly ChecklistLine[] {
  const name = use.as ?? use.use;
  const omitted = new Set(use.omit?.map(({ step }) => step));
  const filling = { ...defaultsOf(procedure), ...use.with };
  return procedure.steps
    .filter(({ id }) => !omitted.has(id))
    .map(({ condition, follows, ...step }) => ({
      ...fillIn(step, filling),
      id: `${name}/${step.id}`,
      ...(follows && { follows: follows.filter((id) => !omitted.has(id)).map((id) => `${name}/${id}`) }),
      procedure: name,
      group: step.group ?? procedure.group,
      points: round((use.points?.[step.id] ?? step.points) * (use.weight ?? 1)),
      condition: fillIn(withoutNames(condition, procedure.named ?? {}), filling),
    }));
}

function defaultsOf({ parameters }: Procedure): Filling {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      parameter.default === undefined ? [] : [[name, parameter.default]],
    ),
  );
}

/** Weights leave no dust behind the point. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}
