// How the car moves: at rest, driven along its travel curve, or left to gravity, brake, ropes and safety gear.
// Simplified: the drive follows its curve exactly; no rope stretch, no rollback.
import { brakeForce } from './brake';
import { gravityForce, movingMass, speedAfter } from './drive-train';
import { starDamping } from './motor';
import { overspeedStep } from './overspeed-step';
import { mostRetardation } from './traction';
import {
  createTravelCurve,
  planTravel,
  sampleTravel,
  type TravelCurve,
  type TravelSample,
} from './travel-curve';
import type { Emit } from '../events';
import { isBrakeOpen } from '../facts';
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

export function moveCar(drive: CarDrive, state: LiftState, data: LiftData, emit: Emit): void {
  const { mechanics, electrical } = state;
  const powered = electrical.mainSwitchOn === 1 && (electrical.armature[0] as number) > 0.5;
  if (mechanics.motion === Motion.driven && !(powered && isBrakeOpen(state))) mechanics.motion = Motion.free;
  if (mechanics.motion === Motion.driven) followCurve(drive, state, data);
  // a drive that holds zero speed holds the car
  else if (mechanics.motion === Motion.free || !powered) runFree(state, data);
  overspeedStep(state, data, emit);
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

/** Gravity against brake and friction; the ropes pass on only what their grooves hold. */
function runFree(state: LiftState, data: LiftData): void {
  const { mechanics, health } = state;
  const { machine } = data;
  const before = mechanics.carSpeed;
  const force = gravityForce(machine, mechanics.load + health.carMassAdded);
  const brake = brakeForce(state, data);
  const friction = machine.friction + health.guideFriction;
  if (before === 0 && Math.abs(force) <= brake + friction) return comeToRest(state);
  const mass = movingMass(machine, mechanics.load + health.carMassAdded);
  const damping = state.electrical.starClosed === 1 ? starDamping(data, before) : 0;
  let after = speedAfter(before, force, friction + brake, damping, mass, TICK);
  if (brake > 0 && Math.abs(after) < Math.abs(before)) {
    const load = mechanics.load + health.carMassAdded;
    const most = mostRetardation(machine, load, before, health.ropeGrip) * TICK;
    const wanted = Math.abs(before) - Math.abs(after);
    if (wanted > most && Math.abs(before) > most) {
      after = before - Math.sign(before) * most;
      mechanics.ropeSlip += (wanted - most) * TICK;
    }
  }
  moveOn(state, data, before, after);
}

function moveOn(state: LiftState, data: LiftData, before: number, driven: number): void {
  const { mechanics } = state;
  const after = obstructed(state, data, before, driven);
  mechanics.motion = Motion.free;
  mechanics.carPosition += ((before + after) / 2) * TICK;
  mechanics.carAcceleration = (after - before) / TICK;
  mechanics.carSpeed = after;
  mechanics.direction = Math.sign(after);
  if (after === 0) comeToRest(state);
}

/** Safety gear and buffers stop the car whatever the ropes do. */
function obstructed(state: LiftState, data: LiftData, before: number, after: number): number {
  const { mechanics } = state;
  if (mechanics.safetyGearIn === 1 && before <= 0) {
    const slowed = Math.min(0, before + data.safetyGear.retardation * TICK);
    return Math.max(slowed, Math.min(0, after));
  }
  const { runBy, stroke } = data.buffer;
  const top = (state.floors - 1) * data.floorPitch;
  const into = after < 0 ? -runBy - mechanics.carPosition : mechanics.carPosition - top - runBy;
  if (into < 0 || after === 0) return after;
  if (into >= stroke) return 0;
  // an oil buffer slows evenly: from here it must stop within the stroke that is left
  const loss = ((before * before) / (2 * (stroke - into))) * TICK;
  return Math.abs(before) <= loss + 0.01 ? 0 : before - Math.sign(before) * loss;
}

function comeToRest(state: LiftState): void {
  const { mechanics } = state;
  mechanics.motion = Motion.held;
  mechanics.carSpeed = 0;
  mechanics.carAcceleration = 0;
}
