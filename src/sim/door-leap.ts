// Doors on their way, with nothing else going on: only the panels and a clock change until they near an end.
// How far one may leap there, and the leap. Its additions are those of the ticks, so that it ends in the same figures.
import { LOOK_GAP } from './facts';
import { type LiftState, Mode, Motion, Phase } from './lift-state';
import type { LiftData } from './lifts/lift-data';
import { carDoorStep, landingInZone } from './mechanics/doors';
import type { Simulation } from './simulation';
import { TICK, type Ticks } from './units';

/** Nearer to its ends than this the door meets contacts, hooks and limits. */
const NEAR_END = 0.05;

/** @returns how many ticks the doors will glide on, provided the rest of the lift stands; 0 when each must be run */
export function doorLeap(state: LiftState, data: LiftData): Ticks {
  const { controller, mechanics, health } = state;
  const { phase } = controller;
  if (controller.mode !== Mode.automatic || (phase !== Phase.opening && phase !== Phase.closing)) return 0;
  if (mechanics.motion !== Motion.held || mechanics.carSpeed !== 0) return 0;
  const troubled =
    health.panelOffAt + health.rubbingAt + health.hookStuckAt + health.doorJam + mechanics.doorwayBlocked > 0;
  const at = landingInZone(state, data) - 1;
  if (troubled || at < 0 || mechanics.hook[at] !== 0) return 0;
  if (mechanics.doorStop[at] === 1) return 0;
  const step = carDoorStep(state, data);
  if (mechanics.landingDoor[at] !== mechanics.carDoor * data.door.width || step === 0) return 0;
  // slow doors are not clear of their contacts yet when their hook is up
  if (step > 0 && mechanics.carDoor < NEAR_END) return 0;
  const gap = LOOK_GAP / data.door.width;
  // what passes the gap, either way, is noticed in that tick
  const near = step < 0 ? gap : 1 - NEAR_END;
  const far = step < 0 ? NEAR_END : gap;
  const end = mechanics.carDoor > gap ? near : far;
  const glide = Math.floor((end - mechanics.carDoor) / step) - 1;
  const limit =
    phase === Phase.opening ? data.controller.openLimitSeconds : data.controller.closeLimitSeconds;
  return Math.max(0, Math.min(glide, Math.floor(limit / TICK) - controller.timerTicks - 2));
}

export function leapDoors({ state, plant }: Simulation, ticks: Ticks): void {
  const data = plant.preset.lift;
  const { mechanics } = state;
  const step = carDoorStep(state, data);
  for (let i = 0; i < ticks; i++) mechanics.carDoor += step;
  mechanics.landingDoor[landingInZone(state, data) - 1] = mechanics.carDoor * data.door.width;
  state.controller.timerTicks += ticks;
  if (state.people.taskLeft > 0) state.people.taskLeft -= ticks;
  state.tick += ticks;
}
