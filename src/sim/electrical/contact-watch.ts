// Whether anything that moves a contact has changed since contacts were last looked at. Calm lifts and cars between
// two switches of the shaft then cost a few comparisons instead of a look at every contact.
import type { Plant } from './plant';
import { hookDepth } from '../facts';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres, Millimetres } from '../units';

/** What was seen when contacts were last moved; follows from the state, never saved. */
export type ContactWatch = {
  readonly figures: Float64Array;
  /** two bits a landing: hook at its contact, panel at its contact */
  readonly landings: Uint8Array;
  /** the car can be anywhere between these without a position switch changing */
  low: Metres;
  high: Metres;
};

const FIGURES = 40;
const UNSEEN = 4;
/** Share of the opening up to which the car-door contact is made. */
export const CAR_DOOR_SHUT = 0.005;
/** Positions of switches, measured from a level: contact-positions.ts. */
export const FINAL_LIMIT_BEYOND: Metres = 0.12;

export function createContactWatch(floors: number): ContactWatch {
  return {
    figures: new Float64Array(FIGURES).fill(Number.NaN),
    landings: new Uint8Array(floors).fill(UNSEEN),
    low: 0,
    high: -1,
  };
}

/** @returns true when contacts must be looked at; from then on the present state counts as seen */
export function contactsMayMove(plant: Plant, state: LiftState, mainsHealthy: boolean): boolean {
  const { watch } = plant;
  const figuresMoved = seeFigures(watch.figures, state, mainsHealthy);
  const doorsMoved = seeLandings(watch.landings, plant, state);
  const { carPosition } = state.mechanics;
  const passed = !(carPosition > watch.low && carPosition < watch.high);
  if (!(figuresMoved || doorsMoved || passed || plant.partsStale)) return false;
  setBand(watch, state, plant.preset.lift);
  return true;
}

/** Engagement at which a landing's hook makes its contact. @param at landing from 0 */
export function contactDepth(state: LiftState, lift: LiftData, at: number): Millimetres {
  return Math.min(lift.lock.contactAt, hookDepth(state, lift, at) - 0.5);
}

function seeLandings(seen: Uint8Array, plant: Plant, state: LiftState): boolean {
  const { hook, landingDoor } = state.mechanics;
  const { lift } = plant.preset;
  let moved = false;
  for (let at = 0; at < seen.length; at++) {
    const hooked = (hook[at] as number) >= contactDepth(state, lift, at) ? 1 : 0;
    const bits = (landingDoor[at] as number) < lift.lock.panelContactGap ? hooked + 2 : hooked;
    if (seen[at] === bits) continue;
    seen[at] = bits;
    moved = true;
  }
  return moved;
}

function seeFigures(seen: Float64Array, state: LiftState, mainsHealthy: boolean): boolean {
  const { mechanics: m, electrical: e, health: h, controller: c } = state;
  let at = 0;
  let moved = false;
  const see = (figure: number): void => {
    if (seen[at] !== figure) {
      seen[at] = figure;
      moved = true;
    }
    at++;
  };
  see(mainsHealthy ? 1 : 0);
  see(m.carDoor < CAR_DOOR_SHUT ? 1 : 0);
  see(m.governorSwitch);
  see(e.gearSwitch);
  see(e.stopPressed);
  see(e.stops[0] as number);
  see(e.stops[1] as number);
  see(e.stops[2] as number);
  see(e.inspection[0] as number);
  see(e.inspection[1] as number);
  see((e.armature[0] as number) < 0.5 ? 0 : 1);
  see((e.armature[1] as number) < 0.5 ? 0 : (e.armature[1] as number) > 0.5 ? 2 : 1);
  see((m.brakeArm[0] as number) < 0.5 ? 0 : 1);
  see((m.brakeArm[1] as number) < 0.5 ? 0 : 1);
  see(h.vaneOffset);
  see(h.vaneOffsetAt);
  see(h.hookShort);
  see(h.hookShortAt);
  see(h.brakeSwitchStuck);
  see(h.runByShort);
  see(h.bypass);
  see(h.emergencyElectrical);
  see(c.y1);
  see(c.y2);
  see(e.boardAlive);
  see(e.fuseWhole);
  return moved;
}

/** The nearest switching positions below and above the car. */
function setBand(watch: ContactWatch, state: LiftState, lift: LiftData): void {
  const { carPosition } = state.mechanics;
  const { floorPitch, unlockingZone, buffer } = lift;
  const { vaneOffset, runByShort } = state.health;
  const top = (state.floors - 1) * floorPitch;
  watch.low = Number.NEGATIVE_INFINITY;
  watch.high = Number.POSITIVE_INFINITY;
  const at = (position: Metres): void => {
    if (position <= carPosition && position > watch.low) watch.low = position;
    if (position >= carPosition && position < watch.high) watch.high = position;
  };
  const landing = Math.round(carPosition / floorPitch);
  for (let floor = landing - 1; floor <= landing + 1; floor++) {
    for (let side = -2; side <= 2; side++) {
      if (side === 0) continue;
      at(floor * floorPitch + (side * unlockingZone) / 2);
      at(floor * floorPitch + (side * unlockingZone) / 2 + vaneOffset);
    }
    // which landing is nearest changes half-way
    at((floor + 0.5) * floorPitch);
  }
  at(top + FINAL_LIMIT_BEYOND);
  at(top + FINAL_LIMIT_BEYOND / 2);
  at(-FINAL_LIMIT_BEYOND);
  at(-FINAL_LIMIT_BEYOND / 2);
  at(top - floorPitch / 2);
  at(floorPitch / 2);
  at(-buffer.runBy);
  at(top + buffer.runBy - runByShort);
}
