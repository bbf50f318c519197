// What there is to be named on one lift: landings, terminals, and which faults it can have.
import { listTerminals } from '../sim/electrical/terminals';
import { findFault } from '../sim/faults/fault-rows';
import { liftPreset } from '../sim/lifts/lift-data';

export type LiftNames = { readonly floors: number; readonly terminals: ReadonlySet<string> };

/** @param floors if other than the lift's own. @throws RangeError for a name that is no lift */
export function namesOf(lift: string, floors?: number): LiftNames {
  const preset = liftPreset(lift);
  return {
    floors: floors ?? preset.lift.floors,
    terminals: new Set(listTerminals(preset).map(({ id }) => id)),
  };
}

/** Whether a lift has the part that a fault of the catalogue is of. */
export function isFaultOf(fault: string, lift: string): boolean {
  const wanted = findFault(fault)?.lift;
  return wanted === undefined || wanted === lift.split('+')[0];
}
