// The boards that the main board talks to: car top and halls. A lost one is recorded; what hangs on it is dead.
import { Code } from './codes';
import { recordCode } from './fault-log';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import type { Ticks, Volts } from '../units';

/** Boards in car and halls stop talking below this. [?] */
const LEAST_BOARD_VOLTS: Volts = 20;
/** A bus with one terminator loses a frame now and then: once in so many ticks. */
export const FRAME_LOST_EVERY: Ticks = 6000;

export function isCarBusAlive(state: LiftState): boolean {
  const { electrical, health } = state;
  const heard = electrical.carBoard === 1 && electrical.carBusEnds > 0;
  return health.carBus === 1 && heard && electrical.volts24 >= LEAST_BOARD_VOLTS;
}

/** Whether the hall station of a floor is heard. */
export function isHallHeard(state: LiftState, floor: number): boolean {
  const { hallBusFrom } = state.health;
  return state.electrical.volts24 >= LEAST_BOARD_VOLTS && (hallBusFrom === 0 || floor < hallBusFrom);
}

export function watchBuses(state: LiftState, emit: Emit): void {
  const { electrical, health, tick } = state;
  const frameLost = electrical.carBusEnds < 2 && tick % FRAME_LOST_EVERY === 0;
  if (!isCarBusAlive(state) || frameLost) recordCode(state, Code.carBus, emit);
  if (!isHallHeard(state, state.floors) || health.sameAddress === 1) recordCode(state, Code.hallBus, emit);
}
