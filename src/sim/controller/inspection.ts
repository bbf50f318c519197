// Running the car by hand: inspection from car top or pit, emergency electrical operation, with or without the
// door bypass. Hold to run; slow; all safety devices but the few the mode itself makes ineffective stay in force.
// Priorities: engineering.md 2.1. Car top before pit before emergency electrical; two stations on cancel each other.
import { Code } from './codes';
import { driveTrouble } from './drive-monitor';
import { raise, takeOver } from './fault-response';
import { setOff } from './flight';
import type { Emit } from '../events';
import { Input, isChainClosed, isInputOn } from './inputs';
import { contactorPhase, torquePhase } from './run-phases';
import { limitTrouble } from './shaft-monitor';
import { isDriving, type LiftState, Phase, phaseSeconds, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres, MetresPerSecond } from '../units';

/** Beyond the last level emergency electrical operation may go on until the buffers. */
const OVERTRAVEL_SHARE = 0.9;
/** Fast inspection is for the middle of the shaft only (EN 81-20 5.12.1.5.2.1, engineering.md 2.1). */
const MOST_NEAR_ENDS: MetresPerSecond = 0.3;

export function isInspecting({ electrical }: LiftState): boolean {
  return electrical.inspection[0] === 1 || electrical.inspection[1] === 1;
}

/** Whether X9 tells the board of inspection; a broken wire or a wrong setting does the same. */
export function isInspectionTold(state: LiftState): boolean {
  return isInputOn(state, Input.X9) === (state.health.inspectionInverted === 1);
}

/** Whether some switch has taken automatic operation away. */
export function isAutomaticOff(state: LiftState): boolean {
  const { health, electrical } = state;
  if (electrical.pitResetDue === 1) return true;
  return isInspectionTold(state) || health.bypass > 0 || health.emergencyElectrical === 1;
}

/** @returns -1, 0 or 1: the direction that the station in force holds */
export function heldDirection(state: LiftState): number {
  const { held, inspection } = state.electrical;
  const [top, pit] = [inspection[0] === 1, inspection[1] === 1];
  if (top && pit) return held[0] === held[1] ? (held[0] as number) : 0;
  if (top) return held[0] as number;
  if (pit) return held[1] as number;
  if (!isInputOn(state, Input.X9)) return 0;
  return state.health.emergencyElectrical === 1 ? (held[2] as number) : 0;
}

export function inspectionStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  const wanted = mayMove(state) ? heldDirection(state) : 0;
  if (controller.phase === Phase.idle) {
    if (wanted === 0 || wayToGo(state, data, wanted) <= 0) return;
    controller.direction = wanted;
    return enterPhase(state, Phase.contactorIn);
  }
  if (!watchDrive(state, data, emit)) return;
  if (wanted !== controller.direction || !isChainClosed(state)) return stop(state, emit);
  switch (controller.phase) {
    case Phase.contactorIn:
      return contactorPhase(state, data, emit);
    case Phase.torque:
      return torquePhase(state, data, emit);
    case Phase.brakeOpening:
      return openBrake(state, data, emit);
    default:
      if (!isDriving(state.mechanics)) endRun(state, emit);
  }
}

/** The drive watches itself in every run; too much current is the fault of who starts a run by hand (E54). */
function watchDrive(state: LiftState, data: LiftData, emit: Emit): boolean {
  const code = driveTrouble(state, data);
  if (code === 0) return true;
  return raise(state, data, code === Code.driveOverload ? Code.inspectionOvercurrent : code, emit);
}

function endRun(state: LiftState, emit: Emit): void {
  const { pending } = state.controller;
  if (pending === 0) return stop(state, emit);
  emit({ type: 'car-stopped', floor: null });
  takeOver(state, pending, emit);
}

/** With the door bypass on, a separate contact must prove the car door shut. */
function mayMove(state: LiftState): boolean {
  const { health, mechanics } = state;
  // unintended movement is reset by hand before anything moves again
  if (health.unintendedLatch === 1) return false;
  if (health.bypass === 0) return true;
  return health.bypassFeedback === 1 && mechanics.carDoor === 0;
}

function openBrake(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (phaseSeconds(state) < data.controller.brakeSeconds) return;
  if (isInputOn(state, Input.X18) || isInputOn(state, Input.X19)) {
    raise(state, data, Code.brakeFeedback, emit);
    return;
  }
  const way = wayToGo(state, data, controller.direction);
  if (way <= 0) return stop(state, emit);
  setOff(state, controller.direction * way, speedFor(state, data));
  enterPhase(state, Phase.running);
  emit({ type: 'car-started', floor: controller.floor, direction: controller.direction });
}

function speedFor(state: LiftState, data: LiftData): MetresPerSecond {
  if (!isInspecting(state)) return data.emergencySpeed;
  const top = (state.floors - 1) * data.floorPitch;
  const near = Math.min(state.mechanics.carPosition, top - state.mechanics.carPosition) < data.floorPitch;
  const { inspectionSpeed } = state.health;
  return near ? Math.min(inspectionSpeed, MOST_NEAR_ENDS) : inspectionSpeed;
}

/** Inspection stays within the normal travel; emergency electrical operation may overrun the limits. */
function wayToGo(state: LiftState, data: LiftData, direction: number): Metres {
  const { carPosition } = state.mechanics;
  const top = (state.floors - 1) * data.floorPitch;
  const emergency = !isInspecting(state);
  if (!emergency && limitTrouble(state, direction) !== 0) return 0;
  const beyond = emergency ? data.buffer.runBy * OVERTRAVEL_SHARE : 0;
  return direction > 0 ? top + beyond - carPosition : carPosition + beyond;
}

/** Outputs off: the brake stops the car. */
function stop(state: LiftState, emit: Emit): void {
  const { controller } = state;
  const ran = controller.phase === Phase.running;
  controller.y1 = 0;
  controller.y2 = 0;
  enterPhase(state, Phase.idle);
  if (ran) emit({ type: 'car-stopped', floor: null });
}
