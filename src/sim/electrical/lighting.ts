// The lighting branch, which stands before the main switch: lamps of car, roof and well and their switches
// (engineering.md 1.1). What a lamp gets follows from the mains as solved.
import { placeBoth } from './parts';
import type { Plant } from './plant';
import { lineVolts } from './line-volts';
import type { LiftState } from '../lift-state';

/** In the order of `lampVolts`. */
export const lamps = ['car', 'roof', 'well'] as const;

/** Whether a switch of the lamps stands other than its contact. */
export function areLampsWorked(plant: Plant, { electrical }: LiftState): boolean {
  return plant.lampsSwitched !== electrical.roofLight + 2 * electrical.wellLight;
}

export function moveLampSwitches(plant: Plant, state: LiftState): void {
  const { roofLight, wellLight } = state.electrical;
  const [roof, well] = plant.numbers.lampSwitches as [number, number];
  placeBoth(plant, state, roof, roofLight === 1);
  placeBoth(plant, state, well, wellLight === 1);
  noteLamps(plant, state);
}

export function noteLamps(plant: Plant, { electrical }: LiftState): void {
  plant.lampsSwitched = electrical.roofLight + 2 * electrical.wellLight;
}

/** A broken lamp gets its volts and gives no light: it counts as without. */
export function readLamps(plant: Plant, state: LiftState): void {
  const { numbers, mains, firstPart } = plant;
  const { lampVolts, partCondition } = state.electrical;
  const [live, neutral] = numbers.carLight as [number, number];
  state.electrical.lightSupply = lineVolts(plant, live, neutral);
  numbers.lamps.forEach((branch, lamp) => {
    const ends = mains.network.branches[branch];
    const whole = partCondition[firstPart.mains + branch] === 0;
    lampVolts[lamp] = ends && whole ? lineVolts(plant, ends.from, ends.to) : 0;
  });
}
