// A fuse pulled under load draws an arc. Alternating current lets it go out at its next zero; direct current that a
// coil drives on holds it. How much burns a hand is a choice of ours. [?]
import { deviceAmps, isProtectionClosed } from './protection';
import type { Plant } from './plant';
import type { FuseName } from '../commands';
import type { LiftState } from '../lift-state';

type Watts = number;

/** From here it is seen; from here it burns, alternating and direct. */
const SEEN_FROM: Watts = 20;
const BURNS_FROM: Watts = 2000;
const BURNS_FROM_DIRECT: Watts = 150;

export type Arc = { readonly watts: Watts; readonly seen: boolean; readonly burns: boolean };

/** What pulling this fuse now would interrupt. */
export function arcOf(plant: Plant, state: LiftState, fuse: FuseName): Arc {
  const at = plant.protectionNumber.get(fuse) ?? -1;
  const device = plant.protection[at];
  if (!device || !isProtectionClosed(plant, state, at)) return { watts: 0, seen: false, burns: false };
  const watts = deviceAmps(device, plant, state) * drivingVolts(plant, state, fuse);
  const direct = device.row.circuit === 'direct';
  return { watts, seen: watts > SEEN_FROM, burns: watts > (direct ? BURNS_FROM_DIRECT : BURNS_FROM) };
}

/** What stands across the gap: the fuse's own supply. */
function drivingVolts({ preset }: Plant, { electrical }: LiftState, fuse: FuseName): number {
  switch (fuse) {
    case 'FU1':
      return preset.chain.winding.volts;
    case 'FU2':
      return electrical.brakeVolts;
    case 'FU3':
      return electrical.volts24;
    case 'FU-D':
      return preset.mains.phaseVolts;
    default:
      return preset.lift.supply.lineVolts;
  }
}
