// What the board watches of itself, its drive and its building. Codes and levels: engineering.md 2.3.
import { Code, recordCode } from './codes';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';

/** Share by which the counted speed may differ from the commanded one. [?] */
const MOST_DEVIATION = 0.1;

/** Found before the lift goes into service. @returns the code, 0 when all is well */
export function powerUpTrouble({ health }: LiftState): number {
  if (health.prechargeCloses === 0) return Code.precharge;
  if (health.boardLink === 0) return Code.boardLink;
  if (health.storageGood === 0) return Code.storage;
  return health.encoderFits === 0 ? Code.encoderType : 0;
}

/** Found at any time in service. @returns the code, 0 when all is well */
export function boardTrouble({ health, mechanics }: LiftState): number {
  if (health.boardLink === 0) return Code.boardLink;
  if (health.earthquake === 1) return Code.earthquake;
  const counted = health.encoder > 0 ? Math.abs(health.encoder - 1) : 0;
  return mechanics.carSpeed !== 0 && counted > MOST_DEVIATION ? Code.speedDeviation : 0;
}

/** Kept in the log, the lift goes on: a clock that stands, a service that is due. */
export function noteBoard(state: LiftState, emit: Emit): void {
  if (state.health.clockRuns === 0) recordCode(state, Code.clock, emit);
  if (state.health.serviceHours <= 0) recordCode(state, Code.serviceHours, emit);
}
