// The controller phase of a tick: modes first, then monitoring, then the step of the current run or door cycle.
// Modes: dead, self-test, automatic, fault, and inspection for everything that is run by hand (docs/model.md).
import { clearAllCalls } from './calls';
import { boardTrouble, noteBoard, powerUpTrouble } from './board-monitor';
import { watchBuses } from './bus-monitor';
import { Code, lockOut, recordCode, showCode } from './codes';
import { closingPhase, enterPhase, lockingPhase, openingPhase, openPhase, startOpening } from './door-phases';
import { driveTrouble, restTrouble } from './drive-monitor';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { inspectionStep, isAutomaticOff } from './inspection';
import { doorOrder, followService, wantedFloor } from './special-service';
import { shaftTrouble } from './shaft-monitor';
import {
  brakePhase,
  contactorOffPhase,
  contactorPhase,
  runningPhase,
  torquePhase,
  zeroHoldPhase,
} from './run-phases';
import { type LiftState, Mode, Phase, phaseSeconds, Service } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK } from '../units';

export function controllerStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, electrical } = state;
  // nothing waits in idle; a clock that runs for nobody would keep a calm lift from being calm
  if (controller.phase !== Phase.idle || controller.mode === Mode.selfTest) controller.timerTicks++;
  if (electrical.boardAlive === 0) return losePower(state, emit);
  if (controller.mode === Mode.dead) return beginSelfTest(state, emit);
  if (controller.mode === Mode.selfTest) return selfTest(state, data, emit);
  if (!serviceAllowed(state)) {
    if (controller.mode === Mode.inspection) inspectionStep(state, data, emit);
    return;
  }
  if (!monitor(state, data, emit)) return;
  followService(state, emit);
  runPhase(state, data, emit);
}

function losePower(state: LiftState, emit: Emit): void {
  const { controller } = state;
  if (controller.mode === Mode.dead) return;
  switchOutputsOff(state);
  controller.mode = Mode.dead;
  controller.code = 0;
  clearAllCalls(controller);
  emit({ type: 'power-went' });
}

function switchOutputsOff(state: LiftState): void {
  state.controller.y1 = 0;
  state.controller.y2 = 0;
  state.mechanics.doorDrive = 0;
}

function beginSelfTest(state: LiftState, emit: Emit): void {
  emit({ type: 'power-came' });
  restart(state);
}

/** What the reset button and a new power-up both do. */
export function restart(state: LiftState): void {
  const { controller } = state;
  switchOutputsOff(state);
  controller.mode = Mode.selfTest;
  controller.code = 0;
  controller.target = 0;
  controller.service = Service.normal;
  controller.homeDue = 0;
  controller.returning = 0;
  controller.attempts = 0;
  controller.bridgedFor = 0;
  controller.recorded = 0;
  enterPhase(state, Phase.idle);
}

/** Feedbacks must be at rest (NC contacts closed) before the lift goes into service. */
function selfTest(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  if (phaseSeconds(state) < data.controller.selfTestSeconds) return;
  if (!isInputOn(state, Input.X6)) return lockOut(state, Code.contactorFeedback, emit);
  if (!isInputOn(state, Input.X7)) return lockOut(state, Code.brakeFeedback, emit);
  const hardware = powerUpTrouble(state);
  if (hardware !== 0) return lockOut(state, hardware, emit);
  const { shaftDataValid, floorsSet, boardResets } = state.health;
  if (shaftDataValid === 0 || floorsSet !== state.floors) return lockOut(state, Code.shaftData, emit);
  if (boardResets > 0) recordCode(state, Code.logic, emit);
  controller.mode = Mode.automatic;
  controller.floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  emit({ type: 'lift-ready' });
  // doors that power loss left ajar are shut first
  if (mechanics.carDoor > 0) {
    mechanics.doorDrive = -1;
    enterPhase(state, Phase.closing);
  }
}

/**
 * Inspection, bypass, emergency electrical operation, parking: automatic running stops, calls are forgotten.
 * A lock-out outlasts them.
 */
