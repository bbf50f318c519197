// Everything the board watches in automatic, once a tick, the gravest first where it matters. What a watch finds is
// met by the fault's class (fault-response.ts).
import { boardTrouble, watchEarthquake } from './board-monitor';
import { watchBuses } from './bus-monitor';
import { Code } from './codes';
import { driveTrouble, restTrouble } from './drive-monitor';
import { showCode } from './fault-log';
import { raise, slowDown } from './fault-response';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { watchBypassRelay, watchRelevelling } from './re-levelling';
import { limitTrouble, shaftDataTrouble, shaftTrouble } from './shaft-monitor';
import { isDriving, type LiftState, Mode, Phase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK } from '../units';

/** @returns false when a fault took over */
export function monitor(state: LiftState, data: LiftData, emit: Emit): boolean {
  watchEarthquake(state);
  const runs = isInRun(state);
  const over =
    ends(state, data, boardTrouble(state), emit) ||
    ends(state, data, shaftDataTrouble(state), emit) ||
    (runs && ends(state, data, driveTrouble(state, data), emit)) ||
    ends(state, data, restTrouble(state, data), emit) ||
    ends(state, data, shaftTrouble(state, data), emit) ||
    ends(state, data, driftTrouble(state, data, emit), emit) ||
    ends(state, data, chainTrouble(state, emit), emit);
  if (over) return false;
  if (runs && !watchLimits(state, data, emit)) return false;
  if (state.controller.relevelling === 1) watchRelevelling(state, data, emit);
  watchBypassRelay(state, data, emit);
  watchBuses(state, emit);
  return !ends(state, data, bridgeTrouble(state, data), emit);
}

function ends(state: LiftState, data: LiftData, code: number, emit: Emit): boolean {
  return code !== 0 && !raise(state, data, code, emit);
}

function isInRun({ controller }: LiftState): boolean {
  return controller.phase >= Phase.contactorIn && controller.phase <= Phase.zeroHold;
}

/** Running needs the whole chain; at rest an open device is shown for as long as it is open. */
function chainTrouble(state: LiftState, emit: Emit): number {
  const { controller } = state;
  if (!isInputOn(state, Input.X25)) {
    if (isInRun(state)) return Code.safetyCircuit;
    if (controller.mode === Mode.automatic) showCode(state, Code.safetyCircuit, emit);
  } else if (controller.code === Code.safetyCircuit && controller.mode === Mode.automatic)
    controller.code = 0;
  if (!isInRun(state) || controller.relevelling === 1) return 0;
  return isInputOn(state, Input.X26) && isInputOn(state, Input.X27) ? 0 : Code.lockLostRunning;
}

/** A car that leaves its level while nothing drives it has lost its brake: out of service until reset by hand. */
function driftTrouble(state: LiftState, data: LiftData, emit: Emit): number {
  const { controller, mechanics } = state;
  if (state.health.unintendedLatch === 1) return Code.speed;
  if (isInRun(state) || mechanics.carSpeed === 0) return 0;
  const off = Math.abs(mechanics.carPosition - (controller.floor - 1) * data.floorPitch);
  if (off <= data.unlockingZone / 2) return 0;
  // with an open door it is the movement that kills: the latch outlasts reset and power
  if (mechanics.carDoor > 0) {
    state.health.unintendedLatch = 1;
    emit({ type: 'unintended-movement' });
  }
  return Code.speed;
}

/** A limit that opens in the way of a running car stops it there, whatever else the fault's class allows. */
function watchLimits(state: LiftState, data: LiftData, emit: Emit): boolean {
  const { controller, mechanics } = state;
  if (controller.phase !== Phase.running || !isDriving(mechanics)) return true;
  const limit = limitTrouble(state, mechanics.direction);
  if (limit === 0) return true;
  const looksForLevel = controller.returning === 1 || controller.relevelling === 1;
  const goesOn = raise(state, data, looksForLevel ? Code.position : limit, emit);
  if (goesOn) slowDown(state);
  return goesOn;
}

/** With doors open a lock sense must be dark; otherwise somebody bridged it (E53). */
function bridgeTrouble(state: LiftState, data: LiftData): number {
  const { controller } = state;
  const bridged =
    controller.phase === Phase.open && (isInputOn(state, Input.X26) || isInputOn(state, Input.X27));
  if (!bridged) {
    if (controller.bridgedFor !== 0) controller.bridgedFor = 0;
    return 0;
  }
  controller.bridgedFor += TICK;
  return controller.bridgedFor > data.controller.lockBridgedSeconds ? Code.lockBridged : 0;
}
