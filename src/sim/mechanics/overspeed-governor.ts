// Speeds at which an overspeed governor must trip (EN 81-20:2020 5.6.2.2.1.1; engineering.md 4.5).
// An answer of null: that kind of safety gear is not allowed at this rated speed (5.6.2.1.2).
import type { MetresPerSecond } from '../units';

const LEAST_SHARE = 1.15;
/** Highest rated speed for safety gear that bites at once, and for the captive-roller kind. */
const FASTEST_INSTANTANEOUS: MetresPerSecond = 0.63;
const FASTEST_CAPTIVE_ROLLER: MetresPerSecond = 1;
/** The counterweight's governor may trip up to a tenth later than the car's. */
const COUNTERWEIGHT_SHARE = 1.1;

export type GovernorLimits = {
  readonly rated: MetresPerSecond;
  readonly tripMin: MetresPerSecond;
  readonly tripMax_instantaneous: MetresPerSecond | null;
  readonly tripMax_captiveRoller: MetresPerSecond | null;
  readonly tripMax_progressive: MetresPerSecond;
  readonly counterweightTripMax: MetresPerSecond;
};

export function governorLimits(rated: MetresPerSecond): GovernorLimits {
  const progressive = rated <= 1 ? 1.5 : 1.25 * rated + 0.25 / rated;
  return {
    rated,
    tripMin: LEAST_SHARE * rated,
    tripMax_instantaneous: rated <= FASTEST_INSTANTANEOUS ? 0.8 : null,
    tripMax_captiveRoller: rated <= FASTEST_CAPTIVE_ROLLER ? 1 : null,
    tripMax_progressive: progressive,
    counterweightTripMax: COUNTERWEIGHT_SHARE * progressive,
  };
}