function serviceAllowed(state: LiftState): boolean {
  const { controller, health } = state;
  const leaves = isAutomaticOff(state);
  // a fault that comes while somebody runs the lift by hand stays until the switch is turned anew
  const turned = leaves && controller.byHand === 0;
  if (turned || (leaves && controller.mode === Mode.automatic)) {
    controller.byHand = 1;
    switchOutputsOff(state);
    clearAllCalls(controller);
    controller.mode = Mode.inspection;
    enterPhase(state, Phase.idle);
  } else if (!leaves && controller.byHand === 1) {
    controller.byHand = 0;
    endInspection(state);
  }
  if (controller.mode !== Mode.automatic) return false;
  if (health.parkedLock === 1) clearAllCalls(controller);
  return true;
}

function endInspection(state: LiftState): void {
  const { controller } = state;
  const stays = controller.code !== 0 && controller.code !== Code.safetyCircuit;
  if (!stays) return restart(state);
  switchOutputsOff(state);
  controller.mode = Mode.fault;
  enterPhase(state, Phase.idle);
}

/** @returns false when a fault took over */
function monitor(state: LiftState, data: LiftData, emit: Emit): boolean {
  const { controller } = state;
  const runs = controller.phase >= Phase.contactorIn && controller.phase <= Phase.zeroHold;
  const trouble =
    boardTrouble(state) ||
    driveTrouble(state, data) ||
    restTrouble(state, data) ||
    shaftTrouble(state) ||
    driftTrouble(state, data, emit);
  if (trouble !== 0) return stopFor(state, trouble, emit);
  watchBuses(state, emit);
  noteBoard(state, emit);
  if (!isInputOn(state, Input.X25)) {
    if (runs) return stopFor(state, Code.safetyCircuit, emit);
    showCode(state, Code.safetyCircuit, emit);
  } else if (controller.code === Code.safetyCircuit) controller.code = 0;
  const locks = isInputOn(state, Input.X26) && isInputOn(state, Input.X27);
  if (runs && !locks) return stopFor(state, Code.lockLostRunning, emit);
  return watchForBridge(state, data, emit);
}

/** A car that leaves its level while nothing drives it has lost its brake: out of service until reset by hand. */
function driftTrouble(state: LiftState, data: LiftData, emit: Emit): number {
  const { controller, mechanics } = state;
  const drives = controller.phase >= Phase.contactorIn && controller.phase <= Phase.zeroHold;
  if (state.health.unintendedLatch === 1) return Code.speed;
  if (drives || mechanics.carSpeed === 0) return 0;
  const off = Math.abs(mechanics.carPosition - (controller.floor - 1) * data.floorPitch);
  if (off <= data.unlockingZone / 2) return 0;
  // with an open door it is the movement that kills: the latch outlasts reset and power
  if (mechanics.carDoor > 0) {
    state.health.unintendedLatch = 1;
    emit({ type: 'unintended-movement' });
  }
  return Code.speed;
}

function stopFor(state: LiftState, code: number, emit: Emit): boolean {
  emit({ type: 'car-stopped', floor: null });
  lockOut(state, code, emit);
  return false;
}

/** With doors open a lock sense must be dark; otherwise somebody bridged it (E53). */
function watchForBridge(state: LiftState, data: LiftData, emit: Emit): boolean {
  const { controller } = state;
  const bridged =
    controller.phase === Phase.open && (isInputOn(state, Input.X26) || isInputOn(state, Input.X27));
  controller.bridgedFor = bridged ? controller.bridgedFor + TICK : 0;
  if (controller.bridgedFor <= data.controller.lockBridgedSeconds) return true;
  lockOut(state, Code.lockBridged, emit);
  return false;
}

function runPhase(state: LiftState, data: LiftData, emit: Emit): void {
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
      return torquePhase(state, data);
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
      return openPhase(state, data, emit);
  }
}

function idlePhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  if (!isInputOn(state, Input.X25)) return;
  const level = (controller.floor - 1) * data.floorPitch;
  if (Math.abs(mechanics.carPosition - level) > data.levellingTolerance) return returnToLevel(state);
  if (doorOrder(state) > 0) return startOpening(state, emit);
  const target = wantedFloor(state, data);
  if (target === 0) return;
  if (target === controller.floor) return startOpening(state, emit);
  controller.target = target;
  controller.dwell = 0;
  enterPhase(state, Phase.locking);
}

function returnToLevel(state: LiftState): void {
  const { controller } = state;
  if (!isInputOn(state, Input.X26) || !isInputOn(state, Input.X27)) return;
  controller.target = controller.floor;
  controller.returning = 1;
  enterPhase(state, Phase.contactorIn);
}
