// Whether anything that moves a contact has changed since contacts were last looked at. Calm lifts and cars between
// two switches of the shaft then cost a few comparisons instead of a look at every contact.
import { ANY_LANDING, hookDepth, NO_LANDING } from '../facts';
import type { LiftState } from '../lift-state';
import type { LiftData, LiftPreset } from '../lifts/lift-data';
import type { Metres, Millimetres } from '../units';

/** What was seen when contacts were last moved; follows from the state, never saved. */
export type ContactWatch = {
  /** the lift's own parts: to see that nothing has moved is not to look where it stands, whoever notes looks */
  own: Own | null;
  readonly figures: Float64Array;
  /** two bits a landing: hook at its contact, panel at its contact */
  readonly landings: Uint8Array;
  readonly hookShort: Float64Array;
  /** landing whose lock contacts moved last; `ANY_LANDING` for several */
  locksMovedAt: number;
  /** the car can be anywhere between these, or stay where it was seen, without a position switch changing */
  low: Metres;
  high: Metres;
  seenAt: Metres;
};

type Own = Pick<LiftState, 'mechanics' | 'electrical' | 'health' | 'controller'>;

/** As much of a plant as moves contacts. */
type Watched = { readonly watch: ContactWatch; readonly partsStale: boolean; readonly preset: LiftPreset };

const FIGURES = 26;
const UNSEEN = 4;
/** Share of the opening up to which the car-door contact is made. */
export const CAR_DOOR_SHUT = 0.005;
/** Positions of switches, measured from a level: contact-positions.ts. */
export const FINAL_LIMIT_BEYOND: Metres = 0.12;

export function createContactWatch(floors: number): ContactWatch {
  return {
    own: null,
    figures: new Float64Array(FIGURES).fill(Number.NaN),
    landings: new Uint8Array(floors).fill(UNSEEN),
    hookShort: new Float64Array(2).fill(Number.NaN),
    locksMovedAt: ANY_LANDING,
    low: 0,
    high: -1,
    seenAt: Number.NaN,
  };
}

/** What a car works by where it is: the switches of its shaft, in the chain and at 24 V. */
export const carSwitches = {
  chain: ['SBC', 'SBW', 'SUL', 'SLL'],
  fields: ['X1', 'X2', 'X3', 'X12', 'X13', 'X14', 'X15'],
} as const;

/** Which contacts must be looked at: none, those that the car works in passing, any. */
export const Moved = { none: 0, byCar: 1, any: 2 } as const;

/**
 * @param doorsMovedAt landing whose door or hook moved in the tick before
 * @returns one of `Moved`; `watch.locksMovedAt` then says whose locks
 */
export function contactsMayMove(
  plant: Watched,
  state: LiftState,
  mainsHealthy: boolean,
  doorsMovedAt: number,
): number {
  const { watch } = plant;
  const figuresMoved = seeFigures(watch.figures, watch.own ?? state, mainsHealthy);
  const look = seeHookShort(watch.hookShort, state) ? ANY_LANDING : doorsMovedAt;
  watch.locksMovedAt = look === NO_LANDING ? NO_LANDING : seeLandings(watch.landings, plant, state, look);
  if (plant.partsStale || state.electrical.bouncing > 0) watch.locksMovedAt = ANY_LANDING;
  const { carPosition } = state.mechanics;
  const passed = !(carPosition > watch.low && carPosition < watch.high) && carPosition !== watch.seenAt;
  const any = figuresMoved || watch.locksMovedAt !== NO_LANDING;
  if (!any && !passed) return Moved.none;
  setBand(watch, state, plant.preset.lift);
  return any ? Moved.any : Moved.byCar;
}

/** Engagement at which a landing's hook makes its contact. @param at landing from 0 */
export function contactDepth(state: LiftState, lift: LiftData, at: number): Millimetres {
  return Math.min(lift.lock.contactAt, hookDepth(state, lift, at) - 0.5);
}

