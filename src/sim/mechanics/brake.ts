// The machine's brake in two halves: springs close each, its coil opens it, both take a moment
// (engineering.md 3.1, 4.2). A hand on the release opens both against their springs.
import type { Newtons } from './drive-train';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK } from '../units';

const WAYS_SECONDS_BY_HAND = 0.2;

/** A half lifts above the lifting voltage of its coil, and stays up above the holding voltage. */
export function moveBrake(state: LiftState, data: LiftData): void {
  const { brake } = data;
  const { mechanics, electrical, health } = state;
  for (let arm = 0; arm < 2; arm++) {
    const before = mechanics.brakeArm[arm] as number;
    const volts = electrical.coilVolts[arm] as number;
    const pulls = volts >= (before >= 1 ? brake.holdVolts : brake.liftVolts) && health.plungerSeized === 0;
    const sticks =
      arm === 0 && health.armStays > 0 && before >= 1 && electrical.brakeOffFor < health.armStays;
    let step = pulls ? TICK / brake.liftSeconds : sticks ? 0 : -TICK / brake.fallSeconds;
    if (mechanics.handOnBrake === 1) step = TICK / WAYS_SECONDS_BY_HAND;
    const next = before + step;
    mechanics.brakeArm[arm] = next < 0 ? 0 : next > 1 ? 1 : next;
  }
}

/** What the halves on the drum hold, felt at the car. */
export function brakeForce(state: LiftState, data: LiftData): Newtons {
  const { brake, machine } = data;
  const { brakeArm } = state.mechanics;
  const perHalf = (brake.halfTorque * machine.roping * machine.gear) / machine.sheaveRadius;
  const { brakeTorque1, brakeTorque2, liningFriction } = state.health;
  const first = (brakeArm[0] as number) < 0.5 ? brakeTorque1 : 0;
  const second = (brakeArm[1] as number) < 0.5 ? brakeTorque2 : 0;
  return perHalf * (first + second) * liningFriction;
}
