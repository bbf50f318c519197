// A car on its travel curve, between two switches of the shaft: nothing but position, speed and clocks changes until
// the drive's load is next reckoned. How far one may leap there, and the leap.
import { Input, isInputOn } from './controller/inputs';
import { type LiftState, Mode, Motion, Phase, type Place, pitPlace, roofPlace } from './lift-state';
import { followCurve } from './mechanics/car-motion';
import { LOAD_TICKS } from './mechanics/drive-load';
import { isMeterSettling } from './electrical/meter-step';
import type { Simulation } from './simulation';
import { TICK, type Ticks } from './units';

/** @returns how many ticks may be leapt now; 0 when each must be run */
export function flightLeap(simulation: Simulation): Ticks {
  const { state, news, plant, drive } = simulation;
  const { mechanics, controller } = state;
  if (mechanics.motion !== Motion.driven || controller.phase !== Phase.running) return 0;
  // a slow return looks at its clock and its vane
  if (
    controller.returning === 1 ||
    controller.mode !== Mode.automatic ||
    news.solved ||
    news.contactsMoved ||
    news.doorsMoved
  )
    return 0;
  if (!isSteady(simulation) || drive.plannedFor !== mechanics.flightDistance) return 0;
  // the tick on which the load is reckoned is run in full
  const load = LOAD_TICKS - 1 - (state.tick % LOAD_TICKS);
  const left = Math.floor(drive.curve.total / TICK) - mechanics.flightTicks - 2;
  const { low, high } = plant.watch;
  const room = Math.min(mechanics.carPosition - low, high - mechanics.carPosition);
  // no faster than the curve's top, nor than its acceleration allows until the load is next reckoned
  const gain = plant.preset.lift.acceleration * LOAD_TICKS * TICK;
  const fastest = Math.min(mechanics.flightSpeed, Math.abs(mechanics.carSpeed) + gain);
  const band = Math.floor(room / (fastest * TICK)) - 1;
  return Math.max(0, Math.min(load, left, band));
}

/** Nothing else is on its way: contactors and brake at their ends, no faults with a clock, nobody in the well. */
function isSteady({ state, plant }: Simulation): boolean {
  const { electrical: e, mechanics: m, health: h, wear, people, controller } = state;
  if (e.armature[0] !== 1 || e.armature[1] !== 1 || m.brakeArm[0] !== 1 || m.brakeArm[1] !== 1) return false;
  if (e.brakeHeldFor <= plant.preset.lift.brake.economyAfter + 1 - TICK || e.protectionWarm > 0) return false;
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
  if (m.handOnBrake + m.wheelOn + m.gripperOn + people.partnerLeft > 0) return false;
  return !(isInputOn(state, Input.X1) || isInputOn(state, Input.X2) || isInputOn(state, Input.X3));
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
  followCurve(drive, state, plant.preset.lift, ticks);
}
