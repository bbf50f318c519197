// What the board watches of itself, its drive and its building. Codes and levels: engineering.md 2.3.
import { Code } from './codes';
import type { LiftState } from '../lift-state';
import { ticks } from '../units';

/** Share by which the counted speed may differ from the commanded one. [?] */
const MOST_DEVIATION = 0.1;
/** faults.json, E26: input active for more than two seconds. */
const EARTHQUAKE_TICKS = ticks(2);

/** Found before the lift goes into service. @returns the code, 0 when all is well */
export function powerUpTrouble({ health }: LiftState): number {
  if (health.prechargeCloses === 0) return Code.precharge;
  if (health.boardLink === 0) return Code.boardLink;
  if (health.storageGood === 0) return Code.storage;
  return health.encoderFits === 0 ? Code.encoderType : 0;
}

/** Found at any time in service. @returns the code, 0 when all is well */
export function boardTrouble({ health, mechanics, controller }: LiftState): number {
  if (health.boardLink === 0) return Code.boardLink;
  const counted = health.encoder > 0 ? Math.abs(health.encoder - 1) : 0;
  if (mechanics.carSpeed !== 0 && counted > MOST_DEVIATION) return Code.speedDeviation;
  if (health.motorHot === 1) return Code.motorHot;
  if (controller.earthquakeTicks >= EARTHQUAKE_TICKS) return Code.earthquake;
  if (health.clockRuns === 0) return Code.clock;
  return health.serviceHours <= 0 ? Code.serviceHours : 0;
}

/** A seismic switch that bounces is no earthquake: its input must stay. */
export function watchEarthquake({ health, controller }: LiftState): void {
  if (health.earthquake === 0) {
    if (controller.earthquakeTicks !== 0) controller.earthquakeTicks = 0;
  } else if (controller.earthquakeTicks < EARTHQUAKE_TICKS) controller.earthquakeTicks++;
}
