// Faults that come and go: by chance from a seed, with vibration, or with the place of the car. Whether one is
// there follows from seed and tick alone, so a replay meets it at the same moments.
import { applyEffects, removeEffects } from './effects';
import { type Comes, type FaultRow, type FaultSite, faultCatalogue } from './fault-rows';
import { type LiftState, MOST_INTERMITTENTS } from '../lift-state';
import { chanceOf } from '../random';
import { ticks } from '../units';

/** Notes an intermittent fault; `intermittentStep` lets it come. */
export function addIntermittent(state: LiftState, row: FaultRow, landing: number): void {
  const { wear } = state;
  const free = wear.intermittent.indexOf(-1);
  if (free < 0) throw new RangeError(`fault "${row.id}": at most ${MOST_INTERMITTENTS} may come and go`);
  wear.intermittent[free] = faultCatalogue.indexOf(row);
  wear.intermittentLanding[free] = landing;
  wear.intermittents++;
}

export function removeIntermittent(state: LiftState, row: FaultRow): void {
  const { wear } = state;
  const at = wear.intermittent.indexOf(faultCatalogue.indexOf(row));
  if (at < 0) return;
  wear.intermittent[at] = -1;
  wear.intermittentOn[at] = 0;
  wear.intermittentLanding[at] = 0;
  wear.intermittents--;
}

/**
 * A new part no longer comes and goes, unless something else makes it (`mendedBy`).
 * @returns whether one did
 */
export function endIntermittentAt(state: LiftState, part: string): boolean {
  return endWhere(
    state,
    ({ effects, mendedBy }, landing) =>
      mendedBy === undefined &&
      effects.some(
        (effect) => 'part' in effect && effect.part.replace('{landing}', String(landing)) === part,
      ),
  );
}

/** What made a part come and go is set right. */
export function endIntermittentBy(state: LiftState, gauge: string, floor: number): boolean {
  return endWhere(state, ({ mendedBy }, landing) => mendedBy === gauge && landing === floor);
}

function endWhere(state: LiftState, test: (row: FaultRow, landing: number) => boolean): boolean {
  const { wear } = state;
  let ended = false;
  for (let at = 0; at < MOST_INTERMITTENTS; at++) {
    const row = faultCatalogue[wear.intermittent[at] as number];
    if (!row || !test(row, wear.intermittentLanding[at] as number)) continue;
    removeIntermittent(state, row);
    ended = true;
  }
  return ended;
}

/** Lets faults come and go. Costs one comparison when there are none. */
export function intermittentStep(state: LiftState, site: FaultSite): void {
  const { wear } = state;
  if (wear.intermittents === 0) return;
  for (let at = 0; at < MOST_INTERMITTENTS; at++) {
    const index = wear.intermittent[at] as number;
    const row = index < 0 ? undefined : faultCatalogue[index];
    if (!row?.comes) continue;
    const there = isThere(state, row.comes, index) ? 1 : 0;
    if (wear.intermittentOn[at] === there) continue;
    wear.intermittentOn[at] = there;
    const landing = wear.intermittentLanding[at] as number;
    if (there === 1) applyEffects(state, site, row, row.effects, landing);
    else removeEffects(state, site, row.effects, landing);
  }
}

function isThere(state: LiftState, comes: Comes, index: number): boolean {
  if (comes.while === 'moving' && state.mechanics.carSpeed === 0) return false;
  if (comes.while === 'car-low' && state.controller.floor > state.floors / 3) return false;
  if (comes.share >= 1) return true;
  return chanceOf(state.wear.seed, index, Math.floor(state.tick / ticks(comes.slot))) < comes.share;
}
