// The machine's brake: springs close it, coil voltage opens it, both take a moment (engineering.md 3.1, 4.2).
// Simplified: both halves move as one.
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK } from '../units';

/** Lifts above the lifting voltage, stays open above the holding voltage. */
export function moveBrake(state: LiftState, data: LiftData): void {
  const { brake } = data;
  const { mechanics, electrical } = state;
  const lifted = mechanics.brakeLift >= 1;
  const pulls = electrical.brakeVolts >= (lifted ? brake.holdVolts : brake.liftVolts);
  const step = pulls ? TICK / brake.liftSeconds : -TICK / brake.fallSeconds;
  const next = mechanics.brakeLift + step;
  mechanics.brakeLift = next < 0 ? 0 : next > 1 ? 1 : next;
}
