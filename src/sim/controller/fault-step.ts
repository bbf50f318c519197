// A lift that a fault has taken out of service: after three seconds a slow run to a landing where the class allows it,
// doors open for whoever is in the car, and back to service when the class and the cause allow it.
// Source: engineering.md 2.3. Letting people out is a choice of ours (docs/model.md).
import { Code } from './codes';
import { beginLettingOut } from './door-phases';
import { ruleOf } from './fault-response';
import { returnFloor } from './flight';
import type { Emit } from '../events';
import { Input, isChainClosed, isInputOn } from './inputs';
import { monitor } from './monitoring';
import { phaseStep } from './phase-step';
import { restart } from './self-test';
import { limitTrouble, shaftDataTrouble } from './shaft-monitor';
import { type LiftState, Phase, phaseSeconds, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Seconds } from '../units';

const LOW_SPEED_AFTER: Seconds = 3;

export function faultStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  switch (controller.phase) {
    case Phase.waiting:
      return phaseSeconds(state) < LOW_SPEED_AFTER ? undefined : endWait(state, data, emit);
    case Phase.lettingOut:
      return letOut(state, data, emit);
    case Phase.idle:
      if (ruleOf(controller.code).after === 'low-speed-meanwhile' && !causeStands(state)) restart(state);
      return;
    default:
      if (monitor(state, data, emit)) phaseStep(state, data, emit);
  }
}

function endWait(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (controller.letsOut === 0) return enterPhase(state, Phase.idle);
  if (isInputOn(state, Input.X2)) return beginLettingOut(state, emit);
  if (ruleOf(controller.code).after === 'no-restart') return enterPhase(state, Phase.idle);
  // a car that knows its shaft creeps to a landing, when the chain lets it
  if (shaftDataTrouble(state) !== 0 || !isChainClosed(state)) return;
  controller.target = returnFloor(state, data);
  controller.returning = 1;
  enterPhase(state, Phase.contactorIn);
}

function letOut(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  const isOpen = mechanics.carDoor >= 1;
  if (!isOpen && phaseSeconds(state) <= data.controller.openLimitSeconds) return;
  mechanics.doorDrive = 0;
  controller.letsOut = 0;
  enterPhase(state, Phase.idle);
  if (isOpen) emit({ type: 'car-door-opened', floor: controller.floor });
}

/** Faults of class C go when their cause goes. */
function causeStands(state: LiftState): boolean {
  switch (state.controller.code) {
    case Code.shaftData:
      return shaftDataTrouble(state) !== 0;
    case Code.upperLimit:
      return limitTrouble(state, 1) !== 0;
    case Code.lowerLimit:
      return limitTrouble(state, -1) !== 0;
    default:
      return false;
  }
}
