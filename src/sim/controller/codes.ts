// Fault codes as the board raises and stores them. Meanings: faults.json, codes (NICE3000 class, engineering.md 2.3).
import { clearAllCalls } from './calls';
import type { Emit } from '../events';
import { type LiftState, Mode, Phase } from '../lift-state';

export const Code = {
  overcurrent: 2,
  overcurrentSlowing: 3,
  overcurrentSteady: 4,
  busAccelerating: 5,
  precharge: 8,
  currentControl: 16,
  encoderType: 20,
  clock: 24,
  storage: 25,
  earthquake: 26,
  serviceHours: 40,
  inspectionOvercurrent: 54,
  openLimit: 55,
  speedDeviation: 56,
  boardLink: 57,
  busDecelerating: 6,
  busConstant: 7,
  underVoltage: 9,
  driveOverload: 10,
  motorOverload: 11,
  inputPhase: 12,
  outputPhase: 13,
  driveHot: 14,
  referenceSignal: 17,
  levelling: 22,
  starContactor: 29,
  position: 30,
  speed: 33,
  logic: 34,
  shaftData: 35,
  contactorFeedback: 36,
  brakeFeedback: 37,
  encoder: 38,
  motorHot: 39,
  safetyCircuit: 41,
  lockLostRunning: 42,
  upperLimit: 43,
  lowerLimit: 44,
  slowdown: 45,
  bypassRelay: 47,
  doorOpen: 48,
  doorClose: 49,
  carBus: 51,
  hallBus: 52,
  lockBridged: 53,
  shaftSwitches: 58,
} as const;

/** Shows the code and keeps it in the log. */
export function showCode(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  if (controller.code === code) return;
  controller.code = code;
  logCode(state, code, emit);
}

/** A fault of level 1 or 2: kept in the log, the lift goes on. Told once between two starts. */
export function recordCode(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  const bit = 1 << (code % 31);
  if ((controller.recorded & bit) !== 0) return;
  controller.recorded |= bit;
  logCode(state, code, emit);
}

function logCode(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  const row = controller.logCount % controller.logCode.length;
  controller.logCode[row] = code;
  controller.logTick[row] = state.tick;
  controller.logCount++;
  emit({ type: 'code-raised', code });
}

/** A fault of level 5A: everything off, no restart before a reset or a new power-up. */
export function lockOut(state: LiftState, code: number, emit: Emit): void {
  showCode(state, code, emit);
  const { controller, mechanics } = state;
  controller.mode = Mode.fault;
  controller.phase = Phase.idle;
  controller.y1 = 0;
  controller.y2 = 0;
  mechanics.doorDrive = 0;
  clearAllCalls(controller);
}
