// A call that comes while the car runs: taken along when it lies ahead, in the same direction, and the car can still
// stop for it on the curve it is running.
import { hasCallOnward } from './calls';
import { type LiftState, Motion, Service } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres } from '../units';

/** Shortest trip that reaches full speed, and the way from full speed to rest (engineering.md 3.2). */
function fullSpeedTrip(v: number, { acceleration: a, jerk: j }: LiftData): Metres {
  return (v * v) / a + (v * a) / j;
}

/**
 * Shortens the flight when a floor before the target has a call. Two curves from the same start are the same until
 * the shorter one begins to slow, provided both reach full speed; only then can one be changed for the other.
 */
export function takeAlong(state: LiftState, data: LiftData): void {
  if (state.controller.returning === 1) return;
  // fire return stops as soon as it can, to turn round without opening
  endEarlier(state, data, state.controller.service === Service.recall);
}

/** Ends the flight at the next floor where the car can still stop; on to the target when there is none. */
export function stopAhead(state: LiftState, data: LiftData): void {
  if (state.mechanics.motion === Motion.driven) endEarlier(state, data, true);
}

function endEarlier(state: LiftState, data: LiftData, anywhere: boolean): void {
  const { controller, mechanics } = state;
  const { direction, flightSpeed, flightDistance } = mechanics;
  const shortest = fullSpeedTrip(flightSpeed, data);
  const slowing = shortest / 2;
  for (let floor = controller.floor + direction; floor !== controller.target; floor += direction) {
    if (floor < 1 || floor > state.floors) return;
    if (!anywhere && !hasCallOnward(controller, floor, direction)) continue;
    const distance = flightDistance - Math.abs(controller.target - floor) * data.floorPitch;
    const gone = Math.abs(mechanics.carPosition - mechanics.flightFrom);
    if (distance < shortest || distance - gone <= slowing + MARGIN) continue;
    mechanics.flightDistance = distance;
    controller.target = floor;
    return;
  }
}

const MARGIN: Metres = 0.05;
