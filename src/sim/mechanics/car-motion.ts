// How the car moves: at rest, driven along its travel curve, or left to gravity, brake, ropes and safety gear.
// Simplified: the drive follows its curve exactly; no rope stretch, no rollback.
import { brakeForce } from './brake';
import { gravityForce, movingMass, speedAfter } from './drive-train';
import { hungLoad } from './drive-load';
import { isWheelHeld, windCar } from './hand-winding';
import { starDamping } from './motor';
import { gripperForce, gripperStep } from './rope-gripper';
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
  if (mechanics.motion === Motion.driven && !(powered && isBrakeOpen(state))) mechanics.motion = Motion.free;
  // wedges on the rails hold against any motor
  if (mechanics.motion === Motion.driven && mechanics.safetyGearIn === 1 && mechanics.direction < 0)
    comeToRest(state);
  if (mechanics.motion === Motion.driven) followCurve(drive, state, data, 1);
  // a drive that holds zero speed holds the car, once it knows what hangs on it
  else if (powered && mechanics.motion === Motion.held && isBrakeOpen(state)) settleOnDrive(state, data);
  else if (mechanics.motion === Motion.free || !powered) runFree(state, data);
  if (mechanics.sag !== 0 && !isBrakeOpen(state)) mechanics.sag = 0;
  freeWedges(state);
  overspeedStep(state, data, emit);
  gripperStep(state, data, emit);
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

/** Gravity against brake and friction; the ropes pass on only what their grooves hold. */
function runFree(state: LiftState, data: LiftData): void {
  const { mechanics, health } = state;
  const { machine } = data;
  const before = mechanics.carSpeed;
  const load = hungLoad(state);
  const force = gravityForce(machine, load);
  const brake = brakeForce(state, data);
  const friction = machine.friction + health.guideFriction + gripperForce(state, data);
  const wound = brake === 0 && mechanics.gripperOn === 0 && isWheelHeld(state);
  if (before === 0 && !wound && Math.abs(force) <= brake + friction) return comeToRest(state);
  const mass = movingMass(machine, load);
  const damping = state.electrical.starClosed === 1 ? starDamping(data, before) : 0;
  let after = speedAfter(before, force, friction + brake, damping, mass, TICK);
  if (brake > 0 && Math.abs(after) < Math.abs(before)) {
    const most = mostRetardation(machine, load, before, health.ropeGrip) * TICK;
    const wanted = Math.abs(before) - Math.abs(after);
    if (wanted > most && Math.abs(before) > most) {
      after = before - Math.sign(before) * most;
      mechanics.ropeSlip += (wanted - most) * TICK;
    }
  }
  if (wound) after = windCar(state, data, after, mass);
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
  const { bufferOil, runByShort } = state.health;
  const above = mechanics.carPosition - top - runBy + runByShort;
  const into = after < 0 ? -runBy - mechanics.carPosition : above;
  if (into < 0 || after === 0) return after;
  if (into >= stroke) return 0;
  // an oil buffer slows evenly: from here it must stop within the stroke that is left; with less oil it slows less
  const loss = ((before * before) / (2 * (stroke - into))) * bufferOil * TICK;
  return Math.abs(before) <= loss + 0.01 ? 0 : before - Math.sign(before) * loss;
}

function comeToRest(state: LiftState): void {
  const { mechanics } = state;
  mechanics.motion = Motion.held;
  mechanics.carSpeed = 0;
  mechanics.carAcceleration = 0;
}
