// Everything of a lift and its technician that can differ from one tick to the next, as plain numbers
// in fixed shapes: each trade writes its own part, all may read. What follows from it is not kept here.
import { createHealth, type HealthState } from './health-state';
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
/** What decides how the car moves: at rest, on the drive's curve, or left to brake and gravity. */
export const Motion = { held: 0, driven: 1, free: 2 } as const;
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
  /** condition of each part of the wiring, and its resistance where it is not as new (else 0) */
  partCondition: Uint8Array;
  partOhms: Float64Array;
  /** resistances that should not be there, between chain nodes: earth faults, water, forgotten wires */
  strayFrom: Int16Array;
  strayTo: Int16Array;
  strayOhms: Float64Array;
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
  /** across each half's coil as far as it still pulls */
  coilVolts: Float64Array;
  brakeOffFor: Seconds;
  brakeFuseHeat: Seconds;
  /** star-shorting contactor KMS: closed when nobody drives */
  starClosed: Flag;
  /** what the drive finds on its terminals: supply as a share of rated, motor windings, insulation, resistor */
  driveShare: number;
  windingsWhole: number;
  windingMegohms: number;
  brakeResistorWhole: Flag;
  doorPowered: Flag;
  /** terminators on the car's bus */
  carBusEnds: number;
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
  /** the two halves of the brake: 0 on the drum to 1 lifted */
  brakeArm: Float64Array;
  /** a hand pulls the brake release */
  handOnBrake: Flag;
  /** in the car, kilograms */
  load: number;
  /** governor's switch has acted; stays so until reset by hand */
  governorSwitch: Flag;
  /** wedges on the rails: the car goes up only */
  safetyGearIn: Flag;
  /** how far the rope has slipped over the sheave since the start */
  ropeSlip: Metres;
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
  readonly health: HealthState;
};

export const MOST_JUMPERS = 2;
export const MOST_STRAYS = 4;
const LOG_LENGTH = 8;

/** A healthy lift at rest at its home floor with doors shut; the technician at the main landing. */
export function createLiftState(preset: LiftPreset, parts: number): LiftState {
  const { floors, lock } = preset.lift;
  return {
    tick: 0,
    floors,
    electrical: createElectrical(parts, 3 + preset.direct.fieldContacts.length),
    mechanics: createMechanics(
      floors,
      lock.fullEngagement,
      preset.lift.controller.homeFloor,
      preset.lift.floorPitch,
    ),
    controller: createController(floors, preset.lift.controller.homeFloor),
    people: createPeople(floors),
    health: createHealth(floors),
  };
}

function createElectrical(parts: number, inputs: number): ElectricalState {
  return {
    partCondition: new Uint8Array(parts),
    partOhms: new Float64Array(parts),
    strayFrom: new Int16Array(MOST_STRAYS).fill(-1),
    strayTo: new Int16Array(MOST_STRAYS).fill(-1),
    strayOhms: new Float64Array(MOST_STRAYS),
    fuseWhole: 1,
    fuseHeat: 0,
    stopPressed: 0,
    mainSwitchOn: 1,
    armature: new Float64Array(2),
    inputs: new Uint8Array(inputs),
    boardAlive: 0,
    brakeEmf: 0,
    brakeVolts: 0,
    coilVolts: new Float64Array(2),
    brakeOffFor: 0,
    brakeFuseHeat: 0,
    starClosed: 1,
    driveShare: 0,
    windingsWhole: 3,
    windingMegohms: 50,
    brakeResistorWhole: 1,
    doorPowered: 1,
    carBusEnds: 2,
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
    brakeArm: new Float64Array(2),
    handOnBrake: 0,
    load: 0,
    governorSwitch: 0,
    safetyGearIn: 0,
    ropeSlip: 0,
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
