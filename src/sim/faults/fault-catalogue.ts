// Component faults put into a lift and mended, by their names in the catalogue.
import { applyEffects, removeEffects } from './effects';
import { type FaultSite, findFault } from './fault-rows';
import { addIntermittent, removeIntermittent } from './intermittent';
import type { LiftState } from '../lift-state';

/**
 * Puts a fault into the lift.
 * @param landing 1 up, for faults of a landing; 0 for the one of the catalogue
 * @throws RangeError for an unknown fault, one that does not act, or a landing that is not there
 */
export function applyFault(state: LiftState, site: FaultSite, id: string, landing = 0): void {
  const row = findFault(id);
  if (!row) throw new RangeError(`no fault "${id}" in the catalogue`);
  if (row.refused !== undefined)
    throw new RangeError(`fault "${id}" does not act on this lift: ${row.refused}`);
  const floor = landing || Math.min(row.landing ?? 0, state.floors);
  if (row.landing !== undefined && !(floor >= 1 && floor <= state.floors))
    throw new RangeError(`fault "${id}" needs a landing between 1 and ${state.floors}, not ${floor}`);
  if (row.comes) {
    addIntermittent(state, row, floor);
    if (row.steady) applyEffects(state, site, row, row.steady, floor);
  } else applyEffects(state, site, row, row.effects, floor);
}

/** Makes a fault's parts, wires and figures as new. Latched switches and codes stay for hands to reset. */
export function repairFault(state: LiftState, site: FaultSite, id: string, landing = 0): void {
  const row = findFault(id);
  if (!row) throw new RangeError(`no fault "${id}" in the catalogue`);
  const floor = landing || Math.min(row.landing ?? 0, state.floors);
  if (row.comes) {
    removeIntermittent(state, row);
    if (row.steady) removeEffects(state, site, row.steady, floor);
  }
  removeEffects(state, site, row.effects, floor);
}
