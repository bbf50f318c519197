// One flight of the car by the board's count: aimed at a level, corrected at its vane, or looking for any level at all.
// Sources: engineering.md 2.2 (return to level) and 3.1.
import { Code } from './codes';
import { isEnding, raise } from './fault-response';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { limitTrouble, MOST_POSITION_ERROR } from './shaft-monitor';
import { type LiftState, Motion, Phase, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres, MetresPerSecond, Seconds } from '../units';

/** F9-02 (engineering.md 2.1): a level must be found within this. */
export const LEVEL_LIMIT: Seconds = 45;

/** Sets the car off along its curve. @param way signed: up is positive */
export function setOff(state: LiftState, way: Metres, speed: MetresPerSecond): void {
  const { mechanics } = state;
  mechanics.direction = way < 0 ? -1 : 1;
  mechanics.flightFrom = mechanics.carPosition;
  mechanics.flightDistance = Math.abs(way);
  mechanics.flightTicks = 0;
  mechanics.flightSpeed = speed;
  mechanics.motion = Motion.driven;
}

export function startFlight(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  const target = (controller.target - 1) * data.floorPitch;
  const way = target - mechanics.carPosition + miscount(state, data, target - mechanics.carPosition);
  const blocked = limitTrouble(state, Math.sign(way));
  if (blocked !== 0) {
    raise(state, data, controller.returning === 1 ? Code.position : blocked, emit);
    return;
  }
  setOff(state, way, speedFor(state, data));
  controller.recorded = 0;
  controller.direction = mechanics.direction;
  enterPhase(state, Phase.running);
  emit({ type: 'car-started', floor: controller.floor, direction: mechanics.direction });
}

function speedFor({ controller, electrical, health }: LiftState, data: LiftData): MetresPerSecond {
  if (electrical.rescueFeeds === 1) return data.rescue.speed;
  return controller.returning === 1 ? health.returnSpeed : data.ratedSpeed * health.driveFast;
}

/** What the counted way differs from the true one: slipping rope or coupling, and a vane that has moved. */
function miscount(state: LiftState, data: LiftData, way: number): number {
  const { controller, health } = state;
  if (controller.returning === 0) {
    controller.positionError += Math.abs(way) * health.encoderSlip + health.slipPerRun;
  }
  const moved = vaneAt(state, data, controller.target) - (controller.target - 1) * data.floorPitch;
  return moved - Math.sign(way) * controller.positionError;
}

/** Where a floor's vane is. */
function vaneAt({ health }: LiftState, data: LiftData, floor: number): Metres {
  return (floor - 1) * data.floorPitch + (health.vaneOffsetAt === floor ? health.vaneOffset : 0);
}

/** The floor to which a car that has lost its level returns: the nearest to which no limit bars the way. */
export function returnFloor(state: LiftState, data: LiftData): number {
  const { carPosition } = state.mechanics;
  const nearest = Math.min(Math.max(Math.round(carPosition / data.floorPitch) + 1, 1), state.floors);
  const direction = Math.sign((nearest - 1) * data.floorPitch - carPosition);
  const other = nearest - direction;
  const barred = limitTrouble(state, direction) !== 0 && other >= 1 && other <= state.floors;
  return barred ? other : nearest;
}

/**
 * The vane of the floor must be seen where the count says level; else the board corrects by a slow run, and looks for
 * another level when there is none (E22), but not for long (E30).
 */
export function arrivedAtLevel(state: LiftState, data: LiftData, emit: Emit): boolean {
  const { controller, mechanics, health } = state;
  const seen = isInputOn(state, Input.X2);
  // the vane is not where it was learnt
  const learnt = controller.learntAt[controller.target - 1] ?? vaneAt(state, data, controller.target);
  if (Math.abs(vaneAt(state, data, controller.target) - learnt) > MOST_POSITION_ERROR)
    raise(state, data, Code.levelling, emit);
  if (seen && controller.positionError <= MOST_POSITION_ERROR) return true;
  raise(state, data, Code.levelling, emit);
  controller.positionError = 0;
  if (!seen && isSearching(state)) raise(state, data, Code.position, emit);
  if (isEnding(state)) return false;
  controller.returning = 1;
  enterPhase(state, Phase.running);
  if (seen)
    setOff(state, (controller.target - 1) * data.floorPitch - mechanics.carPosition, health.returnSpeed);
  else search(state);
  return false;
}

/** A car that looks for a level has no target. */
function isSearching({ controller }: LiftState): boolean {
  return controller.returning === 1 && controller.target === 0;
}

/** On as the car came, but not out of the shaft; the limit of time ends it. */
function search(state: LiftState): void {
  const { controller, mechanics } = state;
  const { floor } = controller;
  const onward = floor <= 1 ? 1 : floor >= state.floors ? -1 : mechanics.direction || 1;
  controller.target = 0;
  const { returnSpeed } = state.health;
  setOff(state, onward * returnSpeed * (LEVEL_LIMIT + 1), returnSpeed);
}

/** A searching car has met a vane: its flight ends at that level, on the curve it is running. */
export function endSearch(state: LiftState, data: LiftData): void {
  const { controller, mechanics } = state;
  if (!isSearching(state) || !isInputOn(state, Input.X2)) return;
  controller.target = controller.floor;
  mechanics.flightDistance = Math.abs((controller.floor - 1) * data.floorPitch - mechanics.flightFrom);
}
