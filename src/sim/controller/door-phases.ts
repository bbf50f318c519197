// The controller's door cycle: open, wait, close, wait for the locks, try again, give up (E48, E49).
import { clearCalls, hasCall } from './calls';
import { Code } from './codes';
import { raise } from './fault-response';
import type { Emit } from '../events';
import { Input, isChainClosed, isInputOn } from './inputs';
import { doorOrder, recallFloor, wantedFloor } from './special-service';
import { type LiftState, Phase, phaseSeconds, Service, enterPhase } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Seconds, TICK, type Ticks } from '../units';

/** Panels that meet their closing force for so long are sent back (engineering.md chapter 8; the time is [?]). */
const REOPENS_AFTER: Seconds = 0.3;
/** Share of their closing speed at which doors nudge. [?] */
const NUDGING_SHARE = 0.4;

export function startOpening(state: LiftState, emit: Emit): void {
  state.mechanics.doorDrive = 1;
  enterPhase(state, Phase.opening);
  emit({ type: 'car-door-opening', floor: state.controller.floor });
}

/** Out of service with the doors open: nobody is kept in. */
export function beginLettingOut(state: LiftState, emit: Emit): void {
  startOpening(state, emit);
  enterPhase(state, Phase.lettingOut);
}

export function startClosing(state: LiftState, emit: Emit, share = 1): void {
  state.mechanics.doorDrive = -share;
  enterPhase(state, Phase.closing);
  emit({ type: 'car-door-closing', floor: state.controller.floor });
}

/** Kept open for too long: whatever stands in the curtain, the doors shut slowly, and the buzzer sounds. */
function startNudging(state: LiftState, emit: Emit): void {
  emit({ type: 'nudging-started', floor: state.controller.floor });
  startClosing(state, emit, NUDGING_SHARE);
}

export function openingPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  if (controller.service === Service.firefighter && doorOrder(state) <= 0) return startClosing(state, emit);
  if (mechanics.carDoor >= 1 && state.health.openLimit === 1) {
    mechanics.doorDrive = 0;
    controller.dwell =
      controller.carCalls[controller.floor - 1] === 1
        ? data.controller.dwellCarSeconds
        : data.controller.dwellHallSeconds;
    clearCalls(controller, controller.floor);
    controller.openAttempts = 0;
    enterPhase(state, Phase.open);
    emit({ type: 'car-door-opened', floor: controller.floor });
  } else if (phaseSeconds(state) > data.controller.openLimitSeconds) openElsewhere(state, data, emit);
}

/** Doors that do not open here, or do not say so, are tried at another floor (E55), until that has been enough (E48). */
function openElsewhere(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, health } = state;
  raise(state, data, Code.openLimit, emit);
  controller.openAttempts++;
  if (health.doorAttempts > 0 && controller.openAttempts >= health.doorAttempts) {
    controller.openAttempts = 0;
    raise(state, data, Code.doorOpen, emit);
    return;
  }
  const goesOn = controller.service === Service.normal && state.electrical.rescueFeeds === 0;
  if (!goesOn) return startOpening(state, emit);
  clearCalls(controller, controller.floor);
  controller.carCalls[neighbour(state) - 1] = 1;
  startClosing(state, emit);
}

/** The floor next on the way, or the other one at an end. */
function neighbour({ controller, floors }: LiftState): number {
  const onward = controller.floor + (controller.direction < 0 ? -1 : 1);
  return onward >= 1 && onward <= floors ? onward : 2 * controller.floor - onward;
}

/** Smoke blinds a light curtain: fire return and firefighters do without. */
function isCurtainBroken({ health, controller, mechanics }: LiftState): boolean {
  const something = health.curtain === 1 || mechanics.doorwayBlocked === 1;
  return controller.service === Service.normal && something && health.curtainSees === 1;
}

/** Counts how long the light curtain has been broken; added up as ticks do, so that a leap ends in the same figure. */
export function holdCurtain({ controller }: LiftState, ticks: Ticks): void {
  for (let i = 0; i < ticks; i++) controller.heldFor += TICK;
}

