// A lift in which nothing seems to be under way, and how long the clocks that still run may run before one strikes.
// These are signs only: the proof is a tick that changes nothing but clocks (`advance.ts`).
import { isStriking } from './countdowns';
import { Input, isInputOn } from './controller/inputs';
import { FRAME_LOST_EVERY } from './controller/bus-monitor';
import { BYPASS_LATE } from './controller/re-levelling';
import { isFadingQuiet } from './electrical/brake-supply';
import { hasEscalator } from './escalator/escalator-state';
import { isMeterSettling } from './electrical/meter-step';
import { type LiftState, Mode, Motion, Phase } from './lift-state';
import { isBusAtRest, LOAD_TICKS } from './mechanics/drive-load';
import { MOOD_TICKS } from './people/passenger-acts';
import { isRiderTimed } from './people/rider-step';
import type { Simulation } from './simulation';
import { type Seconds, TICK, type Ticks } from './units';

/** Slow clocks of the lift turn at multiples of this; between them a calm lift stands still in every figure. */
const SLOW_TICKS: Ticks = 1000;

/** Ticks before people, in the car, at landings or at the telephone, look about next; never without people. */
export function moodLeft({ people, desk, tick }: LiftState): Ticks {
  const { passengers, publicHere, crossing } = people;
  return passengers + publicHere + crossing + desk.calls > 0
    ? leftOf(MOOD_TICKS, tick)
    : Number.POSITIVE_INFINITY;
}

/** Ticks before the slow clocks turn next; the last of them is still like this one. */
export function slowLeft({ tick }: LiftState): Ticks {
  return leftOf(SLOW_TICKS, tick);
}

/** The same of a lift at rest: a bus that is not, and what the drive draws, are reckoned sooner. */
export function turnLeft(state: LiftState): Ticks {
  const rests = isBusAtRest(state) && state.electrical.driveAmps === 0;
  return rests ? slowLeft(state) : leftOf(LOAD_TICKS, state.tick);
}

/** Ticks before the slowest clock of all turns, that of a bus which loses a frame now and then. */
export function slowestLeft({ tick }: LiftState): Ticks {
  return leftOf(FRAME_LOST_EVERY, tick);
}

function leftOf(period: Ticks, tick: Ticks): Ticks {
  return period - 1 - (tick % period);
}

const LOCKS_WITHIN: Ticks = 30;
/** A proof costs as much as some ticks: of a shorter wait every tick is run. */
const LEAST_WAIT: Ticks = 6;

/** Cheap signs that nothing is under way; the proof is another matter. */
export function looksCalm(simulation: Simulation): boolean {
  const { state, plant } = simulation;
  const { mechanics } = state;
  if (mechanics.motion !== Motion.held || mechanics.carSpeed !== 0 || mechanics.doorDrive !== 0) return false;
  if (!isFadingQuiet(state, plant.preset.lift)) return false;
  // the tick that ends a task changes the world
  if (state.people.taskLeft === 1 || isErratic(state) || isStriking(state)) return false;
  return isIdle(state) || waitsForClock(simulation);
}

function isIdle({ controller }: LiftState): boolean {
  return controller.phase === Phase.idle && controller.mode !== Mode.selfTest;
}

/** The self-test, or a phase of automatic running, that ends with its time, with contactors and brake where they stay. */
function waitsForClock(simulation: Simulation): boolean {
  const { state } = simulation;
  const { armature } = state.electrical;
  const { brakeArm } = state.mechanics;
  const { mode } = state.controller;
  if (mode !== Mode.automatic && mode !== Mode.selfTest) return false;
  if (phaseLeft(simulation) < LEAST_WAIT) return false;
  return isAtEnd(armature[0]) && isAtEnd(armature[1]) && isAtEnd(brakeArm[0]) && isAtEnd(brakeArm[1]);
}

function isAtEnd(share: number | undefined): boolean {
  return share === 0 || share === 1;
}

/** Somebody or something acts by a clock of its own. */
export function isTimed(simulation: Simulation): boolean {
  const { state } = simulation;
  const { desk, people } = state;
  const counted = desk.calls > 0 || people.partnerLeft > 0 || isMeterSettling(state);
  return counted || isErratic(state) || hasEscalator(state);
}

