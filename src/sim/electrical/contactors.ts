// The contactors KMY and KMB: an armature closes above pull-in volts and stays until below drop-out; its coil draws
// much until it has closed (engineering.md 1.3). Between both a weak coil lifts it as far as the contact springs, which
// throw it back: it chatters. How far, and from which voltage on, are choices of ours. [?]
import { setOhms, voltsBetween } from './circuit';
import type { Plant } from './plant';
import { Condition, type LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK, type Volts } from '../units';

const BROKEN_COIL_OHMS = 1e9;
/** Of the rated supply; below it the chain counts as dead. */
const LEAST_SHARE = 0.01;
/** Share of the way at which the contacts meet and their springs begin to push back. */
const CONTACTS_MEET = 0.6;

export function isArmatureMoving({ electrical }: LiftState): boolean {
  const run = electrical.armature[0] as number;
  const brake = electrical.armature[1] as number;
  return (run > 0 && run < 1) || (brake > 0 && brake < 1);
}

export function armatureStep(plant: Plant, state: LiftState): void {
  const { armature } = state.electrical;
  for (let coil = 0; coil < armature.length; coil++) {
    const before = armature[coil] as number;
    const after = wayOfArmature(before, coilVolts(plant, state, coil), plant.preset.lift.contactor);
    if (after === before) continue;
    armature[coil] = after;
    if (before >= 1 !== after >= 1) setCoil(plant, state, coil, after >= 1);
  }
}

/** @param before 0 dropped to 1 pulled in. @returns the same a tick later */
export function wayOfArmature(before: number, volts: Volts, contactor: LiftData['contactor']): number {
  const closing = before + TICK / contactor.closeSeconds;
  if (volts >= (before >= 1 ? contactor.dropOutVolts : contactor.pullInVolts)) return Math.min(1, closing);
  const stirs = volts >= contactor.stirVolts && before < CONTACTS_MEET;
  return stirs ? Math.min(CONTACTS_MEET, closing) : Math.max(0, before - TICK / contactor.openSeconds);
}

/** Coils anew, after damage, repair, or when the supply has come or gone: broken ones let nothing through. */
export function placeCoils(plant: Plant, state: LiftState): void {
  for (let coil = 0; coil < plant.numbers.coils.length; coil++) {
    const branch = plant.numbers.coils[coil] as number;
    if (state.electrical.partCondition[branch] !== Condition.open)
      setCoil(plant, state, coil, (state.electrical.armature[coil] as number) >= 1);
    else setOhms(plant.chain, branch, BROKEN_COIL_OHMS);
  }
}

/** A broken winding carries no current, whatever stands across it; welded contacts hold with none. */
function coilVolts(plant: Plant, state: LiftState, coil: number): Volts {
  const { numbers, chain } = plant;
  const condition = state.electrical.partCondition[numbers.coils[coil] as number];
  if (condition === Condition.welded) return Number.POSITIVE_INFINITY;
  if (condition === Condition.open) return 0;
  return Math.abs(voltsBetween(chain, numbers.coilNodes[coil] as number, numbers.neutral));
}

/**
 * A coil's impedance rises when its armature has closed. Without its alternating supply it is what an ohmmeter finds:
 * its wire (120 ohm, with which the pair reads the 62 ohm of engineering.md 1.5; faults.json PWR-09).
 */
function setCoil(plant: Plant, state: LiftState, coil: number, held: boolean): void {
  const data = plant.preset.chain.coils[coil];
  const branch = plant.numbers.coils[coil] as number;
  if (!data || state.electrical.partCondition[branch] === Condition.open) return;
  const alternating = held ? data.holdOhms : data.inrushOhms;
  const ohms = plant.lineShare > LEAST_SHARE ? alternating : data.windingOhms;
  if (plant.chain.network.branchConductance[branch] !== 1 / ohms) setOhms(plant.chain, branch, ohms);
}