/** A stuck button, fire return, firefighters, attendant or something in the light curtain keep the doors open. */
function isHeldOpen(state: LiftState): boolean {
  const { health, controller } = state;
  if (controller.service === Service.firefighter) return true;
  if (controller.service === Service.recall) return controller.floor === recallFloor(state);
  if (state.electrical.rescueFeeds === 1) return true;
  // who attends the car shuts its doors by the button
  const stays = health.openButtonStuck + health.attendant + health.independent > 0;
  return stays || isCurtainBroken(state);
}

/** By what the load cell says. Limit: 110 % of the rated load (engineering.md chapter 8). */
export function isOverloaded({ mechanics, health }: LiftState, data: LiftData): boolean {
  const told = mechanics.load + health.loadOffset;
  return health.overloadActs === 1 && told > 1.1 * data.machine.ratedLoad;
}

export function openPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  if (hasCall(controller, controller.floor)) {
    clearCalls(controller, controller.floor);
    controller.timerTicks = 0;
  }
  watchOverload(state, data, emit);
  // no start with too much in the car, whoever orders it
  if (controller.overloaded === 1) controller.timerTicks = 0;
  if (controller.overloaded === 1) return;
  if (isHeldOpen(state)) controller.timerTicks = 0;
  if (isCurtainBroken(state)) holdCurtain(state, 1);
  else if (controller.heldFor !== 0) controller.heldFor = 0;
  const passesBy = controller.service === Service.recall && controller.floor !== recallFloor(state);
  const ordered = passesBy || doorOrder(state) < 0;
  if (ordered || phaseSeconds(state) > controller.dwell) startClosing(state, emit);
  else if (controller.heldFor > data.controller.nudgingSeconds) startNudging(state, emit);
}

/** Alarm, and its end, told once each. */
function watchOverload(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  const now = isOverloaded(state, data) ? 1 : 0;
  if (controller.overloaded === now) return;
  controller.overloaded = now;
  emit({ type: now === 1 ? 'overload-began' : 'overload-ended', floor: controller.floor });
}

/** The operator has pushed the panels as far as they go. */
function isDoorShut({ mechanics, health }: LiftState, data: LiftData): boolean {
  return mechanics.carDoor <= health.closedGap / data.door.width;
}

export function closingPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller, mechanics } = state;
  const nudging = controller.heldFor > data.controller.nudgingSeconds;
  const letGo = controller.service === Service.firefighter && doorOrder(state) > 0;
  if (letGo || hasCall(controller, controller.floor) || (isCurtainBroken(state) && !nudging)) {
    startOpening(state, emit);
  } else if (isDoorShut(state, data) && state.health.closeLimit === 1) {
    mechanics.doorDrive = 0;
    controller.dwell = 0;
    enterPhase(state, Phase.locking);
    emit({ type: 'car-door-shut', floor: controller.floor });
  } else if (mechanics.doorStalled > REOPENS_AFTER || phaseSeconds(state) > data.controller.closeLimitSeconds)
    tryAgain(state, data, emit);
}

/** Doors are shut: the chain must close and stay so for a moment. `dwell` counts the stable time. */
export function lockingPhase(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  controller.dwell = isChainClosed(state) ? controller.dwell + TICK : 0;
  // a safety device that is open is no door trouble: wait for it
  if (!isInputOn(state, Input.X25)) controller.timerTicks = 0;
  if (hasCall(controller, controller.floor) && controller.target !== controller.floor) {
    startOpening(state, emit);
  } else if (controller.dwell > data.controller.chainStableSeconds) {
    controller.attempts = 0;
    const wanted = wantedFloor(state, data);
    controller.target = wanted === controller.floor ? 0 : wanted;
    enterPhase(state, controller.target === 0 ? Phase.idle : Phase.contactorIn);
  } else if (phaseSeconds(state) > data.controller.closeLimitSeconds) tryAgain(state, data, emit);
}

/** FB-09; none set means without end. */
function areAttemptsUsed({ controller, health }: LiftState): boolean {
  return health.doorAttempts > 0 && controller.attempts >= health.doorAttempts;
}

function tryAgain(state: LiftState, data: LiftData, emit: Emit): void {
  const { controller } = state;
  controller.attempts++;
  if (areAttemptsUsed(state)) {
    controller.attempts = 0;
    raise(state, data, Code.doorClose, emit);
  } else startOpening(state, emit);
}
