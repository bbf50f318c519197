// What a fault does to a lift and what mending undoes: parts of the wiring, stray resistances, figures of health
// and of gauges. Nothing here knows of lamps or codes; those follow.
import type { FaultEffect, FaultRow, FaultSite } from './fault-rows';
import { gaugeNumber, gaugeRows } from './gauges';
import { createHealth, isHealthKey } from '../health-state';
import { Condition, Protection, type LiftState, renew } from '../lift-state';

export function applyEffects(
  state: LiftState,
  site: FaultSite,
  row: FaultRow,
  effects: readonly FaultEffect[],
  floor: number,
): void {
  for (const effect of effects) applyEffect(state, site, row.id, effect, floor);
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
    state.health[effect.set] = figureOf(effect.to, state, floor);
    return;
  }
  if ('gauge' in effect) {
    const gauge = gaugeNumber(effect.gauge);
    if (gauge < 0) throw new RangeError(`fault "${id}" is of gauge "${effect.gauge}", which there is not`);
    state.wear.gauge[gauge] = effect.to;
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
  if ('trips' in effect) {
    setProtection(electrical, site, effect.trips, Protection.tripped);
    return;
  }
  const part = site.partNumber.get(effect.part.replace('{landing}', String(floor)));
  if (part === undefined)
    throw new RangeError(`fault "${id}" is of part "${effect.part}", which this lift lacks`);
  if ('ohms' in effect) {
    electrical.partOhms[part] = effect.ohms;
    electrical.partDrift[part] = effect.drifts ? effect.ohms : 0;
  } else electrical.partCondition[part] = effect.becomes === 'welded' ? Condition.welded : Condition.open;
}

function figureOf(to: number | '{landing}' | '{floors-1}', state: LiftState, floor: number): number {
  if (to === '{landing}') return floor;
  return to === '{floors-1}' ? state.floors - 1 : to;
}

export function removeEffects(
  state: LiftState,
  site: FaultSite,
  effects: readonly FaultEffect[],
  floor: number,
): void {
  const healthy = createHealth(state.floors);
  for (const effect of effects) {
    if ('set' in effect) {
      if (isHealthKey(effect.set)) state.health[effect.set] = healthy[effect.set];
    } else if ('gauge' in effect) {
      const gauge = gaugeNumber(effect.gauge);
      state.wear.gauge[gauge] = gaugeRows[gauge]?.healthy ?? 0;
    } else if ('stray' in effect) removeStray(state, site, effect.stray);
    else if ('trips' in effect) setProtection(state.electrical, site, effect.trips, Protection.on);
    else {
      const part = site.partNumber.get(effect.part.replace('{landing}', String(floor))) ?? -1;
      renew(state, part);
    }
  }
  markStale(site);
}

function setProtection(electrical: LiftState['electrical'], site: FaultSite, id: string, to: number): void {
  const device = site.protectionNumber.get(id);
  if (device === undefined) throw new RangeError(`there is no breaker "${id}" to trip`);
  electrical.protection[device] = to;
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
