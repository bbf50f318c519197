// The controller's start-run-stop sequence (engineering.md 3.1): run contactor, torque, brake, travel,
// zero-speed hold, brake off, contactor off. Feedbacks X6 and X7 are watched (E36, E37).
import { clearCalls } from './calls';
import { Code } from './codes';
import { takeAlong } from './collective';
import { beginLettingOut, startOpening } from './door-phases';
import { isEnding, raise, takeOver } from './fault-response';
import { arrivedAtLevel, endSearch, LEVEL_LIMIT, startFlight } from './flight';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { endRelevelling, isBypassReady, relevelStep, startRelevelFlight } from './re-levelling';
import { watchLevels } from './shaft-monitor';
import { opensOnArrival } from './special-service';
import { type LiftState, Mode, Motion, Phase, phaseSeconds, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Seconds, TICK } from '../units';

export function contactorPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (controller.relevelling === 1 && !isBypassReady(state, data, emit)) return;
  controller.y1 = 1;
  controller.mismatchFor = 0;
  if (!isInputOn(state, Input.X6)) enterPhase(state, Phase.torque);
  else if (phaseSeconds(state) > data.controller.feedbackSeconds)
    raise(state, data, Code.contactorFeedback, emit);
}

/** Longer than a contactor needs that had not yet dropped when it was called again. [?] */
const MOST_LETTING_GO: Seconds = 0.06;

/** A contactor that lets go, or chatters on a weak coil, is no contactor pulled in. */
function letsGo(state: LiftState): boolean {
  const { controller } = state;
  if (isInputOn(state, Input.X6)) controller.mismatchFor += TICK;
  return controller.mismatchFor > MOST_LETTING_GO;
}

export function torquePhase(state: LiftState, data: LiftData, emit: Emit): void {
  if (letsGo(state)) raise(state, data, Code.contactorFeedback, emit);
  else if (phaseSeconds(state) >= data.controller.torqueSeconds) switchBrakeOn(state);
}

function switchBrakeOn(state: LiftState): void {
  state.controller.y2 = 1;
  enterPhase(state, Phase.brakeOpening);
}

export function brakePhase(state: LiftState, data: LiftData, emit: Emit): void {
  const late = phaseSeconds(state) > data.controller.feedbackSeconds;
  if (letsGo(state)) raise(state, data, Code.contactorFeedback, emit);
  else if (late && isInputOn(state, Input.X7)) raise(state, data, Code.brakeFeedback, emit);
  else if (phaseSeconds(state) < data.controller.brakeSeconds) return;
  // both halves must have left the drum
  else if (isInputOn(state, Input.X18) || isInputOn(state, Input.X19))
    raise(state, data, Code.brakeFeedback, emit);
  else if (state.controller.relevelling === 1) startRelevelFlight(state, data);
  else startFlight(state, data, emit);
}

export function runningPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  if (controller.relevelling === 1) {
    if (relevelStep(state)) enterPhase(state, Phase.zeroHold);
    return;
  }
  controller.floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  watchLevels(state, data, emit);
  if (controller.returning === 1) watchReturn(state, data, emit);
  if (mechanics.motion === Motion.driven && controller.pending === 0) takeAlong(state, data);
  if (mechanics.motion !== Motion.held) return;
  if (!isEnding(state) && !arrivedAtLevel(state, data, emit)) return;
  // the door-bypass relay is tried at every arrival
  if (isInputOn(state, Input.X2)) controller.y3 = 1;
  enterPhase(state, Phase.zeroHold);
  emit({ type: 'car-stopped', floor: isInputOn(state, Input.X2) ? controller.floor : null });
}

function watchReturn(state: LiftState, data: LiftData, emit: Emit): void {
  endSearch(state, data);
  if (phaseSeconds(state) > LEVEL_LIMIT) raise(state, data, Code.position, emit);
}

export function zeroHoldPhase(state: LiftState, data: LiftData): void {
  if (phaseSeconds(state) < data.controller.zeroHoldSeconds) return;
  state.controller.y2 = 0;
  if (state.controller.relevelling === 0) state.controller.y3 = 0;
  enterPhase(state, Phase.contactorOff);
}

export function contactorOffPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (phaseSeconds(state) < data.controller.contactorOffSeconds) return;
  controller.y1 = 0;
  if (controller.relevelling === 1 && controller.pending === 0) return endRelevelling(state, emit);
  if (controller.pending !== 0) return takeOver(state, controller.pending, emit);
  const opens = opensOnArrival(state);
  controller.target = 0;
  controller.returning = 0;
  if (controller.mode === Mode.fault) return beginLettingOut(state, emit);
  if (opens) return startOpening(state, emit);
  clearCalls(controller, controller.floor);
  enterPhase(state, Phase.idle);
}
