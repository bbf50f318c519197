// Turns changes of the state into events: locks, doors, contactors, brake. Compares flags, allocates nothing when calm.
import type { SimEvent } from './events';
import { isBrakeOpen, isCarMoving, isLandingDoorLocked, isLandingDoorShut, isLandingDoorWide } from './facts';
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

/** Doors and their contacts; nothing to see unless a door or a contact moved. */
export function noticeDoors(notice: Notice, plant: Plant, state: LiftState, say: Say): void {
  const devices = plant.preset.chain.devices.length;
  for (let floor = 1; floor <= state.floors; floor++) {
    if (changed(notice.shut, floor - 1, isLandingDoorShut(state, floor))) {
      say({ type: notice.shut[floor - 1] === 1 ? 'landing-door-shut' : 'landing-door-opened', floor });
    }
    if (changed(notice.wide, floor - 1, isLandingDoorWide(state, floor)) && notice.wide[floor - 1] === 1)
      say({ type: 'landing-door-wide', floor });
    if (changed(notice.locked, floor - 1, isLandingDoorLocked(state, floor))) {
      say({ type: notice.locked[floor - 1] === 1 ? 'landing-door-locked' : 'landing-door-unlocked', floor });
    }
    const at = devices + (floor - 1) * 2;
    if (changed(notice.contact, floor - 1, plant.closed[at] === 1 && plant.closed[at + 1] === 1)) {
      say({ type: notice.contact[floor - 1] === 1 ? 'lock-contact-made' : 'lock-contact-broken', floor });
    }
  }
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
