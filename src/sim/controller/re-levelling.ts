// Re-levelling with the doors open: when people getting in or out have moved the car off its level, the door-bypass
// relay bridges the door contacts inside the zone and the drive brings the car back slowly.
// Source: engineering.md 2.1 (0.04 m/s; above 0.1 m/s, outside the zone or without feedback E46) and 2.3 (E47).
import { Code } from './codes';
import { isOverloaded } from './door-phases';
import { raise, slowDown } from './fault-response';
import { setOff } from './flight';
import type { Emit } from '../events';
import { Input, isInputOn } from './inputs';
import { levelLies } from './shaft-monitor';
import { enterPhase, isDriving, type LiftState, Phase, phaseSeconds } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type MetresPerSecond, type Seconds, TICK } from '../units';

const MOST_SPEED: MetresPerSecond = 0.1;
/** Both level sensors are seen at the edge of their span; so long the car goes on, to its middle. */
const ON_TO_THE_MIDDLE: Seconds = 0.25;
/** People get in one after the other. [?] */
const LOST_FOR: Seconds = 0.5;
/** The relay's feedback may be so late. [?] */
export const BYPASS_LATE: Seconds = 0.2;

/** Doors open, car at rest: whether its level has been lost for long enough to bring it back. Once a tick. */
export function isRelevellingDue(state: LiftState, data: LiftData): boolean {
  const { controller, electrical } = state;
  const able = controller.relevelOff === 0 && electrical.rescueFeeds === 0 && isInputOn(state, Input.X25);
  const lost = levelLies(state) !== 0 && able && !isOverloaded(state, data);
  if (lost) controller.levelFor += TICK;
  else if (controller.levelFor !== 0) controller.levelFor = 0;
  return controller.levelFor > LOST_FOR;
}

export function beginRelevelling(state: LiftState, emit: Emit): void {
  const { controller } = state;
  controller.relevelling = 1;
  controller.levelFor = 0;
  controller.direction = levelLies(state);
  controller.y3 = 1;
  enterPhase(state, Phase.contactorIn);
  emit({ type: 'relevelling-started', floor: controller.floor, direction: controller.direction });
}

/** @returns whether the run contactor may pull in: the relay has bridged the door contacts */
export function isBypassReady(state: LiftState, data: LiftData, emit: Emit): boolean {
  if (isInputOn(state, Input.X8)) return true;
  if (phaseSeconds(state) <= BYPASS_LATE) return false;
  raise(state, data, Code.bypassRelay, emit);
  endRelevelling(state, emit);
  return false;
}

export function startRelevelFlight(state: LiftState, data: LiftData): void {
  setOff(state, state.controller.direction * data.unlockingZone, state.health.relevelSpeed);
  enterPhase(state, Phase.running);
}

/** A running car between its sensors. @returns whether it has come to rest */
export function relevelStep(state: LiftState): boolean {
  const { controller, mechanics } = state;
  const level = isInputOn(state, Input.X1) && isInputOn(state, Input.X3);
  controller.levelFor = level ? controller.levelFor + TICK : 0;
  if (controller.levelFor > ON_TO_THE_MIDDLE) slowDown(state);
  return !isDriving(mechanics);
}

/** What must hold while the door contacts are bridged and the drive is on; what does not ends the run at once. */
export function watchRelevelling(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  if (controller.relevelling === 0 || controller.y1 === 0) return;
  const seen = isInputOn(state, Input.X2) && (isInputOn(state, Input.X1) || isInputOn(state, Input.X3));
  const slow = Math.abs(mechanics.carSpeed) <= MOST_SPEED;
  if (seen && slow && isInputOn(state, Input.X8)) return;
  raise(state, data, Code.relevelling, emit);
  endRelevelling(state, emit);
}

/** Outputs off, the doors are as they were. */
export function endRelevelling(state: LiftState, emit: Emit): void {
  const { controller } = state;
  controller.y1 = 0;
  controller.y2 = 0;
  controller.y3 = 0;
  controller.relevelling = 0;
  enterPhase(state, Phase.open);
  emit({ type: 'relevelling-ended', floor: controller.floor, level: levelLies(state) === 0 });
}

/** The relay is pulsed at every arrival, and must have fallen when nobody asks for it. */
export function watchBypassRelay(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  const fedBack = isInputOn(state, Input.X8);
  if (controller.y3 === 0 && !fedBack) {
    if (controller.bypassFor !== 0) controller.bypassFor = 0;
    return;
  }
  if (controller.y3 === 0) {
    controller.bypassFor += TICK;
    if (controller.bypassFor > BYPASS_LATE) raise(state, data, Code.bypassRelay, emit);
    return;
  }
  const late = controller.phase === Phase.zeroHold && phaseSeconds(state) > BYPASS_LATE;
  if (late && !fedBack) raise(state, data, Code.bypassRelay, emit);
}
