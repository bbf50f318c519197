// The machine's brake in two halves: springs close each, its coil opens it, both take a moment
// (engineering.md 3.1, 4.2). A hand on the release opens both, or one for testing the other, against their springs.
import { fadeOf } from './brake-heat';
import type { Newtons } from './drive-train';
import { HandOnBrake, type LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Millimetres, TICK, type Volts } from '../units';

const WAYS_SECONDS_BY_HAND = 0.2;
/** The gap as the maker sets it, and the widest that the coil's lifting voltage is told for. */
const SET_GAP: Millimetres = 0.2;
const WIDEST_GAP: Millimetres = 0.3;

/** A coil must pull harder over a wider gap; the needed voltage grows with it. [?] */
function liftingVolts({ brake }: LiftData, gap: Millimetres): Volts {
  return gap > WIDEST_GAP ? (brake.liftVolts * gap) / WIDEST_GAP : brake.liftVolts;
}

/** A half lifts above the lifting voltage of its coil, and stays up above the holding voltage. */
export function moveBrake(state: LiftState, data: LiftData): void {
  const { brake } = data;
  const { mechanics, electrical, health } = state;
  // the way is as long as the gap is wide
  const longer = health.brakeGap / SET_GAP;
  for (let arm = 0; arm < 2; arm++) {
    const before = mechanics.brakeArm[arm] as number;
    const volts = electrical.coilVolts[arm] as number;
    const needed = before >= 1 ? brake.holdVolts : liftingVolts(data, health.brakeGap);
    const pulls = volts >= needed && health.plungerSeized === 0;
    const sticks =
      arm === 0 && health.armStays > 0 && before >= 1 && electrical.brakeOffFor < health.armStays;
    const fall = sticks ? 0 : -TICK / (brake.fallSeconds * longer);
    const step = isHeldByHand(mechanics.handOnBrake, arm)
      ? TICK / WAYS_SECONDS_BY_HAND
      : pulls
        ? TICK / (brake.liftSeconds * longer)
        : fall;
    const next = before + step;
    mechanics.brakeArm[arm] = next < 0 ? 0 : next > 1 ? 1 : next;
  }
}

function isHeldByHand(hand: number, arm: number): boolean {
  return hand === HandOnBrake.both || hand === (arm === 0 ? HandOnBrake.first : HandOnBrake.second);
}

/** What the halves on the drum hold, felt at the car. */
export function brakeForce(state: LiftState, data: LiftData): Newtons {
  const { brake, machine } = data;
  const { brakeArm, brakeHeat } = state.mechanics;
  const perHalf = (brake.halfTorque * machine.roping * machine.gear) / machine.sheaveRadius;
  const { brakeTorque1, brakeTorque2, liningFriction } = state.health;
  const first = (brakeArm[0] as number) < 0.5 ? brakeTorque1 : 0;
  const second = (brakeArm[1] as number) < 0.5 ? brakeTorque2 : 0;
  return perHalf * (first + second) * liningFriction * fadeOf(brakeHeat);
}
