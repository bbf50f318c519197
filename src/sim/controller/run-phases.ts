// The controller's start-run-stop sequence (engineering.md 3.1): run contactor, torque, brake, travel,
// zero-speed hold, brake off, contactor off. Feedbacks X6 and X7 are watched (E36, E37).
import { Code, lockOut, recordCode, showCode } from './codes';
import { clearCalls } from './calls';
import { takeAlong } from './collective';
import { enterPhase, startOpening } from './door-phases';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { opensOnArrival } from './special-service';
import { limitTrouble, MOST_POSITION_ERROR, slowdownLies, watchLevels } from './shaft-monitor';
import { type LiftState, Motion, Phase, phaseSeconds } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function contactorPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  controller.y1 = 1;
  if (!isInputOn(state, Input.X6)) enterPhase(state, Phase.torque);
  else if (phaseSeconds(state) > data.controller.feedbackSeconds)
    lockOut(state, Code.contactorFeedback, emit);
}

export function torquePhase(state: LiftState, data: LiftData): void {
  if (phaseSeconds(state) < data.controller.torqueSeconds) return;
  state.controller.y2 = 1;
  enterPhase(state, Phase.brakeOpening);
}

export function brakePhase(state: LiftState, data: LiftData, emit: Emit): void {
  const late = phaseSeconds(state) > data.controller.feedbackSeconds;
  if (late && isInputOn(state, Input.X7)) lockOut(state, Code.brakeFeedback, emit);
  else if (phaseSeconds(state) < data.controller.brakeSeconds) return;
  // both halves must have left the drum
  else if (isInputOn(state, Input.X18) || isInputOn(state, Input.X19))
    lockOut(state, Code.brakeFeedback, emit);
  else startFlight(state, data, emit);
}

function startFlight(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  const target = (controller.target - 1) * data.floorPitch;
  const way = target - mechanics.carPosition + miscount(state, target - mechanics.carPosition);
  const blocked = limitTrouble(state, Math.sign(way));
  if (blocked !== 0) return turnBack(state, blocked, emit);
  mechanics.direction = way < 0 ? -1 : 1;
  mechanics.flightFrom = mechanics.carPosition;
  mechanics.flightDistance = Math.abs(way);
  mechanics.flightTicks = 0;
  controller.recorded = 0;
  mechanics.flightSpeed = controller.returning === 1 ? data.returnSpeed : data.ratedSpeed;
  if (state.electrical.rescueFeeds === 1) mechanics.flightSpeed = data.rescue.speed;
  if (slowdownLies(state, data)) {
    recordCode(state, Code.slowdown, emit);
    mechanics.flightSpeed = Math.min(mechanics.flightSpeed, state.health.inspectionSpeed);
  }
  mechanics.motion = Motion.driven;
  controller.direction = mechanics.direction;
  enterPhase(state, Phase.running);
  emit({ type: 'car-started', floor: controller.floor, direction: mechanics.direction });
}

export function runningPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  controller.floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  watchLevels(state, data, emit);
  if (mechanics.motion === Motion.driven) takeAlong(state, data);
  if (mechanics.motion !== Motion.held) return;
  if (!arrivedAtLevel(state, data, emit)) return;
  // the door-zone relay is pulsed at every arrival; its feedback must follow (level 2B)
  if (state.health.bypassRelay === 0) recordCode(state, Code.bypassRelay, emit);
  enterPhase(state, Phase.zeroHold);
  emit({ type: 'car-stopped', floor: controller.floor });
}

/** What the counted way differs from the true one: slipping rope or coupling, and a vane that has moved. */
function miscount(state: LiftState, way: number): number {
  const { controller, health } = state;
  if (controller.returning === 0) {
    controller.positionError += Math.abs(way) * health.encoderSlip + health.slipPerRun;
  }
  const vane = health.vaneOffsetAt === controller.target ? health.vaneOffset : 0;
  return vane - Math.sign(way) * controller.positionError;
}

/** A limit is open in the wanted direction: that call is dropped, the other direction stays free. */
function turnBack(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  showCode(state, code, emit);
  clearCalls(controller, controller.target);
  controller.target = 0;
  controller.y1 = 0;
  controller.y2 = 0;
  enterPhase(state, Phase.idle);
}

/**
 * The vane of the floor must be seen where the count says level; else the board corrects by a slow run, and gives
 * up when that finds no level either (E30).
 */
function arrivedAtLevel(state: LiftState, data: LiftData, emit: Emit): boolean {
  const { controller, mechanics } = state;
  const seen = isInputOn(state, Input.X2);
  // the vane is not where it was learnt
  const { vaneOffset, vaneOffsetAt } = state.health;
  const moved = vaneOffsetAt === controller.target && Math.abs(vaneOffset) > MOST_POSITION_ERROR;
  if (moved) recordCode(state, Code.levelling, emit);
  if (seen && controller.positionError <= MOST_POSITION_ERROR) return true;
  recordCode(state, Code.levelling, emit);
  controller.positionError = 0;
  if (controller.returning === 1 && !seen) {
    emit({ type: 'car-stopped', floor: null });
    lockOut(state, Code.position, emit);
    return false;
  }
  controller.returning = 1;
  const wanted = (controller.target - 1) * data.floorPitch;
  const way = wanted - mechanics.carPosition;
  mechanics.direction = way < 0 ? -1 : 1;
  mechanics.flightFrom = mechanics.carPosition;
  mechanics.flightDistance = Math.max(Math.abs(way), seen ? 0 : data.unlockingZone / 2);
  mechanics.flightTicks = 0;
  mechanics.flightSpeed = data.returnSpeed;
  mechanics.motion = Motion.driven;
  return false;
}

export function zeroHoldPhase(state: LiftState, data: LiftData): void {
  if (phaseSeconds(state) < data.controller.zeroHoldSeconds) return;
  state.controller.y2 = 0;
  enterPhase(state, Phase.contactorOff);
}

export function contactorOffPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (phaseSeconds(state) < data.controller.contactorOffSeconds) return;
  controller.y1 = 0;
  const opens = opensOnArrival(state);
  controller.target = 0;
  controller.returning = 0;
  if (state.health.motorHot === 1) return lockOut(state, Code.motorHot, emit);
  if (opens) return startOpening(state, emit);
  clearCalls(controller, controller.floor);
  enterPhase(state, Phase.idle);
}
