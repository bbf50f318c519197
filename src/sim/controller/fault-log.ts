// The board's memory of faults: code, floor, direction and time of the last ones, and what the display shows now.
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';

/** Shows the code and keeps it in the log. */
export function showCode(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  if (controller.code === code) return;
  controller.code = code;
  logCode(state, code, emit);
}

/** Kept in the log, the lift goes on. Told once between two starts. */
export function recordCode(state: LiftState, code: number, emit: Emit): void {
  const { controller } = state;
  const bit = 1 << (code % 31);
  if ((controller.recorded & bit) !== 0) return;
  controller.recorded |= bit;
  logCode(state, code, emit);
}

function logCode(state: LiftState, code: number, emit: Emit): void {
  const { controller, mechanics } = state;
  const row = controller.logCount % controller.logCode.length;
  controller.logCode[row] = code;
  controller.logTick[row] = state.tick;
  controller.logFloor[row] = controller.floor;
  controller.logDirection[row] = Math.sign(mechanics.carSpeed);
  controller.logCount++;
  emit({ type: 'code-raised', code });
}

export function clearLog({ controller }: LiftState): void {
  controller.logCode.fill(0);
  controller.logTick.fill(0);
  controller.logFloor.fill(0);
  controller.logDirection.fill(0);
  controller.logCount = 0;
}
