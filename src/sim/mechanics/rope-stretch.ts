// Ropes and their springs give with the load: the car sinks while people get in and rises while they get out. A run
// starts from where the car then is, and ends at its vane, so that only what changes at a landing is felt there.
// Figures are [?]: 12 mm for the rated load at the lowest landing of the reference lift. Without bouncing.
import type { Kilograms } from './drive-train';
import { type LiftState, Motion } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type MetresPerSecond, TICK } from '../units';

const SINK_SPEED: MetresPerSecond = 0.02;
/** Rope between car and sheave with the car at its highest level. [?] */
const LEAST_ROPE: Metres = 3;

/** How far a load lets the car down that stands at `position`. */
export function stretchUnder(load: Kilograms, position: Metres, data: LiftData): Metres {
  const top = (data.floors - 1) * data.floorPitch;
  return load * (data.stretch.springs + data.stretch.ropes * (top - position + LEAST_ROPE));
}

/** Lets the car follow its load. Costs a comparison when nothing has changed. */
export function stretchRopes(state: LiftState, data: LiftData): void {
  const { mechanics } = state;
  const change = mechanics.load - mechanics.stretchedTo;
  if (change === 0) return;
  if (mechanics.motion !== Motion.held || mechanics.safetyGearIn === 1) {
    mechanics.stretchedTo = mechanics.load;
    return;
  }
  const left = stretchUnder(change, mechanics.carPosition, data);
  const most = SINK_SPEED * TICK;
  if (Math.abs(left) <= most) {
    mechanics.carPosition -= left;
    mechanics.stretchedTo = mechanics.load;
    return;
  }
  mechanics.carPosition -= Math.sign(left) * most;
  mechanics.stretchedTo += (change * most) / Math.abs(left);
}
