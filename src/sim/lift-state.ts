// Everything of a lift and its technician that can differ from one tick to the next, as plain numbers
// in fixed shapes: each trade writes its own part, all may read. What follows from it is not kept here.
import type { ControllerState } from './controller-state';
import type { DeskState } from './desk/desk-state';
import type { EscalatorState } from './escalator/escalator-state';
import type { ElectricalState } from './electrical-state';
import type { HealthState } from './health-state';
import type { PeopleState } from './people-state';
import type {
  Flag,
  Place,
  Metres,
  MetresPerSecond,
  MetresPerSecondSquared,
  Seconds,
  Ticks,
  Volts,
} from './units';
import { TICK } from './units';

export const NOBODY_WHERE = -1;
export const MACHINE_ROOM = 0;

export const Condition = { good: 0, open: 1, welded: 2 } as const;
/** What decides how the car moves: at rest, on the drive's curve, left to brake and gravity, slowed evenly by the drive. */
export const Motion = { held: 0, driven: 1, free: 2, slowing: 3 } as const;
export const Mode = { dead: 0, selfTest: 1, automatic: 2, fault: 3, inspection: 4 } as const;
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
  /** in fault: before a slow run is possible, and while people are let out */
  waiting: 11,
  lettingOut: 12,
} as const;
/** Who orders the car about in automatic. */
export const Service = { normal: 0, recall: 1, firefighter: 2 } as const;
/** What the board does by itself when told to in the machine room. */
export const Work = { none: 0, learnShaft: 1, tuneMotor: 2 } as const;
/** How a fuse or breaker stands; a blown fuse is in and has a broken part. */
export const Protection = { on: 0, off: 1, tripped: 2 } as const;
/** Hold-to-run stations, in the order in which `held` keeps the direction pressed there. */
export const stations = ['car-top', 'pit', 'machine-room'] as const;
/** Stop devices besides the cabinet's. */
export const shaftStops = ['car-top-stop', 'pit-stop-upper', 'pit-stop-lower'] as const;
export const Task = {
  none: 0,
  walking: 1,
  replacing: 2,
  writing: 3,
  measuring: 4,
  working: 5,
  exchanging: 6,
  unwiring: 7,
} as const;
export const Harm = {
  none: 0,
  shock: 1,
  fall: 2,
  crush: 3,
  shear: 4,
  strike: 5,
  entangle: 6,
  burn: 7,
} as const;
/** Where within a place a body is, and what it is near: the names are those of commands. */
export const spots = [
  'clear',
  'roof-edge',
  'counterweight-side',
  'roof-sheave',
  'main-sheave',
  'governor',
] as const;
export const Spot = {
  clear: 0,
  roofEdge: 1,
  counterweightSide: 2,
  roofSheave: 3,
  mainSheave: 4,
  governor: 5,
} as const;
/** Guards that can be taken off, in the order of `guardsOff`. */
export const guards = ['main-sheave', 'governor', 'counterweight-screen'] as const;
/** Which halves of the brake a hand holds open. */
export const HandOnBrake = { none: 0, both: 1, first: 2, second: 3 } as const;
/** Whose hand, or who was hurt. */
export const Hand = { nobody: 0, technician: 1, partner: 2 } as const;
export const Victim = { technician: 0, partner: 1, passenger: 2, public: 3 } as const;

