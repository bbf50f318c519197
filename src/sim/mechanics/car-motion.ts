// How the car moves: held by the brake, driven along its travel curve, or braked when the drive is cut.
// Simplified: no rollback, rope stretch or slip; the brake alone stops with one mean deceleration.
import {
  createTravelCurve,
  planTravel,
  sampleTravel,
  type TravelCurve,
  type TravelSample,
} from './travel-curve';
import { type LiftState, Motion } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK } from '../units';

/** Workplace of the car's motion; follows from the state's flight, so it needs no saving. */
export type CarDrive = {
  readonly curve: TravelCurve;
  readonly sample: TravelSample;
  plannedFor: number;
  plannedSpeed: number;
};

export function createCarDrive(): CarDrive {
  return { curve: createTravelCurve(), sample: { x: 0, v: 0, a: 0 }, plannedFor: -1, plannedSpeed: -1 };
}

export function moveCar(drive: CarDrive, state: LiftState, data: LiftData): void {
  const { mechanics, electrical } = state;
  const powered = electrical.mainSwitchOn === 1 && (electrical.armature[0] as number) > 0.5;
  if (mechanics.motion === Motion.driven && !(powered && mechanics.brakeLift > 0.5))
    mechanics.motion = Motion.braking;
  if (mechanics.motion === Motion.driven) followCurve(drive, state, data);
  else if (mechanics.motion === Motion.braking) slowDown(state, data);
}

function followCurve(drive: CarDrive, state: LiftState, data: LiftData): void {
  const { mechanics } = state;
  if (drive.plannedFor !== mechanics.flightDistance || drive.plannedSpeed !== mechanics.flightSpeed) {
    planTravel(drive.curve, mechanics.flightDistance, {
      v: mechanics.flightSpeed,
      a: data.acceleration,
      j: data.jerk,
    });
    drive.plannedFor = mechanics.flightDistance;
    drive.plannedSpeed = mechanics.flightSpeed;
  }
  mechanics.flightTime += TICK;
  const { x, v, a } = sampleTravel(drive.curve, mechanics.flightTime, drive.sample);
  mechanics.carPosition = mechanics.flightFrom + mechanics.direction * x;
  mechanics.carSpeed = mechanics.direction * v;
  mechanics.carAcceleration = mechanics.direction * a;
  if (mechanics.flightTime >= drive.curve.total) mechanics.motion = Motion.held;
}

function slowDown(state: LiftState, data: LiftData): void {
  const { mechanics } = state;
  const before = mechanics.carSpeed;
  const loss = data.brakeDeceleration * TICK;
  const speed = Math.abs(before) <= loss ? 0 : before - Math.sign(before) * loss;
  mechanics.carPosition += ((before + speed) / 2) * TICK;
  mechanics.carAcceleration = (speed - before) / TICK;
  mechanics.carSpeed = speed;
  if (speed === 0) {
    mechanics.motion = Motion.held;
    mechanics.carAcceleration = 0;
  }
}
