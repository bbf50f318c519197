// Everything of a lift and its technician that can differ from one tick to the next, as plain numbers
// in fixed shapes: each trade writes its own part, all may read. What follows from it is not kept here.
import type { LiftPreset } from './lifts/lift-data';
import type {
  Metres,
  MetresPerSecond,
  MetresPerSecondSquared,
  Millimetres,
  Seconds,
  Ticks,
  Volts,
} from './units';

/** 0 or 1. */
export type Flag = number;

export const NOBODY_WHERE = -1;
export const MACHINE_ROOM = 0;
/** Landings are places 1 to `floors`; the car is the place after the last landing. */
export type Place = number;

export const Condition = { good: 0, open: 1, welded: 2 } as const;
export const Motion = { held: 0, driven: 1, braking: 2 } as const;
export const Mode = { dead: 0, selfTest: 1, automatic: 2, fault: 3 } as const;
export const Phase = {
  idle: 0,
  closing: 1,
  locking: 2,
  contactorIn: 3,
  torque: 4,
  brakeOpening: 5,
  running: 6,
  zeroHold: 7,
  contactorOff: 8,
  opening: 9,
  open: 10,
} as const;
export const Task = { none: 0, walking: 1, replacing: 2, writing: 3 } as const;
export const Harm = { none: 0, shock: 1, fall: 2 } as const;

export type ElectricalState = {
  /** condition of each chain contact, in the order of the chain's elements */
  condition: Uint8Array;
  fuseWhole: Flag;
  fuseHeat: Seconds;
  stopPressed: Flag;
  mainSwitchOn: Flag;
  /** armature of KMY and KMB: 0 dropped to 1 pulled in */
  armature: Float64Array;
  /** inputs X25 X26 X27 then the field inputs, as the board sees them */
  inputs: Uint8Array;
  boardAlive: Flag;
  brakeEmf: Volts;
  brakeVolts: Volts;
  brakeHeldFor: Seconds;
  meterMode: number;
  meterFuseWhole: Flag;
  /** terminal numbers, -1 in the air */
  probeRed: number;
  probeBlack: number;
  meterSettling: Ticks;
  jumperFrom: Int16Array;
  jumperTo: Int16Array;
};

export type MechanicsState = {
  carPosition: Metres;
  carSpeed: MetresPerSecond;
  carAcceleration: MetresPerSecondSquared;
  motion: number;
  direction: number;
  flightFrom: Metres;
  flightDistance: Metres;
  flightTime: Seconds;
  flightSpeed: MetresPerSecond;
  brakeLift: number;
  /** car door, 0 shut to 1 open */
  carDoor: number;
  /** what the door operator drives: -1 closing, 0 off, +1 opening */
  doorDrive: number;
  /** landing door openings */
  landingDoor: Float64Array;
  /** how deep each lock's hook sits, in millimetres */
  hook: Float64Array;
  keyTurned: Uint8Array;
  /** a hand holds the landing door open */
  heldOpen: Uint8Array;
};

export type ControllerState = {
  mode: number;
  phase: number;
  timer: Seconds;
  floor: number;
  target: number;
  direction: number;
  returning: Flag;
  attempts: number;
  dwell: Seconds;
  /** outputs */
  y1: Flag;
  y2: Flag;
  hallUp: Uint8Array;
  hallDown: Uint8Array;
  carCalls: Uint8Array;
  /** code on the display, 0 for none; 42 stands for E42 */
  code: number;
  logCode: Uint8Array;
  logTick: Float64Array;
  logCount: number;
  bridgedFor: Seconds;
};

export type PeopleState = {
  place: Place;
  destination: Place;
  task: number;
  taskLeft: Ticks;
  taskTarget: number;
  helmet: Flag;
  shoes: Flag;
  harm: number;
  cabinetOpen: Flag;
  lockCoverOpen: Uint8Array;
  padlockOn: Flag;
  tagOn: Flag;
  noticeHung: Flag;
  barrierAt: Uint8Array;
  barriersLeft: number;
  sparesLeft: number;
  handedOver: Flag;
  recordWritten: Flag;
};