/** By a clock that nobody can foretell: faults that come and go, people who force a door. */
function isErratic(state: LiftState): boolean {
  const { people, wear, health } = state;
  const faults = wear.intermittents > 0 || health.dipEvery > 0 || health.boardResets > 0;
  return faults || people.forcing > 0 || isRiderTimed(state);
}

/** Ticks for which the present phase is surely waited for, whatever it waits for; 0 for phases that do more than wait. */
export function phaseLeft({ state, plant }: Simulation): Ticks {
  const { controller } = state;
  const times = plant.preset.lift.controller;
  if (controller.mode === Mode.selfTest) return before(times.selfTestSeconds, controller.timerTicks);
  switch (controller.phase) {
    case Phase.open:
      return before(controller.dwell, controller.timerTicks);
    case Phase.locking:
      // behind a safety device that is open the board waits without counting
      if (!isInputOn(state, Input.X25)) return Number.POSITIVE_INFINITY;
      // hooks fall and the chain steadies within this; only a lock that does not make is waited for longer
      return controller.timerTicks < LOCKS_WITHIN
        ? 0
        : before(times.closeLimitSeconds, controller.timerTicks);
    case Phase.torque:
      return endOrLate(state, times.torqueSeconds, times.feedbackSeconds);
    case Phase.brakeOpening:
      return endOrLate(state, times.brakeSeconds, times.feedbackSeconds);
    case Phase.zeroHold:
      return endOrLate(state, times.zeroHoldSeconds, times.feedbackSeconds);
    case Phase.contactorOff:
      return before(times.contactorOffSeconds, controller.timerTicks);
    default:
      return 0;
  }
}

/** The tick in which so many seconds are over is not one of them. */
export function before(seconds: Seconds, now: Ticks): Ticks {
  return Math.floor(seconds / TICK) - now - 1;
}

/** Until a phase ends, or until it is late for a feedback that is still wanting, whichever is still to come first. */
function endOrLate(state: LiftState, end: Seconds, late: Seconds): Ticks {
  const { timerTicks } = state.controller;
  return Math.min(
    before(end, timerTicks),
    isFeedbackWanting(state) ? untilLate(late, timerTicks) : Number.POSITIVE_INFINITY,
    isBypassWanting(state) ? untilLate(BYPASS_LATE, timerTicks) : Number.POSITIVE_INFINITY,
  );
}

/** What is late already was late in a tick that is over. */
function untilLate(late: Seconds, now: Ticks): Ticks {
  const left = before(late, now);
  return left < -1 ? Number.POSITIVE_INFINITY : left;
}

/** Of those that are asked for by the clock: the brake's contactor, and the star-shorting one. */
function isFeedbackWanting(state: LiftState): boolean {
  if (state.electrical.starClosed === 1) return true;
  return state.controller.phase === Phase.brakeOpening && isInputOn(state, Input.X7);
}

/** The door-bypass relay, which is tried at every arrival. */
function isBypassWanting(state: LiftState): boolean {
  const { phase, y3 } = state.controller;
  return phase === Phase.zeroHold && y3 === 1 && !isInputOn(state, Input.X8);
}

/** A time that is added up has its rounding; one tick more is run. */
function beforeAbout(seconds: Seconds): Ticks {
  return before(seconds, 1);
}

/** Ticks before the brake's supply, if its field is on, goes down to the economy voltage. */
export function economyLeft({ state, plant }: Simulation): Ticks {
  const { brakeHeldFor } = state.electrical;
  const { economyAfter } = plant.preset.lift.brake;
  return brakeHeldFor > economyAfter ? Number.POSITIVE_INFINITY : beforeAbout(economyAfter - brakeHeldFor);
}

/** Ticks before doors that something holds open begin to nudge. */
export function nudgingLeft({ state, plant }: Simulation): Ticks {
  return beforeAbout(plant.preset.lift.controller.nudgingSeconds - state.controller.heldFor);
}

/** Ticks before what the technician does ends; endless when nothing is done. */
export function taskLeft({ people }: LiftState): Ticks {
  return people.taskLeft > 0 ? people.taskLeft - 1 : Number.POSITIVE_INFINITY;
}
