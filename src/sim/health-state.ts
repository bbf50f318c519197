// What wear, damage and wrong settings have made of the lift, where it is no contact or coil of the wiring.
// Every figure is the healthy one until a fault sets it. A share of 1 is "as new".
import type { Flag } from './units';
import type { Metres, MetresPerSecond, Millimetres, Seconds, Volts } from './units';

export type HealthState = {
  /** of the shaft's air: 0 dry to 1 wet */
  damp: number;
  /** supply */
  phaseTwo: number;
  phasesSwapped: Flag;
  mainsShare: number;
  windingVolts: Volts;
  supply24Volts: Volts;
  brakeSupplyShare: number;
  economyVolts: Volts;
  /** drive and motor */
  starStuck: Flag;
  angleError: Flag;
  motorHot: Flag;
  coolingShare: number;
  ambient: number;
  busCapacity: number;
  /** share of the true speed that the encoder tells: 0 none, -1 turned round */
  encoder: number;
  encoderSlip: number;
  encoderNoise: Flag;
  /** brake */
  brakeTorque1: number;
  brakeTorque2: number;
  liningFriction: number;
  plungerSeized: Flag;
  /** between lining and drum when lifted */
  brakeGap: Millimetres;
  /** how long the first half stays lifted when it should fall */
  armStays: Seconds;
  brakeSwitchStuck: Flag;
  /** ropes, rails, masses */
  carMassAdded: number;
  counterweightLoss: number;
  guideFriction: number;
  ropeGrip: number;
  /** suspension ropes that are cut; how much faster than ordered the drive goes */
  ropesCut: number;
  driveFast: number;
  governorGrip: number;
  /** speed at which the governor acts, as a share of the rightful one */
  governorTrip: number;
  safetyGearWedged: Flag;
  /** oil left in the buffers, and how much nearer the counterweight's buffer is than it should be */
  bufferOil: number;
  runByShort: Metres;
  slipPerRun: Metres;
  /** load cell: what it adds to the truth in kilograms, and whether the limit acts */
  loadOffset: number;
  /** share of the load that the cell tells the drive before the brake opens */
  loadSignal: number;
  overloadActs: Flag;
  /** doors */
  doorDriveShare: number;
  doorJam: number;
  curtain: number;
  curtainSees: Flag;
  doorForce: number;
  closerForce: number;
  openLimit: Flag;
  closeLimit: Flag;
  openButtonStuck: Flag;
  closedGap: Metres;
  /** landing whose panel is out of its track, and the opening that stays */
  panelOffAt: number;
  panelGap: Metres;
  doorLimiter: Flag;
  hookShort: Millimetres;
  hookShortAt: number;
  hookStuckAt: number;
  rubbingAt: number;
  /** position */
  vaneOffset: Metres;
  vaneOffsetAt: number;
  /** board and settings */
  chainSenseDead: Flag;
  shaftDataValid: Flag;
  floorsSet: number;
  inspectionInverted: Flag;
  inspectionSpeed: MetresPerSecond;
  bypass: Flag;
  bypassFeedback: Flag;
  emergencyElectrical: Flag;
  /** the door-bypass relay's feedback follows it */
  bypassRelay: Flag;
  rescueVolts: Volts;
  fireInput: Flag;
  /** settings: floor to which fire sends the car, and its home; tries before a door is given up */
  recallFloor: number;
  homeFloor: number;
  doorAttempts: number;
  /** settings: speeds back to a level, and of re-levelling */
  returnSpeed: MetresPerSecond;
  relevelSpeed: MetresPerSecond;
  parkedLock: Flag;
  /** the car is run from inside: by an attendant, or by one person alone */
  attendant: Flag;
  independent: Flag;
  boardResets: Seconds;
  /** hardware of board and drive */
  prechargeCloses: Flag;
  encoderFits: Flag;
  clockRuns: Flag;
  storageGood: Flag;
  boardLink: Flag;
  /** seismic switch in the building */
  earthquake: Flag;
  /** hours of service left until the maker's limit */
  serviceHours: number;
  /** depth of short dips of the supply, as a share, and every how many seconds they come */
  dipDepth: number;
  dipEvery: Seconds;
  unintendedLatch: Flag;
  /** buses */
  carBus: Flag;
  hallBusFrom: number;
  sameAddress: Flag;
  carButtonDead: number;
  /** alarm and intercom of the car */
  intercom: Flag;
};

