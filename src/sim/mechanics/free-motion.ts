// The car when no drive holds it to a curve: gravity and rope weight against brake, friction, star-shorted motor,
// rope gripper, hands at the wheel, safety gear and buffers. Ropes pass on only what their grooves hold.
import { brakeForce } from './brake';
import { fallenSpeed, isCutLoose } from './break-part';
import { rubForce, warmBrake } from './brake-heat';
import { type Newtons, speedAfter } from './drive-train';
import { hangingForce, hangingMass, hungLoad } from './hanging';
import { isWheelHeld, windCar } from './hand-winding';
import { starDamping } from './motor';
import { areRopesSlack, buffered } from './over-travel';
import { gripperForce } from './rope-gripper';
import { mostRetardation } from './traction';
import { type LiftState, Motion } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type MetresPerSecond, TICK } from '../units';

/** @param motor what a motor that cannot hold the car still does against its running away */
export function runFree(state: LiftState, data: LiftData, motor: Newtons): void {
  const { mechanics, health } = state;
  const before = mechanics.carSpeed;
  if (isCutLoose(state)) return moveOn(state, data, before, fallenSpeed(state, data, before));
  const force = hangingForce(state, data);
  const brake = brakeForce(state, data);
  const friction =
    data.machine.friction + health.guideFriction + rubForce(state, data) + gripperForce(state, data) + motor;
  const wound = brake === 0 && mechanics.gripperOn === 0 && isWheelHeld(state);
  const rests = before === 0 && !wound && Math.abs(force) <= brake + friction;
  if (rests && !areRopesSlack(state, data)) return comeToRest(state);
  const mass = hangingMass(state, data);
  const damping = state.electrical.starClosed === 1 ? starDamping(data, before) : 0;
  let after = speedAfter(before, force, friction + brake, damping, mass, TICK);
  let passed = brake;
  if (brake > 0) {
    const slipped = slipOnSheave(state, data, before, after);
    // what the ropes do not pass on does not warm the drum
    if (slipped !== after) passed *= (before - slipped) / (before - after);
    after = slipped;
  }
  if (wound) after = windCar(state, data, after, mass);
  moveOn(state, data, before, after);
  if (passed > 0) warmBrake(state, passed * Math.abs(mechanics.carSpeed) * TICK);
}

/** A brake that holds the sheave harder than the ropes hold the car: they slip. */
function slipOnSheave(
  state: LiftState,
  data: LiftData,
  before: MetresPerSecond,
  after: MetresPerSecond,
): MetresPerSecond {
  if (Math.abs(after) >= Math.abs(before)) return after;
  const most = mostRetardation(data.machine, hungLoad(state), before, state.health.ropeGrip) * TICK;
  const wanted = Math.abs(before) - Math.abs(after);
  if (wanted <= most) return after;
  state.mechanics.ropeSlip += (wanted - most) * TICK;
  return before - Math.sign(before) * most;
}

function moveOn(state: LiftState, data: LiftData, before: number, driven: number): void {
  const { mechanics } = state;
  const after = obstructed(state, data, before, driven);
  mechanics.motion = Motion.free;
  mechanics.carPosition += ((before + after) / 2) * TICK;
  mechanics.carAcceleration = (after - before) / TICK;
  mechanics.carSpeed = after;
  mechanics.direction = Math.sign(after);
  if (after === 0 && !areRopesSlack(state, data)) comeToRest(state);
}

/** Safety gear and buffers stop the car whatever the ropes do. */
function obstructed(state: LiftState, data: LiftData, before: number, after: number): number {
  if (state.mechanics.safetyGearIn === 1 && before <= 0) {
    const slowed = Math.min(0, before + data.safetyGear.retardation * TICK);
    return Math.max(slowed, Math.min(0, after));
  }
  return buffered(state, data, before, after);
}

export function comeToRest({ mechanics }: LiftState): void {
  mechanics.motion = Motion.held;
  mechanics.carSpeed = 0;
  mechanics.carAcceleration = 0;
}
