// Questions one may ask of a lift. Each looks at the state alone, so views, procedures and tests agree.
import { carPlace, Harm, type LiftState, MACHINE_ROOM, Motion, pitPlace, roofPlace } from './lift-state';
import type { Place } from './units';
import type { PlaceName } from './commands';
import type { LiftData } from './lifts/lift-data';
import { type Metres, type Millimetres, type Seconds, TICK } from './units';

const LOCKED_FROM_MILLIMETRES = 7;
const DOOR_SHUT_METRES = 0.004;
/** One looks through a gap before the door is opened wide: six inches (engineering.md 5.1). */
export const LOOK_GAP: Metres = 0.15;
/** How far the roof may be below or above a sill for a person to step over. [?] */
const STEP_DOWN: Metres = 0.7;
const STEP_UP: Metres = 0.4;

export function placeName(state: LiftState, place: Place): PlaceName {
  if (place === MACHINE_ROOM) return 'machine-room';
  if (place === roofPlace(state)) return 'car-roof';
  if (place === pitPlace(state)) return 'pit';
  return place === carPlace(state) ? 'car' : `landing-${place}`;
}

/** @returns the place's number, or -1 for a name that is no place here */
export function placeNumber(state: LiftState, name: string): Place {
  if (name === 'machine-room') return MACHINE_ROOM;
  if (name === 'car') return carPlace(state);
  if (name === 'car-roof') return roofPlace(state);
  if (name === 'pit') return pitPlace(state);
  const landing = /^landing-(\d+)$/.exec(name)?.[1];
  const number = landing === undefined ? -1 : Number(landing);
  return number >= 1 && number <= state.floors ? number : -1;
}

/** The landing that a place is, or 0. */
export function landingOf(state: LiftState, place: Place): number {
  return place >= 1 && place <= state.floors ? place : 0;
}

/** Landing the technician stands at, or 0. */
export function technicianLanding(state: LiftState): number {
  return landingOf(state, state.people.place);
}

export function isLandingDoorShut(state: LiftState, landing: number): boolean {
  return (state.mechanics.landingDoor[landing - 1] ?? 0) < DOOR_SHUT_METRES;
}

/** Instead of a landing: none of them, or it may be any. */
export const NO_LANDING = 0;
export const ANY_LANDING = -1;

/** Wider than the gap one looks through. */
export function isLandingDoorWide(state: LiftState, landing: number): boolean {
  return (state.mechanics.landingDoor[landing - 1] ?? 0) > LOOK_GAP + 1e-9;
}

/** Shut, with the hook at least 7 mm behind its keeper (TSG T5002-2017 annex A item A-1-29). */
export function isLandingDoorLocked(state: LiftState, landing: number): boolean {
  return (
    isLandingDoorShut(state, landing) && (state.mechanics.hook[landing - 1] ?? 0) >= LOCKED_FROM_MILLIMETRES
  );
}

/** Landing (1 up) at which the car stands as level as it must while people get in and out, or 0. */
export function carLanding(state: LiftState, data: LiftData): number {
  const { carPosition, carSpeed } = state.mechanics;
  const landing = Math.round(carPosition / data.floorPitch) + 1;
  const off = Math.abs(carPosition - (landing - 1) * data.floorPitch);
  return carSpeed === 0 && off <= data.loadingTolerance ? landing : 0;
}

/** Landing whose sill the car's roof is near enough to step over, or 0. */
export function roofLanding(state: LiftState, data: LiftData): number {
  const roof = state.mechanics.carPosition + data.shaft.roofHeight;
  const landing = Math.round(roof / data.floorPitch) + 1;
  const off = roof - (landing - 1) * data.floorPitch;
  return landing <= state.floors && off > -STEP_DOWN && off < STEP_UP ? landing : 0;
}

/** Landing whose door the technician can reach: from outside, or from roof or pit. */
export function doorAtHand(state: LiftState, data: LiftData): number {
  if (state.people.place === roofPlace(state)) return roofLanding(state, data);
  if (state.people.place === pitPlace(state)) return 1;
  return technicianLanding(state);
}

/** A row of the board's log: which code, at which floor, going which way (-1, 0, 1), how long after the start. */
export type LoggedFault = {
  readonly code: number;
  readonly floor: number;
  readonly direction: number;
  readonly seconds: Seconds;
};

/** What the board remembers of faults, oldest first. */
export function faultLog({ controller }: LiftState): readonly LoggedFault[] {
  const { logCode, logFloor, logDirection, logTick, logCount } = controller;
  const kept = Math.min(logCount, logCode.length);
  return Array.from({ length: kept }, (_, index) => {
    const row = (logCount - kept + index) % logCode.length;
    return {
      code: logCode[row] ?? 0,
      floor: logFloor[row] ?? 0,
      direction: logDirection[row] ?? 0,
      seconds: (logTick[row] ?? 0) * TICK,
    };
  });
}

/** An open landing door with no car behind it: none whose floor one could step to. */
export function isWellOpen(state: LiftState, data: LiftData, landing: number): boolean {
  const off = Math.abs(state.mechanics.carPosition - (landing - 1) * data.floorPitch);
  return !isLandingDoorShut(state, landing) && off > data.unlockingZone;
}

export function isCarMoving(state: LiftState): boolean {
  return state.mechanics.motion !== Motion.held || state.mechanics.carSpeed !== 0;
}

/** Both halves of the brake off the drum. */
export function isBrakeOpen(state: LiftState): boolean {
  const { brakeArm } = state.mechanics;
  return (brakeArm[0] as number) > 0.5 && (brakeArm[1] as number) > 0.5;
}

/** How deep a landing's hook falls behind its keeper. @param at landing from 0 */
export function hookDepth(state: LiftState, data: LiftData, at: number): Millimetres {
  const short = state.health.hookShortAt === at + 1 ? state.health.hookShort : 0;
  return data.lock.fullEngagement - short;
}

export function jumpersConnected(state: LiftState): number {
  let count = 0;
  for (const terminal of state.electrical.jumperFrom) if (terminal >= 0) count++;
  return count;
}

export function isTechnicianBusy(state: LiftState): boolean {
  return state.people.taskLeft > 0;
}

export function isAccident(state: LiftState): boolean {
  return state.people.harm !== Harm.none;
}

export function isWorkEnded(state: LiftState): boolean {
  return state.people.handedOver === 1 || isAccident(state);
}