const asNew: HealthState = {
  damp: 0,
  phaseTwo: 1,
  phasesSwapped: 0,
  mainsShare: 1,
  windingVolts: 112,
  supply24Volts: 24,
  brakeSupplyShare: 1,
  economyVolts: 55,
  starStuck: 0,
  angleError: 0,
  motorHot: 0,
  coolingShare: 1,
  ambient: 25,
  busCapacity: 1,
  encoder: 1,
  encoderSlip: 0,
  encoderNoise: 0,
  brakeTorque1: 1,
  brakeTorque2: 1,
  liningFriction: 1,
  plungerSeized: 0,
  brakeGap: 0.2,
  armStays: 0,
  brakeSwitchStuck: 0,
  carMassAdded: 0,
  counterweightLoss: 0,
  guideFriction: 0,
  ropeGrip: 1,
  ropesCut: 0,
  driveFast: 1,
  governorGrip: 1,
  governorTrip: 1,
  safetyGearWedged: 0,
  bufferOil: 1,
  runByShort: 0,
  slipPerRun: 0,
  loadOffset: 0,
  loadSignal: 1,
  overloadActs: 1,
  doorDriveShare: 1,
  doorJam: 0,
  curtain: 0,
  curtainSees: 1,
  doorForce: 130,
  closerForce: 40,
  openLimit: 1,
  closeLimit: 1,
  openButtonStuck: 0,
  closedGap: 0,
  panelOffAt: 0,
  panelGap: 0,
  doorLimiter: 1,
  hookShort: 0,
  hookShortAt: 0,
  hookStuckAt: 0,
  rubbingAt: 0,
  vaneOffset: 0,
  vaneOffsetAt: 0,
  chainSenseDead: 0,
  shaftDataValid: 1,
  floorsSet: 0,
  inspectionInverted: 0,
  inspectionSpeed: 0.25,
  bypass: 0,
  bypassFeedback: 1,
  emergencyElectrical: 0,
  bypassRelay: 1,
  rescueVolts: 50,
  fireInput: 0,
  recallFloor: 1,
  homeFloor: 1,
  doorAttempts: 3,
  returnSpeed: 0.1,
  relevelSpeed: 0.04,
  parkedLock: 0,
  attendant: 0,
  independent: 0,
  boardResets: 0,
  prechargeCloses: 1,
  encoderFits: 1,
  clockRuns: 1,
  storageGood: 1,
  boardLink: 1,
  earthquake: 0,
  serviceHours: 8000,
  dipDepth: 0,
  dipEvery: 0,
  unintendedLatch: 0,
  carBus: 1,
  hallBusFrom: 0,
  sameAddress: 0,
  carButtonDead: 0,
  intercom: 1,
};

const keys: ReadonlySet<string> = new Set(Object.keys(asNew));

/** Whether a name out of a file is a figure of health. */
export function isHealthKey(name: string): name is keyof HealthState {
  return keys.has(name);
}

/** What a figure is of a lift as new; of a setting for the number of floors, 0. */
export function healthyFigure(name: keyof HealthState): number {
  return asNew[name];
}

/** @param floors what the setting for the number of floors rightly is */
export function createHealth(floors: number): HealthState {
  return { ...asNew, floorsSet: floors };
}

/** Fully damp: a dirty contact has five times its resistance, an insulation a ten-thousandth of its own. [?] */
const DAMP_CONTACT = 4;
const DAMP_INSULATION = 1e4;

/** @param damp 0 dry to 1 wet. @returns by how much a contact's resistance grows */
export function dampContact(damp: number): number {
  return 1 + DAMP_CONTACT * damp;
}

/** @param damp 0 dry to 1 wet. @returns by how much an insulation's resistance falls */
export function dampInsulation(damp: number): number {
  return 1 + DAMP_INSULATION * damp * damp;
}
