// The step of the present run or door cycle, and what a lift at rest begins.
import { closingPhase, lockingPhase, openingPhase, openPhase, startOpening } from './door-phases';
import type { Emit } from '../events';
import { returnFloor } from './flight';
import { Input, isInputOn } from './inputs';
import { beginRelevelling, isRelevellingDue } from './re-levelling';
import {
  brakePhase,
  contactorOffPhase,
  contactorPhase,
  runningPhase,
  torquePhase,
  zeroHoldPhase,
} from './run-phases';
import { isBetweenLevels, levelLies } from './shaft-monitor';
import { doorOrder, wantedFloor } from './special-service';
import { type LiftState, Phase, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function phaseStep(state: LiftState, data: LiftData, emit: Emit): void {
  switch (state.controller.phase) {
    case Phase.idle:
      return idlePhase(state, data, emit);
    case Phase.closing:
      return closingPhase(state, data, emit);
    case Phase.locking:
      return lockingPhase(state, data, emit);
    case Phase.contactorIn:
      return contactorPhase(state, data, emit);
    case Phase.torque:
      return torquePhase(state, data, emit);
    case Phase.brakeOpening:
      return brakePhase(state, data, emit);
    case Phase.running:
      return runningPhase(state, data, emit);
    case Phase.zeroHold:
      return zeroHoldPhase(state, data);
    case Phase.contactorOff:
      return contactorOffPhase(state, data, emit);
    case Phase.opening:
      return openingPhase(state, data, emit);
    default:
      if (isRelevellingDue(state, data)) return beginRelevelling(state, emit);
      return openPhase(state, data, emit);
  }
}

function idlePhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (!isInputOn(state, Input.X25)) return;
  if (isBetweenLevels(state) || (controller.relevelOff === 0 && levelLies(state) !== 0))
    return returnToLevel(state, data);
  if (doorOrder(state) > 0) return startOpening(state, emit);
  const target = wantedFloor(state, data);
  if (target === 0) return;
  if (target === controller.floor) return startOpening(state, emit);
  controller.target = target;
  controller.dwell = 0;
  enterPhase(state, Phase.locking);
}

function returnToLevel(state: LiftState, data: LiftData): void {
  const { controller } = state;
  if (!isInputOn(state, Input.X26) || !isInputOn(state, Input.X27)) return;
  controller.target = returnFloor(state, data);
  controller.returning = 1;
  enterPhase(state, Phase.contactorIn);
}
