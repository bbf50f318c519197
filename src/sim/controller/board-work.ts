// What the board does by itself when told to from its menu: learn the shaft, tune the motor. Only in emergency
// electrical operation with nobody at another switch and the chain closed; a direction button or a switch ends it.
// Source: engineering.md 2.1 (status words 1 and 12); the station from which it is ordered is a choice of ours.
import type { Refusal } from '../commands';
import { Code } from './codes';
import { driveTrouble } from './drive-monitor';
import { showCode } from './fault-log';
import { raise } from './fault-response';
import type { Emit } from '../events';
import { Input, isChainClosed, isInputOn } from './inputs';
import { heldDirection, isInspectionTold } from './inspection';
import { forgetShaft, isAtBottom, learningStep, startLearningFlight } from './learning-run';
import { tuningStep } from './motor-tuning';
import { contactorPhase, torquePhase } from './run-phases';
import { enterPhase, type LiftState, Mode, Phase, phaseSeconds, Work } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export type WorkName = 'learn-shaft' | 'tune-motor';

function nameOf(work: number): WorkName {
  return work === Work.learnShaft ? 'learn-shaft' : 'tune-motor';
}

/** @returns why the board does not begin, if so */
export function beginWork(state: LiftState, work: number, emit: Emit): Refusal | undefined {
  const { controller } = state;
  const rests = controller.mode === Mode.inspection && controller.phase === Phase.idle;
  if (!rests || controller.work !== Work.none || !mayGoOn(state)) return 'not-now';
  controller.work = work;
  emit({ type: 'board-work-started', work: nameOf(work) });
  enterPhase(state, Phase.contactorIn);
  if (work !== Work.learnShaft) return undefined;
  if (isAtBottom(state)) forgetShaft(state);
  else failWork(state, emit);
  return undefined;
}

/** The machine room has the lift to itself, and nobody there runs it by hand. */
function mayGoOn(state: LiftState): boolean {
  const { health } = state;
  const alone = health.emergencyElectrical === 1 && !isInspectionTold(state) && health.bypass === 0;
  return alone && health.unintendedLatch === 0 && heldDirection(state) === 0 && isChainClosed(state);
}

export function workStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (controller.phase === Phase.contactorOff) return setDown(state, data, emit);
  if (!mayGoOn(state)) return endWork(state, false, emit);
  // the drive that is being tuned does not know its motor yet
  const trouble = controller.work === Work.learnShaft ? driveTrouble(state, data) : 0;
  if (trouble !== 0) {
    endWork(state, false, emit);
    raise(state, data, trouble, emit);
    return;
  }
  switch (controller.phase) {
    case Phase.contactorIn:
      return contactorPhase(state, data, emit);
    case Phase.torque:
      return torquePhase(state, data, emit);
    case Phase.brakeOpening:
      return openBrake(state, data, emit);
    default:
      return run(state, data, emit);
  }
}

function openBrake(state: LiftState, data: LiftData, emit: Emit): void {
  if (phaseSeconds(state) < data.controller.brakeSeconds) return;
  if (state.controller.work !== Work.learnShaft) return enterPhase(state, Phase.running);
  if (!isInputOn(state, Input.X18) && !isInputOn(state, Input.X19)) return startLearningFlight(state, data);
  endWork(state, false, emit);
  raise(state, data, Code.brakeFeedback, emit);
}

function run(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  const learns = controller.work === Work.learnShaft;
  const outcome = learns ? learningStep(state, data) : tuningStep(state);
  if (outcome === 'goes-on') return;
  if (outcome === 'done') {
    if (learns && controller.code === Code.shaftData) controller.code = 0;
    controller.y2 = 0;
    enterPhase(state, Phase.contactorOff);
  } else if (learns) failWork(state, emit);
  else {
    endWork(state, false, emit);
    raise(state, data, Code.tuning, emit);
  }
}

/** A shaft that could not be learnt: shown at once, and as long as there are no valid data. */
function failWork(state: LiftState, emit: Emit): void {
  showCode(state, Code.shaftData, emit);
  endWork(state, false, emit);
}

/** The brake takes the car over before the drive lets go. */
function setDown(state: LiftState, data: LiftData, emit: Emit): void {
  if (phaseSeconds(state) >= data.controller.contactorOffSeconds) endWork(state, true, emit);
}

/** Outputs off: the brake holds the car where it is. */
function endWork(state: LiftState, done: boolean, emit: Emit): void {
  const { controller } = state;
  const work = nameOf(controller.work);
  controller.work = Work.none;
  controller.y1 = 0;
  controller.y2 = 0;
  enterPhase(state, Phase.idle);
  emit({ type: 'board-work-ended', work, done });
}
