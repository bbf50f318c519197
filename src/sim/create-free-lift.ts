// A lift of any masses, half-way up a tall well, with its brake pulled open by hand and no current anywhere: the
// real lift's mechanics for working out what gravity does. Ropes weigh nothing and governors look away, as in books.
import { createLiftState } from './create-lift-state';
import { HandOnBrake } from './lift-state';
import { type LiftPreset, liftPreset } from './lifts/lift-data';
import { createCarDrive } from './mechanics/car-motion';
import type { Damping, DriveTrain, Kilograms } from './mechanics/drive-train';
import type { FreeLift } from './mechanics/free-drift';

const FLOORS = 101;
const NEVER = 1e9;

/** @param damping newtons for each metre a second that a star-shorted motor holds back with, 0 for none */
export function createFreeLift(train: DriveTrain, load: Kilograms, damping: Damping): FreeLift {
  const reference = liftPreset('ref-1000');
  const perMetre = (train.roping * train.gear) / train.sheaveRadius;
  const weightless = { ropePerMetre: 0, compensationPerMetre: 0, cablePerMetre: 0 };
  const data: LiftPreset['lift'] = {
    ...reference.lift,
    floors: FLOORS,
    machine: { ...reference.lift.machine, ...train, ...weightless },
    // without inductance the brake of the shorted motor grows with speed, and with nothing else
    star: { polePairs: 1, ohms: 1, henry: 0, flux: Math.sqrt(damping / (1.5 * perMetre * perMetre)) },
    governor: { electricSpeed: NEVER, mechanicalSpeed: NEVER },
  };
  const state = createLiftState({ ...reference, lift: data }, 0);
  const { mechanics, electrical } = state;
  mechanics.carPosition = ((FLOORS - 1) * data.floorPitch) / 2;
  mechanics.load = load;
  mechanics.handOnBrake = HandOnBrake.both;
  mechanics.brakeArm.fill(1);
  electrical.mainSwitchOn = 0;
  electrical.starClosed = damping > 0 ? 1 : 0;
  return { drive: createCarDrive(), state, data };
}
