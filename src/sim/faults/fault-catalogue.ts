// Component faults as data that act on the model: on parts of the wiring, on stray resistances, on health.
// Nothing here knows of lamps or codes; those follow.
import { createHealth, isHealthKey } from '../health-state';
import { Condition, type LiftState } from '../lift-state';
import rows from './catalogue.json';

/** What becomes of a part; a wire that should not be there; a figure of health. {landing} stands for the floor. */
export type FaultEffect =
  | { readonly part: string; readonly becomes: 'open' | 'welded' }
  | { readonly part: string; readonly ohms: number }
  | { readonly stray: readonly [string, string]; readonly ohms: number }
  | { readonly set: string; readonly to: number | '{landing}' };

export type FaultRow = {
  readonly id: string;
  readonly landing?: number;
  readonly effects: readonly FaultEffect[];
  /** why the fault does not act on this model, where it does not */
  readonly refused?: string;
};

/** What the catalogue needs of the wiring. */
export type FaultSite = {
  readonly partNumber: ReadonlyMap<string, number>;
  readonly chain: { readonly nodeOf: ReadonlyMap<string, number> };
  partsStale: boolean;
  clipsStale: boolean;
  mainsStale: boolean;
};

export const faultCatalogue = rows as readonly FaultRow[];

export function findFault(id: string): FaultRow | undefined {
  return faultCatalogue.find((row) => row.id === id);
}

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
  const floor = landing || (row.landing ?? 0);
  if (row.landing !== undefined && !(floor >= 1 && floor <= state.floors))
    throw new RangeError(`fault "${id}" needs a landing between 1 and ${state.floors}, not ${floor}`);
  for (const effect of row.effects) applyEffect(state, site, id, effect, floor);
  markStale(site);
}

function applyEffect(
  state: LiftState,
  site: FaultSite,
  id: string,
  effect: FaultEffect,
  floor: number,
): void {
  const { electrical } = state;
  if ('set' in effect) {
    if (!isHealthKey(effect.set))
      throw new RangeError(`fault "${id}" sets "${effect.set}", which is no figure of health`);
    state.health[effect.set] = effect.to === '{landing}' ? floor : effect.to;
    return;
  }
  if ('stray' in effect) {
    const [from, to] = effect.stray.map((node) => site.chain.nodeOf.get(node));
    const free = electrical.strayFrom.indexOf(-1);
    if (from === undefined || to === undefined || free < 0)
      throw new RangeError(`fault "${id}" finds no place for its wire`);
    electrical.strayFrom[free] = from;
    electrical.strayTo[free] = to;
    electrical.strayOhms[free] = effect.ohms;
    return;
  }
  const part = site.partNumber.get(effect.part.replace('{landing}', String(floor)));
  if (part === undefined)
    throw new RangeError(`fault "${id}" is of part "${effect.part}", which this lift lacks`);
  if ('ohms' in effect) electrical.partOhms[part] = effect.ohms;
  else electrical.partCondition[part] = effect.becomes === 'welded' ? Condition.welded : Condition.open;
}

/** Makes a fault's parts, wires and figures as new. Latched switches and codes stay for hands to reset. */
export function repairFault(state: LiftState, site: FaultSite, id: string, landing = 0): void {
  const row = findFault(id);
  if (!row) throw new RangeError(`no fault "${id}" in the catalogue`);
  const healthy = createHealth(state.floors);
  const floor = landing || (row.landing ?? 0);
  for (const effect of row.effects) {
    if ('set' in effect) {
      if (isHealthKey(effect.set)) state.health[effect.set] = healthy[effect.set];
    } else if ('stray' in effect) removeStray(state, site, effect.stray);
    else {
      const part = site.partNumber.get(effect.part.replace('{landing}', String(floor))) ?? -1;
      state.electrical.partCondition[part] = Condition.good;
      state.electrical.partOhms[part] = 0;
    }
  }
  markStale(site);
}

function removeStray(state: LiftState, site: FaultSite, ends: readonly [string, string]): void {
  const { strayFrom, strayTo, strayOhms } = state.electrical;
  const [from, to] = ends.map((node) => site.chain.nodeOf.get(node));
  strayFrom.forEach((end, stray) => {
    if (end !== from || strayTo[stray] !== to) return;
    strayFrom[stray] = -1;
    strayTo[stray] = -1;
    strayOhms[stray] = 0;
  });
}

function markStale(site: FaultSite): void {
  site.partsStale = true;
  site.clipsStale = true;
  site.mainsStale = true;
}
