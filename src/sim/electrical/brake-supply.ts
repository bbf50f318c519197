// The brake's rectifier: full voltage to lift, economy voltage to hold; and what each coil still pulls with. When its
// contactor opens, the coils drive their current on through the freewheel path and let go late (engineering.md 1.3).
// Simplified: the field rises at once, which the lifting time includes; figures are design values. [?]
import { setEmf, voltsBetween } from './circuit';
import type { Plant } from './plant';
import { Condition, type LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK, type Ticks, type Volts } from '../units';

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
    else if (!solved && electrical.brakeFading === 0) return;
  }
  const holding = electrical.brakeHeldFor > brake.economyAfter;
  const full = holding ? health.economyVolts : plant.numbers.brakeRated * health.brakeSupplyShare;
  const emf = full * Math.min(1, plant.lineShare);
  if (emf !== electrical.brakeEmf) {
    electrical.brakeEmf = emf;
    setEmf(plant.direct, plant.numbers.brakeSupply, emf);
  }
  if (solved)
    electrical.brakeVolts = voltsBetween(plant.direct, plant.numbers.brakePlus, plant.numbers.brakeMinus);
  if (solved || electrical.brakeFading === 1) fadeCoils(plant, state);
}

/** What the coils pull with after so many ticks in which nothing but their field changes. */
export function fadeOn(plant: Plant, state: LiftState, ticks: Ticks): void {
  for (let i = 0; i < ticks && state.electrical.brakeFading === 1; i++) fadeCoils(plant, state);
}

/** A fading field moves no arm: those on the drum stay there, and those that are lifted are held at its end too. */
export function isFadingQuiet({ electrical, mechanics }: LiftState, { brake }: LiftData): boolean {
  if (electrical.brakeFading === 0 || electrical.brakeVolts >= brake.holdVolts) return true;
  return mechanics.brakeArm[0] === 0 && mechanics.brakeArm[1] === 0;
}

/** A broken coil pulls nothing, whatever voltage stands across it; a whole one follows its supply, downwards late. */
function fadeCoils(plant: Plant, state: LiftState): void {
  const { electrical } = state;
  electrical.brakeFading = 0;
  for (let coil = 0; coil < 2; coil++) {
    const part = plant.firstPart.direct + (plant.numbers.brakeCoils[coil] as number);
    const good = electrical.partCondition[part] === Condition.good;
    const left = good ? fade(plant, state, electrical.coilVolts[coil] as number) : 0;
    electrical.coilVolts[coil] = left;
    if (good && left !== electrical.brakeVolts) electrical.brakeFading = 1;
  }
}

/** Below this difference the field has followed. */
const FOLLOWED: Volts = 0.5;

function fade(plant: Plant, { electrical }: LiftState, before: Volts): Volts {
  const { coilOhms, coilHenry, freewheelOhms } = plant.preset.lift.brake;
  const target = electrical.brakeVolts;
  const fed = (electrical.armature[1] as number) > 0.5;
  const path = plant.firstPart.direct + plant.numbers.freewheel;
  if (before <= target || (!fed && electrical.partCondition[path] === Condition.open)) return target;
  const seconds = coilHenry / (coilOhms + (fed ? 0 : freewheelOhms));
  const after = target + (before - target) / (1 + TICK / seconds);
  return after - target < FOLLOWED ? target : after;
}
