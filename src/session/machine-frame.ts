// What can be seen and worked at the machine and on the panel for running by hand.
import { Hand, type LiftState, NOBODY_WHERE } from '../sim/lift-state';
import { placeName } from '../sim/facts';
import type { PlaceName } from '../sim/commands';
import type { Simulation } from '../sim/simulation';

export type HandName = 'nobody' | 'technician' | 'partner';

export type MachineFrame = {
  /** a removable wheel belongs to this machine */
  readonly hasWheel: boolean;
  readonly hasGripper: boolean;
  readonly wheelOn: boolean;
  readonly wheelBy: HandName;
  /** lifting of the brake by hand */
  readonly leverBy: HandName;
  readonly governorTripped: boolean;
  readonly gripperClosed: boolean;
  /** locked out after the car moved with open doors */
  readonly movementLatched: boolean;
  readonly bypass: 'off' | 'landing' | 'car';
  readonly emergencyElectrical: boolean;
  /** where the second technician is, null while nobody has come */
  readonly partner: PlaceName | null;
  /** called and on the way, or at an order */
  readonly partnerBusy: boolean;
};

const hands = ['nobody', 'technician', 'partner'] as const;
const bypasses = ['off', 'landing', 'car'] as const;

export function machineFrame({ state, plant }: Simulation): MachineFrame {
  const { mechanics, health } = state;
  const { features } = plant.preset.lift;
  return {
    hasWheel: features.includes('hand-wheel'),
    hasGripper: features.includes('rope-gripper'),
    wheelOn: mechanics.wheelOn === 1,
    governorTripped: mechanics.governorSwitch === 1,
    gripperClosed: mechanics.gripperOn === 1,
    movementLatched: health.unintendedLatch === 1,
    bypass: bypasses[health.bypass] ?? 'off',
    emergencyElectrical: health.emergencyElectrical === 1,
    ...peopleAtMachine(state),
  };
}

function peopleAtMachine(
  state: LiftState,
): Pick<MachineFrame, 'wheelBy' | 'leverBy' | 'partner' | 'partnerBusy'> {
  const { people } = state;
  return {
    wheelBy: hands[people.wheelBy] ?? 'nobody',
    leverBy: hands[people.leverBy] ?? 'nobody',
    partner: people.partner === NOBODY_WHERE ? null : placeName(state, people.partner),
    partnerBusy: people.partnerLeft > 0,
  };
}

/** Whether anybody lifts the brake by hand. */
export function isLeverPulled({ leverBy }: MachineFrame): boolean {
  return leverBy !== hands[Hand.nobody];
}
