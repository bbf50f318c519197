// From power to service: what reset button and new power-up both do, and what the board looks at before it serves
// (engineering.md 2.2, POWER_UP and SELF_TEST).
import { powerUpTrouble } from './board-monitor';
import { Code } from './codes';
import { raise } from './fault-response';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { shaftDataTrouble } from './shaft-monitor';
import { type LiftState, Mode, Phase, phaseSeconds, Service, Work, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function switchOutputsOff(state: LiftState): void {
  state.controller.y1 = 0;
  state.controller.y2 = 0;
  state.controller.y3 = 0;
  state.mechanics.doorDrive = 0;
}

export function restart(state: LiftState): void {
  const { controller } = state;
  switchOutputsOff(state);
  controller.mode = Mode.selfTest;
  controller.code = 0;
  controller.target = 0;
  controller.service = Service.normal;
  controller.homeDue = 0;
  forgetRun(state);
  controller.attempts = 0;
  controller.openAttempts = 0;
  controller.overloaded = 0;
  controller.bridgedFor = 0;
  controller.recorded = 0;
  controller.relevelOff = 0;
  enterPhase(state, Phase.idle);
}

/** What belongs to a run that is no more. */
export function forgetRun({ controller }: LiftState): void {
  controller.work = Work.none;
  controller.returning = 0;
  controller.relevelling = 0;
  controller.pending = 0;
  controller.letsOut = 0;
}

/** Feedbacks must be at rest (NC contacts closed) before the lift goes into service. */
export function selfTest(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  if (phaseSeconds(state) < data.controller.selfTestSeconds) return;
  controller.floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  const found = selfTestTrouble(state);
  if (controller.hung === 1) controller.hung = 0;
  if (found !== 0) {
    raise(state, data, found, emit);
    return;
  }
  controller.mode = Mode.automatic;
  emit({ type: 'lift-ready' });
  // doors that power loss left ajar are shut first
  if (mechanics.carDoor > 0) {
    mechanics.doorDrive = -1;
    enterPhase(state, Phase.closing);
  }
}

function selfTestTrouble(state: LiftState): number {
  if (!isInputOn(state, Input.X6)) return Code.contactorFeedback;
  if (!isInputOn(state, Input.X7)) return Code.brakeFeedback;
  return powerUpTrouble(state) || shaftDataTrouble(state) || (state.controller.hung === 1 ? Code.logic : 0);
}
