// The learning run of the shaft: from the lowest landing the board takes the car up slowly, notes every level that its
// sensors show, and knows the shaft when it has found as many as are set, the upper slowdown switch acted. What can go
// wrong is told by E35 (engineering.md 2.3: start floor, no level within 45 s, spacing below 0.5 m, count, slowdown).
import { slowDown } from './fault-response';
import { LEVEL_LIMIT, setOff } from './flight';
import { Input, isInputOn } from './inputs';
import { limitTrouble } from './shaft-monitor';
import { enterPhase, isDriving, type LiftState, Motion, Phase, phaseSeconds } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, TICK } from '../units';

/** How a work of the board stands. */
export type Outcome = 'goes-on' | 'done' | 'failed';

const LEAST_SPACING: Metres = 0.5;

/** Standing at the lowest landing: in its zone, the lower slowdown switch acted. */
export function isAtBottom(state: LiftState): boolean {
  return isInputOn(state, Input.X2) && !isInputOn(state, Input.X15);
}

/** From here on what was learnt before is gone. */
export function forgetShaft(state: LiftState): void {
  const { controller, health } = state;
  health.shaftDataValid = 0;
  controller.learntFloors = 0;
  controller.levelFor = isLevelSeen(state) ? TICK : 0;
}

export function startLearningFlight(state: LiftState, data: LiftData): void {
  const top = (state.floors - 1) * data.floorPitch;
  const speed = Math.min(state.health.inspectionSpeed, data.emergencySpeed);
  setOff(state, top - state.mechanics.carPosition + data.unlockingZone, speed);
  enterPhase(state, Phase.running);
}

/** A tick of the running car. */
export function learningStep(state: LiftState, data: LiftData): Outcome {
  const { mechanics, health } = state;
  const level = newLevel(state, data);
  if (level !== undefined && !note(state, level)) return 'failed';
  if (isComplete(state)) {
    slowDown(state);
    if (isDriving(mechanics)) return 'goes-on';
    health.shaftDataValid = 1;
    return 'done';
  }
  const late = phaseSeconds(state) > LEVEL_LIMIT;
  return late || limitTrouble(state, 1) !== 0 || !isDriving(mechanics) ? 'failed' : 'goes-on';
}

/** A level that comes into sight; or the lowest, when the car leaves its zone without having met it. */
function newLevel(state: LiftState, data: LiftData): Metres | undefined {
  const { controller, mechanics } = state;
  const wasSeen = controller.levelFor > 0;
  controller.levelFor = isLevelSeen(state) ? controller.levelFor + TICK : 0;
  if (controller.levelFor > 0 && !wasSeen) return mechanics.carPosition + data.levelSensor.near;
  if (controller.learntFloors > 0 || isInputOn(state, Input.X2)) return undefined;
  return mechanics.carPosition - data.unlockingZone;
}

function isLevelSeen(state: LiftState): boolean {
  return isInputOn(state, Input.X1) && isInputOn(state, Input.X2) && isInputOn(state, Input.X3);
}

/** @returns false when this cannot be a level of this building */
function note(state: LiftState, level: Metres): boolean {
  const { controller, health } = state;
  const { learntAt, learntFloors } = controller;
  const before = learntAt[learntFloors - 1] ?? Number.NEGATIVE_INFINITY;
  if (level - before < LEAST_SPACING || learntFloors >= health.floorsSet) return false;
  learntAt[learntFloors] = level;
  controller.learntFloors++;
  // the limit of time runs from level to level
  enterPhase(state, Phase.running);
  return true;
}

/** At the last level that is set, the switch below it acted; or slowing down since. */
function isComplete(state: LiftState): boolean {
  const { controller, health, mechanics } = state;
  const atTop = controller.learntFloors === health.floorsSet && !isInputOn(state, Input.X14);
  return atTop && (isLevelSeen(state) || mechanics.motion !== Motion.driven);
}
