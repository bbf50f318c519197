// What hangs on the sheave of this lift now: car and what is in or on it, counterweight, and ropes and travelling
// cable that pass from one side to the other as the car goes. In balance at half travel, as counterweights are set.
// Simplified: ropes and cable hang plumb; their mass in motion is one figure (engineering.md 4.1).
import { GRAVITY, gravityForce, type Kilograms, movingMass, type Newtons } from './drive-train';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres } from '../units';

/** What pulls on the car's side beyond the empty car: load, additions, and what the counterweight has lost. */
export function hungLoad({ mechanics, health }: LiftState): Kilograms {
  return mechanics.load + health.carMassAdded + health.counterweightLoss;
}

/**
 * What ropes, compensation and travelling cable pull the car up with, a car at `position`.
 * Every metre up takes a metre of each fall from the car's side and adds it to the counterweight's;
 * half of each metre of cable hangs on the car.
 */
export function ropeForce({ machine, floors, floorPitch }: LiftData, position: Metres): Newtons {
  const fromMiddle = position - ((floors - 1) * floorPitch) / 2;
  const ropes = 2 * (machine.ropePerMetre - machine.compensationPerMetre);
  return GRAVITY * fromMiddle * (ropes - machine.cablePerMetre / 2);
}

/** What pulls the car when nothing holds it: positive is up. */
export function hangingForce(state: LiftState, data: LiftData): Newtons {
  return gravityForce(data.machine, hungLoad(state)) + ropeForce(data, state.mechanics.carPosition);
}

/** All that must be accelerated when the car moves. */
export function hangingMass(state: LiftState, data: LiftData): Kilograms {
  return movingMass(data.machine, hungLoad(state));
}
