// What the drive and the board watch while the car runs: supply, bus, currents, encoder, heat, feedbacks.
// Codes and levels: engineering.md 2.3. Thresholds are design values ([?]) unless the chapter gives them.
import { Code } from './codes';
import { Input, isInputOn } from './inputs';
import { isDriving, type LiftState, Phase, phaseSeconds } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Seconds, TICK, type Ticks } from '../units';

const LEAST_SUPPLY_SHARE = 0.8;
/** With worn capacitors the bus follows every dip. */
const SHARE_LOST_WITH_CAPACITY = 0.2;
const MOST_BUS_VOLTS = 750;
const MOST_HEATSINK = 85;
const LEAST_MEGOHMS = 0.05;
/** Error of the learnt rotor angle as a share of 60 degrees: the current cannot be held, or runs away. [?] */
const WRONG_ANGLE = 0.3;
const LOST_ANGLE = 0.7;
const PULSES_LATE: Seconds = 0.3;
const OVERLOAD_FROM = 1.75;
const OVERLOAD_SECONDS: Seconds = 3;
const LEAST_NOISY_SPEED = 1.5;

/** Which over-current it is follows from what the car does. */
function overcurrent({ carSpeed, carAcceleration }: LiftState['mechanics']): number {
  if (carSpeed === 0) return Code.overcurrent;
  if (carAcceleration === 0) return Code.overcurrentSteady;
  return carAcceleration * carSpeed > 0 ? Code.overcurrent : Code.overcurrentSlowing;
}

/** @returns the code of what is wrong now, 0 when nothing is */
export function driveTrouble(state: LiftState, data: LiftData): number {
  const { phase } = state.controller;
  if (phase < Phase.contactorIn || phase > Phase.zeroHold) return 0;
  return (
    supplyTrouble(state) ||
    outputTrouble(state, data) ||
    encoderTrouble(state) ||
    feedbackTrouble(state, data)
  );
}

function supplyTrouble({ electrical, mechanics, health }: LiftState): number {
  const least = LEAST_SUPPLY_SHARE + (1 - health.busCapacity) * SHARE_LOST_WITH_CAPACITY;
  if (electrical.driveShare < least && electrical.rescueFeeds === 0)
    return health.phaseTwo < 1 ? Code.inputPhase : Code.underVoltage;
  if (mechanics.heatsink > MOST_HEATSINK) return Code.driveHot;
  if (mechanics.busVolts <= MOST_BUS_VOLTS) return 0;
  const speedsUp = mechanics.carAcceleration * mechanics.carSpeed;
  if (speedsUp === 0) return Code.busConstant;
  return speedsUp > 0 ? Code.busAccelerating : Code.busDecelerating;
}

/** Bus, heatsink and torque are where the drive goes on. */
export function isWorkBearable({ mechanics }: LiftState, { machine }: LiftData): boolean {
  const { busVolts, heatsink, motorTorque } = mechanics;
  return (
    busVolts <= MOST_BUS_VOLTS && heatsink <= MOST_HEATSINK && Math.abs(motorTorque) <= machine.mostTorque
  );
}

/** Counts the seconds of too much torque, and forgets them ten times more slowly. */
export function countOverload({ controller, mechanics }: LiftState, { machine }: LiftData): void {
  const over = Math.abs(mechanics.motorTorque) > OVERLOAD_FROM * machine.ratedTorque;
  if (over || controller.overload !== 0)
    controller.overload = Math.max(0, controller.overload + (over ? TICK : -TICK / 10));
}

/** Ticks for which no count of them can be too much yet. */
export function overloadLeft({ controller }: LiftState): Ticks {
  return Math.floor((OVERLOAD_SECONDS - controller.overload) / TICK) - 2;
}

function outputTrouble(state: LiftState, data: LiftData): number {
  const { electrical, controller, mechanics, health } = state;
  const driven = (electrical.armature[0] as number) > 0.5;
  const late = phaseSeconds(state) > data.controller.feedbackSeconds;
  if (driven && late && electrical.starClosed === 1) return Code.starContactor;
  if (driven && controller.phase >= Phase.torque) {
    if (electrical.windingMegohms < LEAST_MEGOHMS || health.angleError >= LOST_ANGLE)
      return overcurrent(mechanics);
    // no current at all looks like a run contactor that has not closed
    if (electrical.windingsWhole === 0) return Code.contactorFeedback;
    if (electrical.windingsWhole < 3) return Code.outputPhase;
    if (health.angleError >= WRONG_ANGLE) return Code.currentControl;
  }
  if (Math.abs(mechanics.motorTorque) > data.machine.mostTorque) return Code.driveOverload;
  countOverload(state, data);
  return controller.overload > OVERLOAD_SECONDS ? Code.motorOverload : 0;
}

function encoderTrouble(state: LiftState): number {
  const { controller, mechanics, health } = state;
  if (controller.phase !== Phase.running || !isDriving(mechanics)) return 0;
  if (health.encoder <= 0 && phaseSeconds(state) > PULSES_LATE) return Code.encoder;
  const noisy = health.encoderNoise === 1 && Math.abs(mechanics.carSpeed) > LEAST_NOISY_SPEED;
  return noisy ? Code.referenceSignal : 0;
}

/** X6, X7 and the brake's two switches must follow their outputs. */
function feedbackTrouble(state: LiftState, data: LiftData): number {
  const { controller } = state;
  if (controller.phase < Phase.running) return 0;
  if (isInputOn(state, Input.X6)) return Code.contactorFeedback;
  const brakeOn = isInputOn(state, Input.X7) || isInputOn(state, Input.X18) || isInputOn(state, Input.X19);
  if (brakeOn && controller.y2 === 1) controller.mismatchFor += TICK;
  else if (controller.mismatchFor !== 0) controller.mismatchFor = 0;
  return controller.mismatchFor > data.controller.feedbackSeconds ? Code.brakeFeedback : 0;
}

/** Feedbacks of a lift at rest. @returns the code, 0 when all have fallen back */
export function restTrouble(state: LiftState, data: LiftData): number {
  const { controller, electrical } = state;
  if (controller.y1 === 1 || controller.y2 === 1) return 0;
  const run = !isInputOn(state, Input.X6);
  const brake = !(isInputOn(state, Input.X7) && isInputOn(state, Input.X18) && isInputOn(state, Input.X19));
  const star = electrical.starClosed === 0;
  if (!(run || brake || star)) {
    if (controller.mismatchFor !== 0) controller.mismatchFor = 0;
    return 0;
  }
  controller.mismatchFor += TICK;
  if (controller.mismatchFor <= data.controller.brakeSeconds) return 0;
  if (run) return Code.contactorFeedback;
  return brake ? Code.brakeFeedback : Code.starContactor;
}
