// What resistance a body puts in a circuit, by the way the current takes through it and by what is wet.
// Orders of size after IEC 60479, [M]; the single figures are [?].
import { type LiftState, pitPlace } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Ohms } from '../units';

/** Hand to hand, or to earthed metal in the other hand; hand to feet; feet in water. */
export type BodyPath = 'hand-to-hand' | 'hand-to-feet' | 'through-water';

const ORDINARY_SHOES: Ohms = 3000;
const SAFETY_SHOES: Ohms = 200_000;
const WET_SKIN: Ohms = 1000;
/** The way of the current through the water itself. */
const WATER: Ohms = 500;

export function bodyOhms(
  { people }: LiftState,
  { technician }: LiftData,
  path: BodyPath,
  wet: boolean,
): Ohms {
  const skin = wet ? WET_SKIN : technician.handOhms;
  if (path === 'hand-to-hand') return skin;
  // soaked shoes keep nothing back
  if (path === 'through-water') return WET_SKIN + WATER;
  if (wet) return skin;
  return skin + (people.shoes === 1 ? SAFETY_SHOES : ORDINARY_SHOES);
}

/** Standing in the pit while there is water in it. @param millimetres depth of the water */
export function standsInWater(state: LiftState, place: number, millimetres: number): boolean {
  return millimetres > 0 && place === pitPlace(state);
}
