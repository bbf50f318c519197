// How the car moves: at rest, driven along its travel curve, or left to gravity, brake, ropes and safety gear.
// Simplified: a drive that is not asked for more than its most torque follows its curve exactly; ropes stretch only at rest.
import { isCutLoose } from './break-part';
import { gravityForce, type Newtons } from './drive-train';
import { comeToRest, runFree } from './free-motion';
import { hangingForce, hungLoad } from './hanging';
import { isLanded, slipOnBuffer } from './over-travel';
import { gripperStep } from './rope-gripper';
import { overspeedStep } from './overspeed-step';
import { stretchRopes } from './rope-stretch';
import {
  createTravelCurve,
  planTravel,
  sampleTravel,
  type TravelCurve,
  type TravelSample,
} from './travel-curve';
import type { Emit } from '../events';
import { isBrakeOpen } from '../facts';
import { isDriving, type LiftState, Motion } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type MetresPerSecond, TICK, type Ticks } from '../units';

/** The drive's give at zero speed: 40 mm for the full unbalanced load. [?] */
const DRIVE_STIFFNESS = 135_000;
const SAG_SPEED: MetresPerSecond = 0.1;
/** How far the car must go up for the wedges to let go. [?] */
const WEDGE_TRAVEL: Metres = 0.05;

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
  if (isCutLoose(state)) mechanics.motion = Motion.free;
  if (isDriving(mechanics) && !(powered && isBrakeOpen(state))) mechanics.motion = Motion.free;
  // wedges on the rails hold against any motor
  if (isDriving(mechanics) && mechanics.safetyGearIn === 1 && mechanics.direction < 0) comeToRest(state);
  if (isDriving(mechanics)) driveOn(drive, state, data);
  // a drive that holds zero speed holds the car, once it knows what hangs on it
  else if (powered && mechanics.motion === Motion.held && isBrakeOpen(state)) holdOnDrive(state, data);
  else if (mechanics.motion === Motion.free || !powered) {
    // a motor that could not hold the car still pulls against it
    runFree(state, data, powered && isBrakeOpen(state) ? motorForce(data) : 0);
  }
  if (mechanics.sag !== 0 && !isBrakeOpen(state)) mechanics.sag = 0;
  freeWedges(state);
  stretchRopes(state, data);
  overspeedStep(state, data, emit);
  gripperStep(state, data, emit);
}

function driveOn(drive: CarDrive, state: LiftState, data: LiftData): void {
  const { carPosition, carSpeed, motion } = state.mechanics;
  if (motion === Motion.driven) followCurve(drive, state, data, 1);
  else slowEvenly(state, data);
  if (isLanded(state, data)) slipOnBuffer(state, data, carPosition, carSpeed);
}

/** The most a motor pulls, felt at the car. */
function motorForce({ machine }: LiftData): Newtons {
  return (machine.mostTorque * machine.roping * machine.gear) / machine.sheaveRadius;
}

/** At zero speed the motor holds what its torque allows; a heavier car sinks through it. */
function holdOnDrive(state: LiftState, data: LiftData): void {
  const most = motorForce(data);
  if (Math.abs(hangingForce(state, data)) > most + data.machine.friction) runFree(state, data, most);
  else settleOnDrive(state, data);
}

/** What the load cell does not tell, the drive learns from the car rolling back. */
function settleOnDrive(state: LiftState, data: LiftData): void {
  const { mechanics, health } = state;
  const told = hungLoad(state) - mechanics.load * (1 - health.loadSignal);
  const untold = gravityForce(data.machine, hungLoad(state)) - gravityForce(data.machine, told);
  const wanted = untold / DRIVE_STIFFNESS - mechanics.sag;
  const most = SAG_SPEED * TICK;
  const step = Math.max(-most, Math.min(most, wanted));
  mechanics.sag += step;
  mechanics.carPosition += step;
}

/** Wedges leave the rails once the car has been lifted out of them. */
function freeWedges(state: LiftState): void {
  const { mechanics, health } = state;
  if (mechanics.safetyGearIn === 0 || health.safetyGearWedged === 1) return;
  if (mechanics.carSpeed > 0) mechanics.wedgesLifted += mechanics.carSpeed * TICK;
  if (mechanics.wedgesLifted < WEDGE_TRAVEL) return;
  mechanics.safetyGearIn = 0;
  mechanics.wedgesLifted = 0;
}

/** @param passed ticks since the last look at the curve */
export function followCurve(drive: CarDrive, state: LiftState, data: LiftData, passed: Ticks): void {
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
  mechanics.flightTicks += passed;
  const { x, v, a } = sampleTravel(drive.curve, mechanics.flightTicks * TICK, drive.sample);
  mechanics.carPosition = mechanics.flightFrom + mechanics.direction * x;
  mechanics.carSpeed = mechanics.direction * v;
  mechanics.carAcceleration = mechanics.direction * a;
  if (mechanics.flightTicks * TICK >= drive.curve.total) mechanics.motion = Motion.held;
}

/** The drive brings the car to rest by the special deceleration, wherever that is. */
function slowEvenly(state: LiftState, data: LiftData): void {
  const { mechanics } = state;
  const before = Math.abs(mechanics.carSpeed);
  const after = Math.max(0, before - data.specialDeceleration * TICK);
  mechanics.carPosition += mechanics.direction * ((before + after) / 2) * TICK;
  mechanics.carSpeed = mechanics.direction * after;
  mechanics.carAcceleration = -mechanics.direction * data.specialDeceleration;
  if (after === 0) comeToRest(state);
}
