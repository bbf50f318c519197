// Component faults as data: which contact, and what becomes of it.
import { Condition, type LiftState } from '../lift-state';
import rows from './catalogue.json';

export type FaultRow = {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly device: string;
  readonly effect: string;
  readonly confidence: string;
  readonly source: string;
};

export const faultCatalogue: readonly FaultRow[] = rows;

export function findFault(id: string): FaultRow | undefined {
  return faultCatalogue.find((row) => row.id === id);
}

/**
 * Puts a fault into the lift.
 * @param contacts ids of the state's contacts, in its order
 * @param landing 1 up, for faults of a landing
 * @throws RangeError for an unknown fault or a landing that is not there
 */
export function applyFault(state: LiftState, contacts: readonly string[], id: string, landing: number): void {
  const row = findFault(id);
  if (!row) throw new RangeError(`no fault "${id}" in the catalogue`);
  const contact = contacts.indexOf(row.device === 'landing-panel' ? `DL${landing}.C` : `DL${landing}.L`);
  if (contact < 0)
    throw new RangeError(`fault "${id}" needs a landing between 1 and ${state.floors}, not ${landing}`);
  state.electrical.condition[contact] = row.effect === 'welded' ? Condition.welded : Condition.open;
}
