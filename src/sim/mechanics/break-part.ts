// The model lift of a lesson lets one part after another be broken: a rope, all ropes, the brake, the drive's speed. What
// then happens is the lift's own affair. A car without ropes falls until governor and safety gear have it.
// Simplified: six suspension ropes [?], of which any one holds the car alone; the counterweight's fall is not followed.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { ridersThings } from '../rider-words';
import { GRAVITY } from './drive-train';
import { type MetresPerSecond, TICK } from '../units';

export const ROPES = 6;
/** Above the governor's switch on any lift. [?] */
const TOO_FAST = 1.4;

const MODEL = ridersThings.indexOf('model');

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function breakCommand(
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type !== 'break-part') return 'not-mine';
  const { health, people } = state;
  // nobody breaks a lift in which somebody works or rides
  if (people.riderHas !== MODEL || people.place > state.floors) return 'not-now';
  switch (command.part) {
    case 'one-rope':
    case 'all-ropes':
      if (health.ropesCut >= ROPES) return 'already-so';
      health.ropesCut = command.part === 'all-ropes' ? ROPES : health.ropesCut + 1;
      break;
    case 'brake':
      if (health.brakeTorque1 === 0) return 'already-so';
      health.brakeTorque1 = 0;
      health.brakeTorque2 = 0;
      break;
    case 'speed':
      if (health.driveFast !== 1) return 'already-so';
      health.driveFast = TOO_FAST;
      break;
  }
  emit({ type: 'part-broken', part: command.part });
  return undefined;
}

export function isCutLoose({ health }: LiftState): boolean {
  return health.ropesCut >= ROPES;
}

/** Speed after a tick of a car that hangs on nothing. @returns 0 for one that stands on wedges or buffer */
export function fallenSpeed(state: LiftState, data: LiftData, before: MetresPerSecond): MetresPerSecond {
  const { mechanics } = state;
  const stands = mechanics.safetyGearIn === 1 || mechanics.carPosition <= -data.buffer.runBy;
  if (stands && before === 0) return 0;
  const mass = data.machine.carMass + mechanics.load;
  // the shoes rub on the rails while it falls
  return before - (GRAVITY - data.machine.friction / mass) * TICK;
}
