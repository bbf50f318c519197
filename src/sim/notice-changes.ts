// Turns changes of the state into events: locks, doors, contactors, brake. Compares flags, allocates nothing when calm.
import type { SimEvent } from './events';
import {
  ANY_LANDING,
  isBrakeOpen,
  isCarMoving,
  isLandingDoorLocked,
  isLandingDoorShut,
  isLandingDoorWide,
  NO_LANDING,
} from './facts';
import type { LiftState } from './lift-state';
import type { Plant } from './electrical/plant';

type Say = (event: SimEvent) => void;

/** What was last seen; rebuilt from the state, never saved. */
export type Notice = {
  readonly locked: Uint8Array;
  readonly shut: Uint8Array;
  readonly wide: Uint8Array;
  readonly contact: Uint8Array;
  readonly pulled: Uint8Array;
  readonly machine: Uint8Array;
};

export function createNotice(state: LiftState): Notice {
  const { floors } = state;
  return {
    locked: new Uint8Array(floors).fill(1),
    shut: new Uint8Array(floors).fill(1),
    wide: new Uint8Array(floors),
    contact: new Uint8Array(floors).fill(1),
    pulled: new Uint8Array(2),
    machine: new Uint8Array(3),
  };
}

/**
 * Doors and their contacts; nothing to see unless one moved.
 * @param doorsMovedAt landing whose door or hook moved, or `ANY_LANDING`
 */
export function noticeDoors(
  notice: Notice,
  plant: Plant,
  state: LiftState,
  doorsMovedAt: number,
  say: Say,
): void {
  const { locksMovedAt } = plant.watch;
  if (doorsMovedAt === locksMovedAt || locksMovedAt === NO_LANDING)
    return noticeDoor(notice, plant, state, doorsMovedAt, say);
  noticeDoor(notice, plant, state, doorsMovedAt === NO_LANDING ? locksMovedAt : ANY_LANDING, say);
}

function noticeDoor(notice: Notice, plant: Plant, state: LiftState, landing: number, say: Say): void {
  if (landing > 0) return noticeLanding(notice, plant, state, landing, say);
  if (landing === NO_LANDING) return;
  for (let floor = 1; floor <= state.floors; floor++) noticeLanding(notice, plant, state, floor, say);
}

function noticeLanding(notice: Notice, plant: Plant, state: LiftState, floor: number, say: Say): void {
  const { shut, wide, locked, contact } = notice;
  const at = floor - 1;
  if (changed(shut, at, isLandingDoorShut(state, floor)))
    say({ type: shut[at] === 1 ? 'landing-door-shut' : 'landing-door-opened', floor });
  if (changed(wide, at, isLandingDoorWide(state, floor)) && wide[at] === 1)
    say({ type: 'landing-door-wide', floor });
  if (changed(locked, at, isLandingDoorLocked(state, floor)))
    say({ type: locked[at] === 1 ? 'landing-door-locked' : 'landing-door-unlocked', floor });
  const hook = plant.preset.chain.devices.length + at * 2;
  if (changed(contact, at, plant.closed[hook] === 1 && plant.closed[hook + 1] === 1))
    say({ type: contact[at] === 1 ? 'lock-contact-made' : 'lock-contact-broken', floor });
}

export function noticeMachine(notice: Notice, state: LiftState, say: Say): void {
  for (let coil = 0; coil < 2; coil++) {
    if (!changed(notice.pulled, coil, (state.electrical.armature[coil] as number) > 0.5)) continue;
    const contactor = coil === 0 ? 'KMY' : 'KMB';
    say({ type: notice.pulled[coil] === 1 ? 'contactor-pulled-in' : 'contactor-dropped', contactor });
  }
  const { machine } = notice;
  if (changed(machine, 0, isBrakeOpen(state)))
    say({ type: machine[0] === 1 ? 'brake-opened' : 'brake-closed' });
  if (changed(machine, 1, isCarMoving(state)))
    say({ type: machine[1] === 1 ? 'car-set-off' : 'car-came-to-rest' });
  if (changed(machine, 2, isTooFastForHands(state)) && machine[2] === 1) say({ type: 'hand-speed-exceeded' });
}

/** Hands keep a car below this (engineering.md 5.9). */
const MOST_BY_HAND = 0.3;

function isTooFastForHands({ mechanics }: LiftState): boolean {
  return mechanics.handOnBrake > 0 && Math.abs(mechanics.carSpeed) > MOST_BY_HAND;
}

function changed(flags: Uint8Array, at: number, now: boolean): boolean {
  if ((flags[at] === 1) === now) return false;
  flags[at] = now ? 1 : 0;
  return true;
}
