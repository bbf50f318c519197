// The automatic rescue device: when the mains have been away for three seconds its battery feeds controls, brake and
// drive, unless the main switch is off or somebody runs the lift by hand (engineering.md 1.1 and 2.1).
import type { Plant } from './plant';
import type { LiftState } from '../lift-state';
import { TICK } from '../units';

const DARK_SHARE = 0.5;

/** @param mainsShare highest line voltage behind the main switch as a share of the rated, without the battery */
export function rescueStep(plant: Plant, state: LiftState, mainsShare: number): void {
  const { electrical, health } = state;
  const { lift } = plant.preset;
  const dark = mainsShare < DARK_SHARE && electrical.mainSwitchOn === 1;
  if (!dark && electrical.darkFor === 0 && electrical.rescueFeeds === 0) return;
  const most = lift.rescue.afterSeconds + TICK;
  electrical.darkFor = dark ? Math.min(electrical.darkFor + TICK, most) : 0;
  const byHand =
    electrical.inspection[0] === 1 || electrical.inspection[1] === 1 || health.emergencyElectrical === 1;
  const ready = lift.features.includes('rescue') && health.rescueVolts >= lift.rescue.leastVolts && !byHand;
  const feeds = ready && electrical.darkFor > lift.rescue.afterSeconds ? 1 : 0;
  if (feeds === electrical.rescueFeeds) return;
  electrical.rescueFeeds = feeds;
  plant.mainsStale = true;
}
