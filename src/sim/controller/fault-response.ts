// What the lift does when the board has found a fault: by the fault's class, and by whether the car runs fast, runs
// slowly or stands. The board calls `raise` with what its watches found; nothing else takes the lift out of service.
import { clearAllCalls } from './calls';
import { classOfCode } from './codes';
import { stopAhead } from './collective';
import { type ClassRule, classRules, type Meeting } from './fault-classes';
import { recordCode, showCode } from './fault-log';
import type { Emit } from '../events';
import { isDriving, type LiftState, Mode, Motion, Phase, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

/** @throws RangeError for a number that is no code */
export function ruleOf(code: number): ClassRule {
  return classRules[classOfCode(code)];
}

/**
 * Meets a fault.
 * @returns whether the lift goes on with what it is doing; false when the fault has taken over
 */
export function raise(state: LiftState, data: LiftData, code: number, emit: Emit): boolean {
  const { controller } = state;
  const rule = ruleOf(code);
  if (rule.level <= 2) {
    if (rule.after === 'no-relevelling') controller.relevelOff = 1;
    recordCode(state, code, emit);
    return true;
  }
  if (isKnown(state, rule)) return true;
  const meeting = meetingOf(state, rule);
  if (meeting === 'stops-at-once') {
    takeOver(state, code, emit);
    return false;
  }
  if (controller.mode === Mode.inspection && meeting === 'goes-on') {
    recordCode(state, code, emit);
    return true;
  }
  showCode(state, code, emit);
  controller.pending = code;
  if (meeting === 'slows-down') slowDown(state);
  else if (meeting === 'next-landing') stopAhead(state, data);
  return true;
}

/** A run already ends because of a fault, or goes slowly on in spite of one: only worse faults change that. */
function isKnown(state: LiftState, rule: ClassRule): boolean {
  const { mode, pending } = state.controller;
  if (mode === Mode.fault) return rule.slowRun === 'goes-on';
  if (pending === 0 || rule.level === 5) return false;
  return isEnding(state) || rule.slowRun === 'goes-on';
}

/** Slowed down by a fault the car has arrived wherever it is; a slow run that outlasts its fault still wants a level. */
export function isEnding({ controller }: LiftState): boolean {
  if (controller.pending === 0) return false;
  return controller.returning === 0 || ruleOf(controller.pending).slowRun !== 'goes-on';
}

/** A car that does not move yet needs no way to stop; a lift at rest has nothing to go on with, unless by hand. */
function meetingOf(state: LiftState, rule: ClassRule): Meeting {
  const { phase } = state.controller;
  const slow = isSlowRun(state);
  if (slow && rule.slowRun === 'goes-on' && (isInRun(state) || isByHand(state))) return 'goes-on';
  if (phase < Phase.running || phase > Phase.contactorOff) return 'stops-at-once';
  return slow ? rule.slowRun : rule.fastRun;
}

function isInRun({ controller }: LiftState): boolean {
  return controller.phase >= Phase.contactorIn && controller.phase <= Phase.contactorOff;
}

function isByHand({ controller }: LiftState): boolean {
  return controller.mode === Mode.inspection;
}

/** By hand, to a level, or on the rescue battery. */
export function isSlowRun(state: LiftState): boolean {
  const { controller, electrical } = state;
  return (
    isByHand(state) ||
    controller.returning === 1 ||
    controller.relevelling === 1 ||
    electrical.rescueFeeds === 1
  );
}

/** The drive brings the car to rest by the special deceleration. */
export function slowDown({ mechanics }: LiftState): void {
  if (isDriving(mechanics)) mechanics.motion = Motion.slowing;
}

/** Out of service. After a fault of level 3 or 4 in a run, people may be in the car: they are let out. */
export function takeOver(state: LiftState, code: number, emit: Emit): void {
  const { controller, mechanics } = state;
  const rule = ruleOf(code);
  if (mechanics.motion !== Motion.held) emit({ type: 'car-stopped', floor: null });
  showCode(state, code, emit);
  controller.letsOut = isInRun(state) && rule.level < 5 ? 1 : 0;
  controller.mode = Mode.fault;
  controller.y1 = 0;
  controller.y2 = 0;
  controller.y3 = 0;
  controller.pending = 0;
  controller.returning = 0;
  controller.relevelling = 0;
  mechanics.doorDrive = 0;
  clearAllCalls(controller);
  enterPhase(state, rule.level < 5 || rule.after !== 'no-restart' ? Phase.waiting : Phase.idle);
}
