// How much the ropes can hold on the sheave. Ratio of rope forces at which they slip: e^(f alpha),
// with less friction the faster the ropes run (engineering.md 4.4, [C] on an EN 81-50 form marked [M]).
import { counterweightMass, type DriveTrain, GRAVITY, type Kilograms } from './drive-train';
import type { MetresPerSecond, MetresPerSecondSquared } from '../units';

const FRICTION_AT_REST = 0.1;
/** Rope speed at which the friction has halved. */
const HALVING_SPEED: MetresPerSecond = 10;

export type Groove = DriveTrain & {
  /** friction in the groove for each unit of friction between rope and sheave */
  readonly grooveFactor: number;
  /** radians */
  readonly wrap: number;
};

/** @param grip share of a good groove's friction that is left */
export function slipRatio(groove: Groove, speed: MetresPerSecond, grip: number): number {
  const friction = (FRICTION_AT_REST * grip) / (1 + (Math.abs(speed) * groove.roping) / HALVING_SPEED);
  return exponential(groove.grooveFactor * friction * groove.wrap);
}

/** Hardest slowing down that the ropes pass on, negative when they slip even at rest. */
export function mostRetardation(
  groove: Groove,
  load: Kilograms,
  speed: MetresPerSecond,
  grip: number,
): MetresPerSecondSquared {
  const car = groove.carMass + load;
  const counterweight = counterweightMass(groove);
  // the side that moves down while slowing is the side that pulls harder
  const [falling, rising] = speed < 0 ? [car, counterweight] : [counterweight, car];
  const ratio = slipRatio(groove, speed, grip);
  return (GRAVITY * (ratio * rising - falling)) / (ratio * rising + falling);
}

/** By its series: library exponentials differ between engines. For the small exponents of grooves. */
function exponential(x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; n < 40; n++) {
    term *= x / n;
    sum += term;
  }
  return sum;
}
