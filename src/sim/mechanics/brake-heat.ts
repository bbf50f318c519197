// What friction does to the brake: work at the drum becomes heat, hot linings hold less, a drum cools slowly.
// engineering.md chapter 8 gives 70 K of rise as the limit in service; capacities and the fading are design values. [?]
import type { Newtons } from './drive-train';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Seconds, TICK, type Ticks } from '../units';

/** Twenty kilograms of steel. [?] */
const JOULES_PER_DEGREE = 9200;
const COOLING_SECONDS: Seconds = 900;
/** Linings hold what they should up to here; at the second figure half of it is left. [?] */
const FADES_FROM = 150;
const HALF_AT = 350;
/** Arms closer to the drum than this rub when lifted (engineering.md 4.2: 0.1 to 0.3 mm, no rubbing). */
const RUBS_BELOW = 0.1;
/** What rubs at no gap at all, as a share of a half's torque. [?] */
const RUB_SHARE = 0.1;

export function warmBrake({ mechanics }: LiftState, joules: number): void {
  mechanics.brakeHeat += joules / JOULES_PER_DEGREE;
}

/** Heat leaves slowly: reckoned with the other slow clocks. @param passed ticks since the last reckoning */
export function coolBrake({ mechanics, health }: LiftState, passed: Ticks): void {
  mechanics.brakeHeat += ((health.ambient - mechanics.brakeHeat) * passed * TICK) / COOLING_SECONDS;
}

/** Share of their grip that linings of this temperature have left, down to a tenth. @param heat degrees Celsius */
export function fadeOf(heat: number): number {
  if (heat <= FADES_FROM) return 1;
  return Math.max(0.1, 1 - (heat - FADES_FROM) / (2 * (HALF_AT - FADES_FROM)));
}

/** Lifted linings that still touch, felt at the car. */
export function rubForce({ health }: LiftState, { brake, machine }: LiftData): Newtons {
  const { brakeGap } = health;
  if (brakeGap >= RUBS_BELOW) return 0;
  const full = (2 * brake.halfTorque * machine.roping * machine.gear) / machine.sheaveRadius;
  return full * RUB_SHARE * (1 - brakeGap / RUBS_BELOW);
}