export type MechanicsState = {
  carPosition: Metres;
  carSpeed: MetresPerSecond;
  carAcceleration: MetresPerSecondSquared;
  motion: number;
  direction: number;
  flightFrom: Metres;
  flightDistance: Metres;
  flightTicks: Ticks;
  flightSpeed: MetresPerSecond;
  /** the two halves of the brake: 0 on the drum to 1 lifted */
  brakeArm: Float64Array;
  /** a hand pulls the brake release: one of `HandOnBrake` */
  handOnBrake: number;
  /** degrees Celsius of drum and linings */
  brakeHeat: number;
  /** the removable wheel is on the motor shaft; what hands do there: free, hold, up, down */
  wheelOn: Flag;
  wheelTurn: number;
  /** in the car, kilograms */
  load: number;
  /** governor's switch has acted; stays so until reset by hand */
  governorSwitch: Flag;
  /** shoes on the ropes */
  gripperOn: Flag;
  /** wedges on the rails: the car goes up only */
  safetyGearIn: Flag;
  /** how far the car has been lifted out of its wedges */
  wedgesLifted: Metres;
  /** how far the car has rolled while the drive takes it over from the brake */
  sag: Metres;
  /** the load to which the ropes have stretched, kilograms */
  stretchedTo: number;
  /** how far the rope has slipped over the sheave since the start */
  ropeSlip: Metres;
  /** what the motor turns with, newton metres on the sheave, and what the drive's bus and heatsink make of it */
  motorTorque: number;
  busVolts: Volts;
  heatsink: number;
  /** degrees Celsius of the braking resistor */
  resistorHeat: number;
  /** car door, 0 shut to 1 open */
  carDoor: number;
  /** 1: somebody stands in the car's doorway; 2: a foot that the light curtain does not see; how long the closing panels have stood against something */
  doorwayBlocked: number;
  doorStalled: Seconds;
  /** what the door operator drives: -1 closing, 0 off, +1 opening; less is slower */
  doorDrive: number;
  /** a hand at the car door: 1 opens it, -1 shuts it, 2 opens it from inside as far as its lock gives */
  carDoorHand: number;
  /** landing door openings */
  landingDoor: Float64Array;
  /** how deep each lock's hook sits, in millimetres */
  hook: Float64Array;
  keyTurned: Float64Array;
  /** a hand holds the landing door open: 1 from the landing, 2 from inside the well */
  heldOpen: Float64Array;
  /** how far that hand opens it; a door stop is wedged under the panel */
  heldTo: Float64Array;
  doorStop: Float64Array;
};

export type { PeopleState } from './people-state';

/** Figures that only a gauge tells, and faults that come and go. */
export type WearState = {
  gauge: Float64Array;
  seed: number;
  /** rows of the fault catalogue, -1 for none; the landing each is at; whether it is there now */
  intermittent: Float64Array;
  intermittentLanding: Float64Array;
  intermittentOn: Float64Array;
  intermittents: number;
};

export type LiftState = {
  tick: Ticks;
  readonly floors: number;
  /** all figures and lists below, one after the other: state-row.ts */
  readonly row: Float64Array;
  readonly electrical: ElectricalState;
  readonly mechanics: MechanicsState;
  readonly controller: ControllerState;
  readonly people: PeopleState;
  readonly health: HealthState;
  readonly wear: WearState;
  readonly desk: DeskState;
  readonly escalator: EscalatorState;
};

/** Whether the drive turns the motor. */
export function isDriving({ motion }: MechanicsState): boolean {
  return motion === Motion.driven || motion === Motion.slowing;
}

/** The next step of a run or door cycle: its clock starts anew. */
export function enterPhase({ controller }: LiftState, phase: number): void {
  controller.phase = phase;
  controller.timerTicks = 0;
}

/** A part as new. @returns whether the old one was good */
export function renew({ electrical }: LiftState, part: number): boolean {
  const { partCondition, partOhms, partDrift } = electrical;
  const wasGood = partCondition[part] === Condition.good && partOhms[part] === 0;
  partCondition[part] = Condition.good;
  partOhms[part] = 0;
  partDrift[part] = 0;
  return wasGood;
}

/** How long the controller has been in its phase. */
export function phaseSeconds({ controller }: LiftState): Seconds {
  return controller.timerTicks * TICK;
}

export const METERS = 2;
/** Fuses stand first in the list of protective devices, breakers after them. */
export const FUSES = 5;
export const MOST_JUMPERS = 2;
export const MOST_STRAYS = 4;
export const MOST_INTERMITTENTS = 4;
/** The place number of the car's roof; the pit is the place after it. */
export function roofPlace(state: LiftState): Place {
  return state.floors + 2;
}

export function pitPlace(state: LiftState): Place {
  return state.floors + 3;
}

/** The place number of the car. */
export function carPlace(state: LiftState): Place {
  return state.floors + 1;
}