/** @param look the landing that may have moved. @returns the landing whose contacts did */
function seeLandings(seen: Uint8Array, plant: Watched, state: LiftState, look: number): number {
  if (look !== ANY_LANDING) return seeLanding(seen, plant, state, look) ? look : NO_LANDING;
  let moved = NO_LANDING;
  for (let landing = 1; landing <= seen.length; landing++)
    if (seeLanding(seen, plant, state, landing)) moved = moved === NO_LANDING ? landing : ANY_LANDING;
  return moved;
}

function seeLanding(seen: Uint8Array, plant: Watched, state: LiftState, landing: number): boolean {
  const bits = landingBits(plant, state, landing);
  if (seen[landing - 1] === bits) return false;
  seen[landing - 1] = bits;
  return true;
}

function landingBits(plant: Watched, state: LiftState, landing: number): number {
  const { hook, landingDoor } = state.mechanics;
  const { lift } = plant.preset;
  const at = landing - 1;
  const hooked = (hook[at] as number) >= contactDepth(state, lift, at) ? 1 : 0;
  return (landingDoor[at] as number) < lift.lock.panelContactGap ? hooked + 2 : hooked;
}

/**
 * Whether contacts stand as panels, hooks and brake arms have them: nothing that moves of itself has passed a contact
 * since contacts were last moved.
 * @param look the landing that may have moved, or `NO_LANDING`
 */
export function arePartsSeen(plant: Watched, state: LiftState, look: number): boolean {
  const { figures, landings } = plant.watch;
  const { carDoor, brakeArm } = state.mechanics;
  if (figures[1] !== (carDoor < CAR_DOOR_SHUT ? 1 : 0) || look === ANY_LANDING) return false;
  for (let arm = 0; arm < 2; arm++)
    if (figures[12 + arm] !== ((brakeArm[arm] as number) < 0.5 ? 0 : 1)) return false;
  return look === NO_LANDING || landings[look - 1] === landingBits(plant, state, look);
}

/** Whether contacts stand as everything that moves them stands, so that none need be looked at. */
export function areContactsSeen(plant: Watched, state: LiftState, mainsHealthy: boolean): boolean {
  const { watch } = plant;
  before.set(watch.figures);
  const moved = seeFigures(watch.figures, watch.own ?? state, mainsHealthy);
  watch.figures.set(before);
  const { hookShort, hookShortAt } = state.health;
  if (moved || watch.hookShort[0] !== hookShort || watch.hookShort[1] !== hookShortAt) return false;
  for (let landing = 1; landing <= watch.landings.length; landing++)
    if (watch.landings[landing - 1] !== landingBits(plant, state, landing)) return false;
  const { carPosition } = state.mechanics;
  return (carPosition > watch.low && carPosition < watch.high) || carPosition === watch.seenAt;
}

/** Reused. */
const before = new Float64Array(FIGURES);

/** Takes contacts to stand as everything that moves them stands. */
export function noteContacts(plant: Watched, state: LiftState, mainsHealthy: boolean): void {
  const { watch } = plant;
  seeFigures(watch.figures, watch.own ?? state, mainsHealthy);
  seeHookShort(watch.hookShort, state);
  seeLandings(watch.landings, plant, state, ANY_LANDING);
  setBand(watch, state, plant.preset.lift);
}

/** All contacts are to be looked at. */
export function forgetContacts({ figures, hookShort, landings }: ContactWatch): void {
  figures.fill(Number.NaN);
  hookShort.fill(Number.NaN);
  landings.fill(UNSEEN);
}

/** A hook that falls short changes how deep contacts sit. */
function seeHookShort(seen: Float64Array, { health }: LiftState): boolean {
  return note(seen, 0, health.hookShort) + note(seen, 1, health.hookShortAt) > 0;
}

