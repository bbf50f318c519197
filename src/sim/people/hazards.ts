// Where a moving car meets a body: under it, above it, or in its doorway. Geometry decides, not rules.
// Simplified: a person crouches for a slow car and has no time to for a fast one.
import type { Emit } from '../events';
import { isAccident, placeName } from '../facts';
import {
  carPlace,
  Hand,
  Harm,
  isDriving,
  type LiftState,
  MACHINE_ROOM,
  NOBODY_WHERE,
  pitPlace,
  roofPlace,
  Spot,
  Task,
  Victim,
} from '../lift-state';
import type { Place } from '../units';
import type { LiftData } from '../lifts/lift-data';
import type { Metres, MetresPerSecond } from '../units';
import { victimNames } from './harm';
import { spotHazard } from './spot-hazards';

/** A grown person upright and crouched. [?] */
export const UPRIGHT: Metres = 1.75;
const CROUCHED: Metres = 1.0;
/** Slower than this one has time to crouch; slower than `HARMLESS` a doorway does no harm. [?] */
const SLOW: MetresPerSecond = 0.63;
const HARMLESS: MetresPerSecond = 0.05;
/** The rim is torn out of the hands: eight turns a second. */
const TORN_AT: MetresPerSecond = 0.3;

/** Height left for a body above the car's roof, under the shaft's ceiling. */
export function roomAbove(state: LiftState, { shaft, floorPitch }: LiftData): Metres {
  const top = (state.floors - 1) * floorPitch;
  return shaft.headroom - shaft.roofHeight - (state.mechanics.carPosition - top);
}

/** Height left for a body between pit floor and car. */
export function roomBelow(state: LiftState, { shaft }: LiftData): Metres {
  return shaft.pitDepth + state.mechanics.carPosition - shaft.underCar;
}

export function hazardStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { people, mechanics } = state;
  if (mechanics.carSpeed === 0 || isAccident(state)) return;
  if (mechanics.wheelOn === 1) wheelHazard(state, emit);
  const steps = people.task === Task.walking ? people.destination : NOBODY_WHERE;
  carHazard(state, data, Victim.technician, people.place, steps, emit);
  if (people.spot !== Spot.clear) spotHazard(state, data, emit);
  if (people.partner === NOBODY_WHERE) return;
  carHazard(state, data, Victim.partner, people.partner, people.partnerGoes, emit);
}

/** @param steps where the body is stepping to, `NOBODY_WHERE` for one that stays */
function carHazard(
  state: LiftState,
  data: LiftData,
  victim: number,
  place: Place,
  steps: Place,
  emit: Emit,
): void {
  const speed = state.mechanics.carSpeed;
  const needed = Math.abs(speed) > SLOW ? UPRIGHT : CROUCHED;
  const above = place === roofPlace(state) && speed > 0 && roomAbove(state, data) < needed;
  const below = place === pitPlace(state) && speed < 0 && roomBelow(state, data) < needed;
  if (above || below) return hurt(state, Harm.crush, victim, place, emit);
  if (steps === NOBODY_WHERE || Math.abs(speed) < HARMLESS) return;
  if (isOnCar(state, place) || isOnCar(state, steps)) hurt(state, Harm.shear, victim, place, emit);
}

function isOnCar(state: LiftState, place: Place): boolean {
  return place === carPlace(state) || place === roofPlace(state);
}

/** A wheel that the motor turns, or that has run away from its hands, strikes who stands at it. */
function wheelHazard(state: LiftState, emit: Emit): void {
  const { people, mechanics } = state;
  const motor = isDriving(mechanics);
  const torn = mechanics.wheelTurn !== 0 && Math.abs(mechanics.carSpeed) > TORN_AT;
  if (!motor && !torn) return;
  const byPartner = people.wheelBy === Hand.partner;
  if (!byPartner && people.wheelBy !== Hand.technician && people.place !== MACHINE_ROOM) return;
  people.harm = Harm.strike;
  people.victim = byPartner ? Victim.partner : Victim.technician;
  emit({ type: 'person-struck', victim: byPartner ? 'partner' : 'technician', by: 'hand-wheel' });
}

function hurt(state: LiftState, harm: number, victim: number, at: Place, emit: Emit): void {
  if (isAccident(state)) return;
  state.people.harm = harm;
  state.people.victim = victim;
  const place = placeName(state, at);
  const speed = Math.abs(state.mechanics.carSpeed);
  const type = harm === Harm.crush ? 'person-crushed' : 'person-sheared';
  emit({ type, place, speed, victim: victimNames[victim] ?? 'technician' });
}
