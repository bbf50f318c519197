// A car on its travel curve, between two switches of the shaft: nothing but position, speed and clocks changes until
// the drive's load is next reckoned. How far one may leap there, and the leap.
import { economyLeft, lookLeft } from './calm';
import { isWorkEasy } from './controller/drive-monitor';
import { Input, isInputOn } from './controller/inputs';
import { holdBrakeFor } from './electrical/brake-supply';
import { type LiftState, Mode, Motion, Phase, type Place, pitPlace, roofPlace } from './lift-state';
import type { LiftData } from './lifts/lift-data';
import { followCurve } from './mechanics/car-motion';
import { sampleTravel, type TravelSample } from './mechanics/travel-curve';
import { LOAD_TICKS } from './mechanics/drive-load';
import { isMeterSettling } from './electrical/meter-step';
import { isRiderTimed } from './people/rider-step';
import type { Simulation } from './simulation';
import { type Metres, TICK, type Ticks } from './units';

/** Switches are not approached closer than this, so that rounding decides nothing. */
const CLEAR: Metres = 1e-6;
const ahead: TravelSample = { x: 0, v: 0, a: 0 };

/** @returns how many ticks may be leapt now; 0 when each must be run */
export function flightLeap(simulation: Simulation): Ticks {
  const { state, news, doors, drive } = simulation;
  const { mechanics, controller } = state;
  if (mechanics.motion !== Motion.driven || controller.phase !== Phase.running) return 0;
  // the first tick of a run looks for calls to take along; a slow return looks at its clock and its vane, a
  // re-levelling run at how long it has been level
  if (
    controller.timerTicks === 0 ||
    controller.returning === 1 ||
    controller.relevelling === 1 ||
    isWiringStale(simulation) ||
    controller.mode !== Mode.automatic ||
    news.solved ||
    news.contactsMoved ||
    doors.moved
  )
    return 0;
  if (!isSteady(simulation) || drive.plannedFor !== mechanics.flightDistance) return 0;
  // the tick on which the load is reckoned is run in full
  const load = LOAD_TICKS - 1 - (state.tick % LOAD_TICKS);
  const left = Math.floor(drive.curve.total / TICK) - mechanics.flightTicks - 2;
  return ticksInBand(simulation, Math.min(load, left, lookLeft(state), economyLeft(simulation)));
}

/** The circuits are solved in the coming tick, because their supplies or contacts have just changed. */
function isWiringStale({
  plant: { chain, direct, partsStale, mainsStale, clipsStale },
}: Simulation): boolean {
  const solved =
    chain.network.firstStale === chain.network.plan.size &&
    direct.network.firstStale === direct.network.plan.size;
  return !solved || partsStale || mainsStale || clipsStale;
}

/** As many of the ticks as the car stays between two switches; its way along the curve is known ahead. */
function ticksInBand({ state, plant, drive }: Simulation, most: Ticks): Ticks {
  const { flightFrom, flightTicks, direction } = state.mechanics;
  const { low, high } = plant.watch;
  for (let ticks = most; ticks > 0; ticks >>= 1) {
    const { x } = sampleTravel(drive.curve, (flightTicks + ticks) * TICK, ahead);
    const position = flightFrom + direction * x;
    if (position > low + CLEAR && position < high - CLEAR) return ticks;
  }
  return 0;
}

/** Nothing else is on its way: contactors and brake at their ends, no faults with a clock, nobody in the well. */
function isSteady({ state, plant }: Simulation): boolean {
  const { electrical: e, mechanics: m, health: h, wear, people, controller } = state;
  if (e.armature[0] !== 1 || e.armature[1] !== 1 || m.brakeArm[0] !== 1 || m.brakeArm[1] !== 1) return false;
  if (e.brakeHeldFor === 0 || e.protectionWarm + e.bouncing + e.brakeFading > 0) return false;
  if (wear.intermittents + h.dipEvery + h.boardResets + h.rubbingAt + h.encoderNoise > 0) return false;
  if (e.carBusEnds < 2 || h.encoder !== 1 || controller.overload > 0 || controller.mismatchFor > 0)
    return false;
  if (
    people.taskLeft > 0 ||
    isMeterSettling(state) ||
    m.flightSpeed >= governedSpeed(plant.preset.lift, h.governorTrip)
  )
    return false;
  if (isInWell(state, people.place) || isInWell(state, people.partner)) return false;
  if (m.handOnBrake + m.wheelOn + m.gripperOn + people.partnerLeft > 0 || isRiderTimed(state)) return false;
  if (!isWorkEasy(state, plant.preset.lift)) return false;
  return isInZone(state, plant.preset.lift) || !areLevelsSeen(state);
}

/** Level switches that are made between floors are trouble, which is told tick by tick. */
function areLevelsSeen(state: LiftState): boolean {
  return isInputOn(state, Input.X1) || isInputOn(state, Input.X2) || isInputOn(state, Input.X3);
}

/** Near a floor they may well be made. The zone's edges bound every leap. */
function isInZone({ mechanics }: LiftState, { floorPitch, unlockingZone }: LiftData): boolean {
  const { carPosition } = mechanics;
  return Math.abs(carPosition - Math.round(carPosition / floorPitch) * floorPitch) < unlockingZone;
}

/** On the roof or in the pit, where a moving car meets bodies. */
function isInWell(state: LiftState, place: Place): boolean {
  return place === roofPlace(state) || place === pitPlace(state);
}

function governedSpeed({ governor }: Simulation['plant']['preset']['lift'], share: number): number {
  return governor.electricSpeed * Math.min(1, share);
}

export function leapFlight({ state, plant, drive }: Simulation, ticks: Ticks): void {
  state.tick += ticks;
  state.controller.timerTicks += ticks;
  holdBrakeFor(state, plant.preset.lift, ticks);
  followCurve(drive, state, plant.preset.lift, ticks);
}
