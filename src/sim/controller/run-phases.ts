// The controller's start-run-stop sequence (engineering.md 3.1): run contactor, torque, brake, travel,
// zero-speed hold, brake off, contactor off. Feedbacks X6 and X7 are watched (E36, E37).
import { Code, lockOut } from './codes';
import { enterPhase, startOpening } from './door-phases';
import type { Emit } from '../events';
import { isInputOn } from './inputs';
import { type LiftState, Motion, Phase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function contactorPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  controller.y1 = 1;
  if (!isInputOn(state, 'X6')) enterPhase(state, Phase.torque);
  else if (controller.timer > data.controller.feedbackSeconds) lockOut(state, Code.contactorFeedback, emit);
}

export function torquePhase(state: LiftState, data: LiftData): void {
  if (state.controller.timer < data.controller.torqueSeconds) return;
  state.controller.y2 = 1;
  enterPhase(state, Phase.brakeOpening);
}

export function brakePhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (controller.timer > data.controller.feedbackSeconds && isInputOn(state, 'X7')) {
    lockOut(state, Code.brakeFeedback, emit);
  } else if (controller.timer >= data.controller.brakeSeconds) startFlight(state, data, emit);
}

function startFlight(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  const target = (controller.target - 1) * data.floorPitch;
  const way = target - mechanics.carPosition;
  mechanics.direction = way < 0 ? -1 : 1;
  mechanics.flightFrom = mechanics.carPosition;
  mechanics.flightDistance = Math.abs(way);
  mechanics.flightTime = 0;
  mechanics.flightSpeed = controller.returning === 1 ? data.returnSpeed : data.ratedSpeed;
  mechanics.motion = Motion.driven;
  controller.direction = mechanics.direction;
  enterPhase(state, Phase.running);
  emit({ type: 'car-started', floor: controller.floor, direction: mechanics.direction });
}

export function runningPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  controller.floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  if (mechanics.motion !== Motion.held) return;
  enterPhase(state, Phase.zeroHold);
  emit({ type: 'car-stopped', floor: controller.floor });
}

export function zeroHoldPhase(state: LiftState, data: LiftData): void {
  if (state.controller.timer < data.controller.zeroHoldSeconds) return;
  state.controller.y2 = 0;
  enterPhase(state, Phase.contactorOff);
}

export function contactorOffPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (controller.timer < data.controller.contactorOffSeconds) return;
  controller.y1 = 0;
  controller.target = 0;
  controller.returning = 0;
  startOpening(state, emit);
}
