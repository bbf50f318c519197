// Where the car goes when it is not calls that decide: fire return, firefighters, the parking key, the way home of a
// lift that nobody wants. Fire comes before the parking key, the key before calls, calls before the way home.
// Source: engineering.md 2.1. Simplified: the recall floor is one for the whole building, and always free of smoke.
import { clearAllCalls, hasCall, nextTarget } from './calls';
import type { Emit } from '../events';
import { type LiftState, Mode, Phase, Service } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { ticks } from '../units';

/** What an order to return does to calls, and when firefighters take the car over. Once a tick in automatic. */
export function followService(state: LiftState, emit: Emit): void {
  const { controller, health, electrical } = state;
  const ordered = health.fireInput === 1 || electrical.firefighter === 1;
  if (!ordered) {
    if (controller.service !== Service.normal) turnTo(state, Service.normal, emit);
    return;
  }
  // the switch hands the car over only where firefighters stand: at the recall floor, doors open
  const handsOver =
    electrical.firefighter === 1 &&
    controller.service === Service.recall &&
    controller.phase === Phase.open &&
    controller.floor === recallFloor(state);
  if (handsOver) return turnTo(state, Service.firefighter, emit);
  const given = controller.service === Service.firefighter && electrical.firefighter === 1;
  if (given) return;
  if (controller.service !== Service.recall) turnTo(state, Service.recall, emit);
  clearAllCalls(controller);
}

function turnTo(state: LiftState, service: number, emit: Emit): void {
  state.controller.service = service;
  state.controller.homeDue = 0;
  clearAllCalls(state.controller);
  const names = ['normal', 'fire-return', 'firefighter'] as const;
  emit({ type: 'service-changed', to: names[service] ?? 'normal' });
}

/** A setting that names no floor of this building means the lowest. */
export function recallFloor({ health, floors }: LiftState): number {
  return health.recallFloor >= 1 && health.recallFloor <= floors ? health.recallFloor : 1;
}

function homeFloor({ health, floors }: LiftState): number {
  return health.homeFloor >= 1 && health.homeFloor <= floors ? health.homeFloor : 1;
}

/** Fire, fire service, the parking key and independent operation leave landing calls unheard. */
export function isHallServed({ controller, electrical, health }: LiftState): boolean {
  if (controller.mode !== Mode.automatic || electrical.rescueFeeds === 1) return false;
  return controller.service === Service.normal && health.parkedLock === 0 && health.independent === 0;
}

/** Firefighters give one order at a time: a later one takes the earlier one's place. */
export function takeCarCall({ controller }: LiftState, floor: number): void {
  if (controller.service === Service.firefighter) {
    clearAllCalls(controller);
    if (floor === controller.floor) return;
  }
  controller.carCalls[floor - 1] = 1;
}

/**
 * The floor at which the car should be: the one where it stands means "open here", 0 means "stay as you are".
 * Also starts and ends the wait before the way home.
 */
export function wantedFloor(state: LiftState, data: LiftData): number {
  const { controller, health } = state;
  if (controller.service === Service.recall) return recallFloor(state);
  // the battery is for letting people out, not for calls
  if (state.electrical.rescueFeeds === 1) return controller.floor;
  if (health.parkedLock === 1) return otherFloor(state, homeFloor(state));
  const called = nextTarget(state);
  if (called !== 0 || controller.service === Service.firefighter) {
    controller.homeDue = 0;
    return called;
  }
  const home = homeFloor(state);
  if (controller.floor === home) controller.homeDue = 0;
  else if (controller.homeDue === 0)
    controller.homeDue = state.tick + ticks(data.controller.homeReturnSeconds);
  else if (state.tick >= controller.homeDue) return home;
  return 0;
}

function otherFloor({ controller }: LiftState, floor: number): number {
  return controller.floor === floor ? 0 : floor;
}

/** Whether doors open by themselves where the car has stopped; a car that nobody called parks with doors shut. */
export function opensOnArrival(state: LiftState): boolean {
  const { controller, electrical } = state;
  if (controller.service === Service.recall) return controller.floor === recallFloor(state);
  if (controller.service === Service.firefighter) return false;
  const freesPeople = controller.returning === 1 || electrical.rescueFeeds === 1;
  return freesPeople || hasCall(controller, controller.target) || hasCall(controller, controller.floor);
}

/** With firefighters in the car, doors move only while their button is held: -1 shut, 1 open, 0 as they are. */
export function doorOrder({ controller }: LiftState): number {
  return controller.service === Service.firefighter ? controller.doorHeld : 0;
}
