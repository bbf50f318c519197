// The brake's rectifier: full voltage to lift, economy voltage to hold; and what each coil still gets.
import { setEmf, voltsBetween } from './circuit';
import type { Plant } from './plant';
import { Condition, type LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK, type Ticks } from '../units';

/** How long the field has been on, as far as anybody asks; added up as ticks do, so that a leap ends in the same figure. */
export function holdBrakeFor({ electrical }: LiftState, { brake }: LiftData, ticks: Ticks): void {
  const most = brake.economyAfter + 1;
  for (let i = 0; i < ticks && electrical.brakeHeldFor < most; i++)
    electrical.brakeHeldFor = Math.min(electrical.brakeHeldFor + TICK, most);
}

export function brakeSupplyStep(plant: Plant, state: LiftState, solved: boolean): void {
  const { brake } = plant.preset.lift;
  const { electrical, health } = state;
  if ((electrical.armature[1] as number) > 0.5) {
    holdBrakeFor(state, plant.preset.lift, 1);
    electrical.brakeOffFor = 0;
  } else {
    // only an arm that sticks asks how long ago the field went
    const most = health.armStays + TICK;
    electrical.brakeOffFor = Math.min(electrical.brakeOffFor + TICK, most);
    if (electrical.brakeHeldFor !== 0) electrical.brakeHeldFor = 0;
    else if (!solved) return;
  }
  const holding = electrical.brakeHeldFor > brake.economyAfter;
  const full = holding ? health.economyVolts : plant.numbers.brakeRated * health.brakeSupplyShare;
  const emf = full * Math.min(1, plant.lineShare);
  if (emf !== electrical.brakeEmf) {
    electrical.brakeEmf = emf;
    setEmf(plant.direct, plant.numbers.brakeSupply, emf);
  }
  if (solved) readCoils(plant, state);
}

/** A broken coil pulls nothing, whatever voltage stands across it. */
function readCoils(plant: Plant, state: LiftState): void {
  const { numbers } = plant;
  const { electrical } = state;
  electrical.brakeVolts = voltsBetween(plant.direct, numbers.brakePlus, numbers.brakeMinus);
  for (let coil = 0; coil < 2; coil++) {
    const part = plant.firstPart.direct + (numbers.brakeCoils[coil] as number);
    electrical.coilVolts[coil] =
      electrical.partCondition[part] === Condition.good ? electrical.brakeVolts : 0;
  }
}
