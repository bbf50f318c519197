// What the board knows of the shaft: limits, slowdowns, levels, and how far its counting is off.
import { Code } from './codes';
import { recordCode } from './fault-log';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { type LiftState, Phase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres } from '../units';

/** A counted position that is off by more than this is corrected before the doors open. */
export const MOST_POSITION_ERROR: Metres = 0.02;
const BETWEEN_FLOORS: Metres = 0.5;

/** Without a learnt shaft that fits the settings nothing runs by itself. @returns the code or 0 */
export function shaftDataTrouble({ health, controller }: LiftState): number {
  return health.shaftDataValid === 0 || health.floorsSet !== controller.learntFloors ? Code.shaftData : 0;
}

/** Switches that contradict each other, or where a run finds the car. @returns the code or 0 */
export function shaftTrouble(state: LiftState, data: LiftData): number {
  const limits = !isInputOn(state, Input.X12) && !isInputOn(state, Input.X13);
  const slowdowns = !isInputOn(state, Input.X14) && !isInputOn(state, Input.X15);
  if (limits || slowdowns) return Code.shaftSwitches;
  const { phase } = state.controller;
  const runs = phase >= Phase.contactorIn && phase <= Phase.running;
  return runs && slowdownLies(state, data) ? Code.slowdown : 0;
}

/** A limit that stands in the way. @returns the code or 0 */
export function limitTrouble(state: LiftState, direction: number): number {
  if (direction > 0 && !isInputOn(state, Input.X12)) return Code.upperLimit;
  return direction < 0 && !isInputOn(state, Input.X13) ? Code.lowerLimit : 0;
}

/** A slowdown switch that is open in the middle of the shaft. */
export function slowdownLies(state: LiftState, data: LiftData): boolean {
  const { carPosition } = state.mechanics;
  const top = (state.floors - 1) * data.floorPitch;
  if (!isInputOn(state, Input.X14) && carPosition < top - data.floorPitch) return true;
  return !isInputOn(state, Input.X15) && carPosition > data.floorPitch;
}

/** Where the level lies by the level sensors: 1 above, -1 below, 0 here or nowhere to be seen. */
export function levelLies(state: LiftState): number {
  if (!isInputOn(state, Input.X2)) return 0;
  return (isInputOn(state, Input.X1) ? 1 : 0) - (isInputOn(state, Input.X3) ? 1 : 0);
}

/** No sensor tells of a level. */
export function isBetweenLevels(state: LiftState): boolean {
  return !(isInputOn(state, Input.X1) || isInputOn(state, Input.X2) || isInputOn(state, Input.X3));
}

/** Level sensors must be dark between floors. */
export function watchLevels(state: LiftState, data: LiftData, emit: Emit): void {
  const { carPosition } = state.mechanics;
  const off = Math.abs(carPosition - Math.round(carPosition / data.floorPitch) * data.floorPitch);
  if (off < BETWEEN_FLOORS) return;
  if (isInputOn(state, Input.X1) || isInputOn(state, Input.X2) || isInputOn(state, Input.X3))
    recordCode(state, Code.levelling, emit);
}
