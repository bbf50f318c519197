// What the technician wears and has put in place, what is left in the bag, where exactly they stand, and what a hand
// has taken off or keeps pressed.
import type { GuardName, SpotName } from '../sim/commands';
import { guards, spots } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';
import { leftBehind } from '../training/ledger';

/** A thing and where it is: text keys below `left.`, places as such. */
export type StillOut = { readonly object: string; readonly where: string };

export type HandsFrame = {
  readonly padlock: boolean;
  readonly tag: boolean;
  readonly notice: boolean;
  readonly helmet: boolean;
  readonly shoes: boolean;
  readonly harness: boolean;
  readonly barriersLeft: number;
  readonly doorStopsLeft: number;
  readonly sparesLeft: number;
  readonly spot: SpotName;
  readonly guardsOff: Readonly<Record<GuardName, boolean>>;
  readonly keySwitches: Readonly<Record<'firefighter' | 'parking' | 'attendant' | 'independent', boolean>>;
  /** what is out of the bag or not as it was found */
  readonly stillOut: readonly StillOut[];
  /** door button in the car that a hand keeps pressed */
  readonly doorHeld: 'open' | 'close' | 'none';
};

export function handsFrame({ state }: Simulation): HandsFrame {
  const { people, controller, electrical, health } = state;
  const { doorHeld } = controller;
  return {
    padlock: people.padlockOn === 1,
    tag: people.tagOn === 1,
    notice: people.noticeHung === 1,
    helmet: people.helmet === 1,
    shoes: people.shoes === 1,
    harness: people.harness === 1,
    barriersLeft: people.barriersLeft,
    doorStopsLeft: people.doorStopsLeft,
    sparesLeft: people.sparesLeft,
    spot: spots[people.spot] ?? 'clear',
    guardsOff: guardsOf(people.guardsOff),
    keySwitches: {
      firefighter: electrical.firefighter === 1,
      parking: health.parkedLock === 1,
      attendant: health.attendant === 1,
      independent: health.independent === 1,
    },
    stillOut: leftBehind(state).map(({ object, where }) => ({ object, where })),
    doorHeld: doorHeld > 0 ? 'open' : doorHeld < 0 ? 'close' : 'none',
  };
}

function guardsOf(off: Float64Array): HandsFrame['guardsOff'] {
  const isOff = (guard: GuardName) => off[guards.indexOf(guard)] === 1;
  return {
    'main-sheave': isOff('main-sheave'),
    governor: isOff('governor'),
    'counterweight-screen': isOff('counterweight-screen'),
  };
}
