// Places where somebody who keeps the rules is told to be safe, and how many protections must fail before they are not.
import { carPlace, Harm, pitPlace, roofPlace, Spot, Victim } from '../../src/sim/lift-state';
import type { Place } from '../../src/sim/units';
import type { Player } from './random-play';

/** Harm that the lift does to a body; a shock, a burn or a step into an open well is the person's own act. */
export function isByLift({ simulation: { state } }: Player): boolean {
  const byLift: readonly number[] = [Harm.crush, Harm.shear, Harm.strike, Harm.entangle];
  return byLift.includes(state.people.harm);
}

/** Whether who was hurt was where one is told to be safe, doing nothing that one is told not to do. */
export function isDeclaredSafe({ simulation: { state } }: Player): boolean {
  const { people } = state;
  if (people.victim === Victim.partner) return isSafeAt(state, people.partner) && people.partnerGoes < 0;
  if (people.victim !== Victim.technician) return false;
  return people.spot === Spot.clear && people.taskLeft === 0 && isSafeAt(state, people.place);
}

function isSafeAt(state: Player['simulation']['state'], place: Place): boolean {
  const { electrical, mechanics } = state;
  if (place === roofPlace(state)) return electrical.stops[0] === 1 || electrical.inspection[0] === 1;
  if (place === pitPlace(state)) return electrical.stops[1] === 1 || electrical.stops[2] === 1;
  // the wheel and the lever are no safe place while the motor can start
  return place !== carPlace(state) && mechanics.wheelOn === 0;
}

/** How many protections have failed or been defeated: faults in the lift, jumpers on it, guards off. */
export function failedProtections({ simulation: { state }, faults }: Player): number {
  const jumpers = state.electrical.jumperFrom.filter((end) => end >= 0).length;
  return faults.length + jumpers + state.people.guardsOff.reduce((off, flag) => off + flag, 0);
}
