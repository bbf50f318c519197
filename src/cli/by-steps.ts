// Flights and stops worked out anew in small steps of time, as a check on the closed forms beside which they are told.
// The drift's steps are the lift's own (sim/mechanics/free-drift.ts).
import type { TravelLimits } from '../sim/mechanics/travel-curve';
import type { UnintendedMovement } from '../sim/mechanics/stopping';
import type { Metres, MetresPerSecond, MetresPerSecondSquared, Seconds } from '../sim/units';

/** Steps for each stretch of time that is worked through, so that no request takes long. */
const STEPS = 4000;
const HALVINGS = 60;

/** @returns time and top speed of the flight; the top speed is found by trying */
export function flightBySteps(
  distance: Metres,
  limits: TravelLimits,
): { numericT: Seconds; numericVPeak: MetresPerSecond } {
  if (distance === 0) return { numericT: 0, numericVPeak: 0 };
  const fastest = rampBySteps(limits.v, limits);
  if (2 * fastest.x <= distance) {
    const cruise = (distance - 2 * fastest.x) / limits.v;
    return { numericT: 2 * fastest.t + cruise, numericVPeak: limits.v };
  }
  let [low, high] = [0, limits.v];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (2 * rampBySteps(middle, limits).x > distance) high = middle;
    else low = middle;
  }
  return { numericT: 2 * rampBySteps(low, limits).t, numericVPeak: low };
}

/** From rest to a speed: acceleration rises, is kept, or falls, as long as it can still fall to nothing at that speed. */
function rampBySteps(peak: MetresPerSecond, { a: most, j }: TravelLimits): { t: Seconds; x: Metres } {
  const step = (peak / most + 2 * Math.sqrt(peak / j)) / STEPS;
  let [t, x, v, a] = [0, 0, 0, 0];
  let falls = false;
  for (let i = 0; i < 2 * STEPS; i++) {
    const fits = (next: number): boolean => v + ((a + next) / 2) * step + (next * next) / (2 * j) <= peak;
    const kept: number | undefined = falls ? undefined : [Math.min(most, a + j * step), a].find(fits);
    falls = kept === undefined;
    const next = kept ?? a - j * step;
    if (next <= 0) break;
    x += v * step + ((2 * a + next) * step * step) / 6;
    v += ((a + next) / 2) * step;
    a = next;
    t += step;
  }
  return { t, x };
}

/** @returns the way on which a retardation brings a speed to nothing */
export function stopBySteps(speed: MetresPerSecond, retardation: MetresPerSecondSquared): Metres {
  const step = speed / retardation / STEPS;
  let [x, v] = [0, speed];
  while (v > 0) {
    const after = Math.max(0, v - retardation * step);
    x += ((v + after) / 2) * step;
    v = after;
  }
  return x;
}

/** @returns the whole way of a car that leaves its landing: to detection, loose, and braked */
export function movementBySteps(movement: UnintendedMovement): Metres {
  const { a, v0, reaction, build, retardation, detect } = movement;
  const step = (2 * detect) / (v0 + Math.sqrt(v0 * v0 + 2 * a * detect) || 1) / STEPS;
  let [x, v] = [0, v0];
  while (x < detect) {
    x += v * step + (a * step * step) / 2;
    v += a * step;
  }
  const loose = (reaction + build) / STEPS;
  for (let i = 0; i < STEPS; i++) {
    x += v * loose + (a * loose * loose) / 2;
    v += a * loose;
  }
  return x + stopBySteps(v, retardation);
}
