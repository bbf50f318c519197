// The 12 V battery on the car: emergency light by automatic change-over when the car's light circuit fails, alarm and
// intercom always. Lasts about one hour (engineering.md 1.1), is charged from the light circuit. Its curve, its own
// cut-out when empty and ten hours to charge are choices of ours. [?]
import { currentThrough, setEmf, voltsBetween } from './circuit';
import { placeContact } from './parts';
import type { Plant } from './plant';
import type { LiftState } from '../lift-state';
import { type Seconds, ticks, type Volts } from '../units';

/** What it can give, in ampere seconds: an hour of lamp and standby. */
const CAPACITY = 0.55 * 3600;
const CHARGING: Seconds = 36_000;
/** The charge is reckoned as seldom as the lift's other slow clocks turn. */
const SLOW: Seconds = 10;
const SLOW_TICKS = ticks(SLOW);
const EMPTY_SHARE = 0.85;
const CHARGING_SHARE = 1.07;
/** The light circuit counts as failed below this. [?] */
const LEAST_SUPPLY: Volts = 110;

/**
 * @param full volts of the battery at rest and charged; a spent one has less
 * @param solved whether the circuits were solved anew in the tick before, or somebody has been there
 */
export function batteryStep(plant: Plant, state: LiftState, full: Volts, solved: boolean): void {
  const { electrical } = state;
  const turns = state.tick % SLOW_TICKS === 0;
  if (!(solved || turns || plant.partsStale) && isBatterySeen(plant, state, full)) return;
  const fed = electrical.lightSupply > LEAST_SUPPLY;
  if (turns) reckonCharge(plant, state, fed);
  // a charge that stays moves nothing
  if (!(solved || plant.partsStale) && isBatterySeen(plant, state, full)) return;
  const { battery, batteryRelay } = plant.numbers;
  const empty = electrical.batteryCharge <= 0;
  const lights = !fed && !empty;
  const open = empty ? 0 : full * (EMPTY_SHARE + (1 - EMPTY_SHARE) * electrical.batteryCharge);
  const emf = fed ? full * CHARGING_SHARE : open;
  if (plant.direct.network.branchEmf[battery] !== emf) setEmf(plant.direct, battery, emf);
  placeContact(plant.direct, state, plant.firstPart.direct, batteryRelay, lights);
  readBattery(plant, state);
  noteBattery(plant, state, full);
}

export function noteBattery({ batterySeen }: Plant, { electrical }: LiftState, full: Volts): void {
  batterySeen[0] = full;
  batterySeen[1] = electrical.lightSupply;
  batterySeen[2] = electrical.batteryCharge;
}

/** Whether all that battery and relay follow is as they last found it. */
export function isBatterySeen({ batterySeen }: Plant, { electrical }: LiftState, full: Volts): boolean {
  const { lightSupply, batteryCharge } = electrical;
  return batterySeen[0] === full && batterySeen[1] === lightSupply && batterySeen[2] === batteryCharge;
}

/** What the emergency lamp gets, by the circuits as last solved. */
export function readBattery(plant: Plant, { electrical }: LiftState): void {
  const { batteryLamp } = plant.numbers;
  const ends = plant.direct.network.branches[batteryLamp];
  const whole = electrical.partCondition[plant.firstPart.direct + batteryLamp] === 0;
  electrical.emergencyVolts = ends && whole ? voltsBetween(plant.direct, ends.from, ends.to) : 0;
}

function reckonCharge(plant: Plant, { electrical }: LiftState, fed: boolean): void {
  const change = fed
    ? SLOW / CHARGING
    : (-Math.abs(currentThrough(plant.direct, plant.numbers.battery)) * SLOW) / CAPACITY;
  electrical.batteryCharge = Math.max(0, Math.min(1, electrical.batteryCharge + change));
}
