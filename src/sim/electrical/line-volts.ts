// Volts between two nodes of the mains: two components make one magnitude.
import { voltsBetween } from './circuit';
import type { Plant } from './plant';
import type { LiftState } from '../lift-state';
import type { Volts } from '../units';

export function lineVolts(plant: Plant, a: number, b: number): Volts {
  const re = voltsBetween(plant.mains, a, b);
  const im = voltsBetween(plant.mainsTurned, a, b);
  return Math.sqrt(re * re + im * im);
}

/** As the phase relay sees them: the right way round and strong enough, or the rescue device feeds. */
export function areMainsHealthy(plant: Plant, { electrical }: LiftState): boolean {
  if (electrical.rescueFeeds === 1) return true;
  return plant.sequenceRight && plant.driveShare > plant.preset.lift.supply.leastShare;
}
