// Fault codes as the board raises and stores them. Meanings: faults.json, codes (NICE3000 class, engineering.md 2.3).
import { clearAllCalls } from './calls';
import type { Emit } from '../events';
import { type LiftState, Mode, Phase } from '../lift-state';

export const Code = {
  contactorFeedback: 36,
  brakeFeedback: 37,
  safetyCircuit: 41,
  lockLostRunning: 42,
  doorOpen: 48,
  doorClose: 49,
  lockBridged: 53,
} as const;

/** Shows the code and keeps it in the log. */
export function showCode(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  if (controller.code === code) return;
  controller.code = code;
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
