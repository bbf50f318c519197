// What a gauge tells of a lift: its own figure, a figure of health, whether parts work, or what follows from several.
import { type GaugeRow, gaugeNumber } from './gauges';
import { Condition, Protection, type LiftState } from '../lift-state';
import { dampInsulation } from '../health-state';
import type { ChainData, LiftData } from '../lifts/lift-data';
import type { Ohms } from '../units';

/** What reading needs of the lift beside its state. */
export type GaugeSite = {
  readonly preset: { readonly lift: LiftData; readonly chain: ChainData };
  readonly partNumber: ReadonlyMap<string, number>;
  readonly protectionNumber: ReadonlyMap<string, number>;
};

/** A contact above this no longer counts as working. */
const MOST_GOOD_OHMS: Ohms = 5;
/** Stands for an open contact where a figure is wanted. */
const OPEN_OHMS: Ohms = 1e6;
const RATED_DRIVE_AMPS = 25;

type Reader = (state: LiftState, site: GaugeSite) => number;
const flag = (good: boolean): number => (good ? 1 : 0);
const health =
  (good: (figures: LiftState['health'], floors: number) => boolean): Reader =>
  (state) =>
    flag(good(state.health, state.floors));

const readers: Readonly<Record<string, Reader>> = {
  angleRight: health(({ angleError }) => angleError === 0),
  attendantOff: health(({ attendant }) => attendant === 0),
  boardSteady: health(({ boardResets }) => boardResets === 0),
  brakeMonitor: health(({ brakeSwitchStuck, armStays }) => brakeSwitchStuck === 0 && armStays === 0),
  brakePins: health(({ plungerSeized, armStays }) => plungerSeized === 0 && armStays === 0),
  brakeShare: ({ health: h }) => Math.min(h.brakeTorque1, h.brakeTorque2) * h.liningFriction,
  brakeTorque: ({ health: h }) => ((h.brakeTorque1 + h.brakeTorque2) / 2) * h.liningFriction,
  closedGap: ({ health: h }) => h.closedGap * 1000,
  couplerClearance: ({ health: h }) => (h.rubbingAt > 0 ? 0 : 8),
  dips: ({ health: h }) => (h.dipEvery > 0 ? h.dipDepth * 100 : 0),
  emergencyElectricalReady: health(({ emergencyElectrical }) => emergencyElectrical === 0),
  encoderSignal: health(({ encoderNoise }) => encoderNoise === 0),
  engagement: ({ health: h }, { preset }) => preset.lift.lock.fullEngagement - h.hookShort,
  fireSwitch: health(({ fireInput }) => fireInput === 0),
  floorsOff: ({ health: h, floors }) => h.floorsSet - floors,
  governorTrip: ({ health: h }, { preset: { lift } }) =>
    (lift.governor.electricSpeed * h.governorTrip) / lift.ratedSpeed,
  hallBus: health(({ hallBusFrom }) => hallBusFrom === 0),
  ownAddress: health(({ sameAddress }) => sameAddress === 0),
  curtainClear: health(({ curtain }) => curtain === 0),
  doorButton: health(({ openButtonStuck }) => openButtonStuck === 0),
  inputsSet: health(({ inspectionInverted }) => inspectionInverted === 0),
  insulation: (state, site) => insulation(state, site),
  latchFree: health(({ unintendedLatch }) => unintendedLatch === 0),
  levelling: ({ health: h }) => Math.abs(h.vaneOffset) * 1000,
  loadError: ({ health: h }, { preset }) =>
    Math.abs(h.loadOffset) + (1 - h.loadSignal) * preset.lift.machine.ratedLoad,
  lockOhms: (state, site) => worstLock(state, site),
  lockReturns: health(({ hookStuckAt }) => hookStuckAt === 0),
  motorCool: health(({ motorHot }) => motorHot === 0),
  panelsKept: health(({ panelOffAt }) => panelOffAt === 0),
  parkingOff: health(({ parkedLock }) => parkedLock === 0),
  phaseOrder: health(({ phasesSwapped }) => phasesSwapped === 0),
  ropeCreep: ({ health: h }) => h.slipPerRun * 1000,
  runBy: ({ health: h }) => 275 - h.runByShort * 1000,
  senseAlive: health(({ chainSenseDead }) => chainSenseDead === 0),
  starWorks: health(({ starStuck }) => starStuck === 0),
  terminalDrop: (state, site) => terminalDrop(state, site),
  wedgesFree: (state) => flag(state.mechanics.safetyGearIn === 0 && state.health.safetyGearWedged === 0),
};

export function readGauge(state: LiftState, site: GaugeSite, row: GaugeRow): number {
  if (row.health) return state.health[row.health];
  if (row.computed) return readers[row.computed]?.(state, site) ?? Number.NaN;
  if (row.parts) return flag(row.parts.every((id) => isSound(state, site, id)));
  return state.wear.gauge[gaugeNumber(row.id)] ?? Number.NaN;
}

/** Parts that this lift lacks cannot be bad. */
function isSound(
  { electrical }: LiftState,
  { partNumber, protectionNumber }: GaugeSite,
  id: string,
): boolean {
  if ((electrical.protection[protectionNumber.get(id) ?? -1] ?? Protection.on) !== Protection.on)
    return false;
  const part = partNumber.get(id) ?? -1;
  if (part < 0) return true;
  const ohms = electrical.partOhms[part] as number;
  return electrical.partCondition[part] === Condition.good && (ohms === 0 || isSlight(id, ohms));
}

/** A part that is no contact may well have many ohms; what differs from its data is not sound. */
function isSlight(id: string, ohms: Ohms): boolean {
  return !/^(MU|MV|MW|LB|RB|CAN|DM)/.test(id) && ohms <= MOST_GOOD_OHMS;
}

function worstLock({ electrical, floors }: LiftState, { partNumber }: GaugeSite): Ohms {
  let worst = 0.05;
  for (let floor = 1; floor <= floors; floor++) {
    for (const contact of ['L', 'C']) {
      const part = partNumber.get(`DL${floor}.${contact}`) ?? -1;
      if (electrical.partCondition[part] !== Condition.good) worst = OPEN_OHMS;
      worst = Math.max(worst, electrical.partOhms[part] ?? 0);
    }
  }
  return worst;
}

/** Megohms of whatever leaks to earth from the chain, and of the motor. */
function insulation({ electrical, health }: LiftState, { partNumber, preset }: GaugeSite): number {
  let siemens = 0;
  const sound = preset.chain.insulationOhms / dampInsulation(health.damp);
  for (const [id, part] of partNumber)
    if (id.startsWith('INS.')) siemens += 1 / (electrical.partOhms[part] || sound);
  electrical.strayOhms.forEach((ohms, stray) => {
    const toEarth = electrical.strayFrom[stray] === 0 || electrical.strayTo[stray] === 0;
    if (ohms > 0 && toEarth) siemens += 1 / ohms;
  });
  const chain = siemens > 0 ? 1e-6 / siemens : Number.POSITIVE_INFINITY;
  return Math.min(chain, electrical.windingMegohms);
}

/** Millivolts across the worst main terminal at the drive's rated current. */
function terminalDrop({ electrical }: LiftState, { partNumber }: GaugeSite): number {
  let worst = 10;
  for (const id of ['Q0.1', 'Q0.2', 'Q0.3']) {
    const ohms = electrical.partOhms[partNumber.get(id) ?? -1] ?? 0;
    worst = Math.max(worst, ohms * RATED_DRIVE_AMPS * 1000);
  }
  return worst;
}
