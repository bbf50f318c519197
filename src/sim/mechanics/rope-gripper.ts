// Rope gripper: shoes that clamp the suspension ropes when the car overspeeds upwards, or when the board has found
// it moving with open doors. Stays shut, with its contact in the chain open, until reset by hand.
// Ascending overspeed and unintended movement: engineering.md 4.5. Its force is a design value. [?]
import type { Newtons } from './drive-train';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function gripperStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { mechanics, health } = state;
  if (data.gripper.force === 0 || mechanics.gripperOn === 1) return;
  const ascends = mechanics.carSpeed >= data.governor.electricSpeed * health.governorTrip;
  const unintended = health.unintendedLatch === 1 && mechanics.carSpeed !== 0;
  if (!ascends && !unintended) return;
  mechanics.gripperOn = 1;
  emit({ type: 'rope-gripper-closed', speed: Math.abs(mechanics.carSpeed) });
}

/** What the shoes hold, felt at the car. */
export function gripperForce({ mechanics }: LiftState, data: LiftData): Newtons {
  return mechanics.gripperOn === 1 ? data.gripper.force : 0;
}