function seeFigures(seen: Float64Array, state: Own, mainsHealthy: boolean): boolean {
  const { mechanics: m, electrical: e, health: h, controller: c } = state;
  let moved = note(seen, 0, mainsHealthy ? 1 : 0);
  moved += note(seen, 1, m.carDoor < CAR_DOOR_SHUT ? 1 : 0);
  moved += note(seen, 2, m.governorSwitch);
  moved += note(seen, 3, e.gearSwitch);
  moved += note(seen, 4, e.stopPressed);
  moved += note(seen, 5, e.stops[0] as number);
  moved += note(seen, 6, e.stops[1] as number);
  moved += note(seen, 7, e.stops[2] as number);
  moved += note(seen, 8, e.inspection[0] as number);
  moved += note(seen, 9, e.inspection[1] as number);
  moved += note(seen, 10, (e.armature[0] as number) < 0.5 ? 0 : 1);
  moved += note(seen, 11, (e.armature[1] as number) < 0.5 ? 0 : (e.armature[1] as number) > 0.5 ? 2 : 1);
  moved += note(seen, 12, (m.brakeArm[0] as number) < 0.5 ? 0 : 1);
  moved += note(seen, 13, (m.brakeArm[1] as number) < 0.5 ? 0 : 1);
  moved += note(seen, 14, h.vaneOffset);
  moved += note(seen, 15, h.vaneOffsetAt);
  moved += note(seen, 18, h.brakeSwitchStuck);
  moved += note(seen, 19, h.runByShort);
  moved += note(seen, 20, h.bypass);
  moved += note(seen, 21, h.emergencyElectrical);
  moved += note(seen, 22, c.y1);
  moved += note(seen, 23, c.y2);
  moved += note(seen, 24, e.boardAlive);
  moved += note(seen, 16, m.wheelOn);
  moved += note(seen, 17, m.gripperOn);
  moved += note(seen, 25, e.bypassIn);
  return moved > 0;
}

/** @returns 1 when the figure is another than was seen */
function note(seen: Float64Array, at: number, figure: number): number {
  if (seen[at] === figure) return 0;
  seen[at] = figure;
  return 1;
}

/** The nearest switching positions below and above the car. */
function setBand(watch: ContactWatch, state: LiftState, lift: LiftData): void {
  const { carPosition } = state.mechanics;
  watch.seenAt = carPosition;
  const { floorPitch, buffer } = lift;
  const { vaneOffset, runByShort } = state.health;
  const top = (state.floors - 1) * floorPitch;
  watch.low = Number.NEGATIVE_INFINITY;
  watch.high = Number.POSITIVE_INFINITY;
  const landing = Math.round(carPosition / floorPitch);
  for (let floor = landing - 1; floor <= landing + 1; floor++) {
    narrowLevel(watch, carPosition, floor * floorPitch, lift);
    if (vaneOffset !== 0) narrowLevel(watch, carPosition, floor * floorPitch + vaneOffset, lift);
    // which landing is nearest changes half-way
    narrow(watch, carPosition, (floor + 0.5) * floorPitch);
  }
  narrow(watch, carPosition, top + FINAL_LIMIT_BEYOND);
  narrow(watch, carPosition, top + FINAL_LIMIT_BEYOND / 2);
  narrow(watch, carPosition, -FINAL_LIMIT_BEYOND);
  narrow(watch, carPosition, -FINAL_LIMIT_BEYOND / 2);
  narrow(watch, carPosition, top - floorPitch / 2);
  narrow(watch, carPosition, floorPitch / 2);
  // beyond these an open slowdown switch is believed no more
  narrow(watch, carPosition, top - floorPitch);
  narrow(watch, carPosition, floorPitch);
  narrow(watch, carPosition, -buffer.runBy);
  narrow(watch, carPosition, top + buffer.runBy - runByShort);
}

/** Edges of the zone sensor and of both level sensors about one vane. */
function narrowLevel(watch: ContactWatch, car: Metres, level: Metres, lift: LiftData): void {
  const { near, far } = lift.levelSensor;
  for (let side = -1; side <= 1; side += 2) {
    narrow(watch, car, level + side * lift.unlockingZone);
    narrow(watch, car, level + side * far);
    narrow(watch, car, level + side * near);
  }
}

function narrow(watch: ContactWatch, car: Metres, position: Metres): void {
  if (position <= car && position > watch.low) watch.low = position;
  if (position >= car && position < watch.high) watch.high = position;
}
