// The controller phase of a tick: modes first, then monitoring, then the step of the current run or door cycle.
// Modes: dead, self-test, automatic, fault, and inspection for everything that is run by hand (docs/model.md).
import { leaveMenu } from './board-keys';
import { workStep } from './board-work';
import { clearAllCalls } from './calls';
import { Code } from './codes';
import { faultStep } from './fault-step';
import type { Emit } from '../events';
import { inspectionStep, isAutomaticOff } from './inspection';
import { monitor } from './monitoring';
import { phaseStep } from './phase-step';
import { forgetRun, restart, selfTest, switchOutputsOff } from './self-test';
import { followService } from './special-service';
import { type LiftState, Mode, Phase, enterPhase, Work } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function controllerStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, electrical } = state;
  // nothing waits in idle; a clock that runs for nobody would keep a calm lift from being calm
  if (controller.phase !== Phase.idle || controller.mode === Mode.selfTest) controller.timerTicks++;
  if (electrical.boardAlive === 0) return losePower(state, data, emit);
  if (controller.mode === Mode.dead) return beginSelfTest(state, emit);
  if (controller.mode === Mode.selfTest) return selfTest(state, data, emit);
  followSwitches(state);
  if (controller.mode === Mode.inspection)
    return controller.work === Work.none ? inspectionStep(state, data, emit) : workStep(state, data, emit);
  if (controller.mode === Mode.fault && controller.byHand === 0) return faultStep(state, data, emit);
  if (controller.mode !== Mode.automatic || !monitor(state, data, emit)) return;
  followService(state, emit);
  phaseStep(state, data, emit);
}

function losePower(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, electrical } = state;
  if (controller.mode === Mode.dead) return;
  switchOutputsOff(state);
  controller.mode = Mode.dead;
  controller.code = 0;
  // a switch turned back in the dark ends nothing later; one still turned is followed anew
  controller.byHand = 0;
  // with its supply there, it was the watchdog that started the board again
  controller.hung = electrical.volts24 > data.input.fieldOnVolts ? 1 : 0;
  clearAllCalls(controller);
  forgetRun(state);
  leaveMenu(state);
  emit({ type: 'power-went' });
}

/** A switch turned back while there was no power is not turned back once more afterwards: one self-test is enough. */
function beginSelfTest(state: LiftState, emit: Emit): void {
  emit({ type: 'power-came' });
  if (!isAutomaticOff(state)) state.controller.byHand = 0;
  restart(state);
}

/**
 * Inspection, bypass, emergency electrical operation, parking: automatic running stops, calls are forgotten.
 * A lock-out outlasts them.
 */
function followSwitches(state: LiftState): void {
  const { controller, health } = state;
  const leaves = isAutomaticOff(state);
  // a fault that comes while somebody runs the lift by hand stays until the switch is turned anew
  const turned = leaves && controller.byHand === 0;
  if (turned || (leaves && controller.mode === Mode.automatic)) {
    controller.byHand = 1;
    switchOutputsOff(state);
    forgetRun(state);
    clearAllCalls(controller);
    controller.mode = Mode.inspection;
    enterPhase(state, Phase.idle);
  } else if (!leaves && controller.byHand === 1) {
    controller.byHand = 0;
    endInspection(state);
  }
  if (health.parkedLock === 1) clearAllCalls(controller);
}

function endInspection(state: LiftState): void {
  const { controller } = state;
  const stays = controller.code !== 0 && controller.code !== Code.safetyCircuit;
  if (!stays) return restart(state);
  switchOutputsOff(state);
  forgetRun(state);
  controller.mode = Mode.fault;
  enterPhase(state, Phase.idle);
}