export type LiftState = {
  tick: Ticks;
  readonly floors: number;
  readonly electrical: ElectricalState;
  readonly mechanics: MechanicsState;
  readonly controller: ControllerState;
  readonly people: PeopleState;
};

export const MOST_JUMPERS = 2;
const LOG_LENGTH = 8;
const FIELD_AND_CHAIN_INPUTS = 13;

/** A healthy lift at rest at its home floor with doors shut; the technician at the main landing. */
export function createLiftState(preset: LiftPreset, contacts: number): LiftState {
  const { floors, lock } = preset.lift;
  return {
    tick: 0,
    floors,
    electrical: createElectrical(contacts),
    mechanics: createMechanics(
      floors,
      lock.fullEngagement,
      preset.lift.controller.homeFloor,
      preset.lift.floorPitch,
    ),
    controller: createController(floors, preset.lift.controller.homeFloor),
    people: createPeople(floors),
  };
}

function createElectrical(contacts: number): ElectricalState {
  return {
    condition: new Uint8Array(contacts),
    fuseWhole: 1,
    fuseHeat: 0,
    stopPressed: 0,
    mainSwitchOn: 1,
    armature: new Float64Array(2),
    inputs: new Uint8Array(FIELD_AND_CHAIN_INPUTS),
    boardAlive: 0,
    brakeEmf: 0,
    brakeVolts: 0,
    brakeHeldFor: 0,
    meterMode: 0,
    meterFuseWhole: 1,
    probeRed: -1,
    probeBlack: -1,
    meterSettling: 0,
    jumperFrom: new Int16Array(MOST_JUMPERS).fill(-1),
    jumperTo: new Int16Array(MOST_JUMPERS).fill(-1),
  };
}

function createMechanics(
  floors: number,
  engagement: Millimetres,
  floor: number,
  pitch: Metres,
): MechanicsState {
  return {
    carPosition: (floor - 1) * pitch,
    carSpeed: 0,
    carAcceleration: 0,
    motion: Motion.held,
    direction: 0,
    flightFrom: 0,
    flightDistance: 0,
    flightTime: 0,
    flightSpeed: 0,
    brakeLift: 0,
    carDoor: 0,
    doorDrive: 0,
    landingDoor: new Float64Array(floors),
    hook: new Float64Array(floors).fill(engagement),
    keyTurned: new Uint8Array(floors),
    heldOpen: new Uint8Array(floors),
  };
}

function createController(floors: number, floor: number): ControllerState {
  return {
    mode: Mode.dead,
    phase: Phase.idle,
    timer: 0,
    floor,
    target: 0,
    direction: 0,
    returning: 0,
    attempts: 0,
    dwell: 0,
    y1: 0,
    y2: 0,
    hallUp: new Uint8Array(floors),
    hallDown: new Uint8Array(floors),
    carCalls: new Uint8Array(floors),
    code: 0,
    logCode: new Uint8Array(LOG_LENGTH),
    logTick: new Float64Array(LOG_LENGTH),
    logCount: 0,
    bridgedFor: 0,
  };
}

function createPeople(floors: number): PeopleState {
  return {
    place: 1,
    destination: 1,
    task: Task.none,
    taskLeft: 0,
    taskTarget: -1,
    helmet: 0,
    shoes: 0,
    harm: Harm.none,
    cabinetOpen: 0,
    lockCoverOpen: new Uint8Array(floors),
    padlockOn: 0,
    tagOn: 0,
    noticeHung: 0,
    barrierAt: new Uint8Array(floors),
    barriersLeft: 2,
    sparesLeft: 2,
    handedOver: 0,
    recordWritten: 0,
  };
}

/** The place number of the car. */
export function carPlace(state: LiftState): Place {
  return state.floors + 1;
}
