// Fuses, breakers and residual current devices: what opens a branch by current and time, or because a hand has taken it
// out or switched it off (engineering.md 1.1, 1.4). Simplified: two currents and one time each; a cold device forgets.
import { type Circuit, currentThrough } from './circuit';
import { placeContact } from './parts';
import type { Plant } from './plant';
import type { ProtectiveDevice } from './protective-devices';
import { Condition, Protection, type LiftState } from '../lift-state';
import { type Amperes, type Seconds, TICK } from '../units';

/** Closes or opens every device as it is: in and whole, taken out, blown, tripped. */
export function placeProtection(plant: Plant, state: LiftState): void {
  plant.protection.forEach(({ circuits, poles, firstPart }, at) => {
    const made = state.electrical.protection[at] === Protection.on;
    for (const circuit of circuits)
      for (let pole = 0; pole < poles.length; pole++)
        placeContact(circuit, state, firstPart, poles[pole] as number, made);
  });
}

/** @returns whether the device lets current through */
export function isProtectionClosed(plant: Plant, { electrical }: LiftState, at: number): boolean {
  const device = plant.protection[at];
  if (!device || electrical.protection[at] !== Protection.on) return false;
  for (let pole = 0; pole < device.poles.length; pole++)
    if (electrical.partCondition[device.firstPart + (device.poles[pole] as number)] === Condition.open)
      return false;
  return true;
}

/**
 * Heats and trips, from the circuits as last solved.
 * @param changed of `Circuits`: devices that carry none of it are as they were; all must be looked at while one is warm
 * @returns a bit for each device that has opened
 */
export function protectionStep(plant: Plant, state: LiftState, changed: number): number {
  const { electrical } = state;
  let opened = 0;
  let warm = 0;
  for (let at = 0; at < plant.protection.length; at++) {
    const device = plant.protection[at] as ProtectiveDevice;
    if ((device.carries & changed) === 0) continue;
    const before = electrical.protectionHeat[at] as number;
    const closed = device.poles.length > 0 && isProtectionClosed(plant, state, at);
    const heat = closed ? heatOf(device, plant, state, before) : 0;
    if (heat < 0) {
      opened += 1 << at;
      tripDevice(plant, state, at);
    } else if (heat > 0) warm = 1;
    if (before !== heat) electrical.protectionHeat[at] = Math.max(0, heat);
  }
  electrical.protectionWarm = warm;
  return opened;
}

/** @returns seconds for which it has been too much, -1 when the device opens */
function heatOf(device: ProtectiveDevice, plant: Plant, state: LiftState, before: Seconds): Seconds {
  const { row } = device;
  const amps = deviceAmps(device, plant, state);
  if (amps > row.instantAmps) return -1;
  const leaks = row.residualAmps > 0 && residualAmps(device) > row.residualAmps;
  if (!leaks && amps <= row.meltAmps) return 0;
  const heat = before + TICK;
  return heat > (leaks ? plant.preset.protection.residualSeconds : row.slowSeconds) ? -1 : heat;
}

/**
 * What the drive draws, reckoned when its load is. @returns whether it has changed
 * Simplified: with the power factor and losses of the whole as one figure. [?]
 */
export function driveAmpsStep(plant: Plant, state: LiftState): boolean {
  const { electrical, mechanics, tick } = state;
  if (tick % LOAD_TICKS !== 0) return false;
  const { machine, supply } = plant.preset.lift;
  const watts =
    (mechanics.motorTorque * mechanics.carSpeed * machine.roping * machine.gear) / machine.sheaveRadius;
  const amps =
    watts > 0 && electrical.rescueFeeds === 0 ? watts / (ROOT_OF_THREE * supply.lineVolts * EFFICIENCY) : 0;
  if (amps === electrical.driveAmps) return false;
  electrical.driveAmps = amps;
  return true;
}

const ROOT_OF_THREE = Math.sqrt(3);
const EFFICIENCY = 0.85;
/** As often as the mechanics reckon the motor's torque. */
const LOAD_TICKS = 20;

export function tripDevice(plant: Plant, state: LiftState, at: number): void {
  const { row, poles, firstPart } = plant.protection[at] as ProtectiveDevice;
  const { electrical } = state;
  if (row.kind === 'fuse') electrical.partCondition[firstPart + (poles[0] as number)] = Condition.open;
  else electrical.protection[at] = Protection.tripped;
  plant.partsStale = true;
}

/** What flows through a device, transformers and drive behind it included. */
export function deviceAmps(device: ProtectiveDevice, plant: Plant, { electrical }: LiftState): Amperes {
  return mostAmps(device) + suppliedAmps(device, plant) + (device.row.drive ? electrical.driveAmps : 0);
}

/** Largest current in any pole; in the mains two components make one current. */
function mostAmps({ circuits, poles }: ProtectiveDevice): Amperes {
  const one = circuits[0] as Circuit;
  const turned = circuits[1];
  let most = 0;
  for (let pole = 0; pole < poles.length; pole++) {
    const re = currentThrough(one, poles[pole] as number);
    const im = turned ? currentThrough(turned, poles[pole] as number) : 0;
    most = Math.max(most, re * re + im * im);
  }
  return Math.sqrt(most);
}

/** What goes out by one pole and does not come back by the others. */
export function residualAmps({ circuits, poles }: ProtectiveDevice): Amperes {
  const one = circuits[0] as Circuit;
  const turned = circuits[1];
  let re = 0;
  let im = 0;
  for (let pole = 0; pole < poles.length; pole++) {
    re += currentThrough(one, poles[pole] as number);
    if (turned) im += currentThrough(turned, poles[pole] as number);
  }
  return Math.sqrt(re * re + im * im);
}

/** Power drawn from the sources behind a transformer, as current on its primary side. */
function suppliedAmps({ feeds }: ProtectiveDevice, plant: Plant): Amperes {
  if (feeds.length === 0 || plant.lineShare < LEAST_SHARE) return 0;
  let watts = 0;
  for (let feed = 0; feed < feeds.length; feed++) {
    const { circuit, branch } = feeds[feed] as ProtectiveDevice['feeds'][number];
    watts += Math.abs((circuit.network.branchEmf[branch] as number) * currentThrough(circuit, branch));
  }
  return watts / (plant.preset.lift.supply.lineVolts * plant.lineShare);
}

const LEAST_SHARE = 0.1;
