// A body in the car's doorway: the light curtain sees it, and a door that does not stop for it pushes.
// engineering.md chapter 8: closing force at most 150 N.
import type { Emit } from '../events';
import { carPlace, type LiftState, Task } from '../lift-state';
import { TICK } from '../units';

/** A foot on the sill is below the curtain's lowest beam [?]; it stands before the panel all the same. */
const SEEN = 1;
const UNSEEN = 2;
const FOOT = 2;

/** Notes who is in the doorway, for the mechanics of the next tick, and tells of the door that meets them. */
export function doorwayStep(state: LiftState, emit: Emit): void {
  const { people, mechanics, health } = state;
  const car = carPlace(state);
  const steps = people.task === Task.walking && (people.place === car || people.destination === car);
  const held = people.riderHolds === 0 ? 0 : people.riderHolds === FOOT ? UNSEEN : SEEN;
  const blocked = steps || people.crossing === 1 ? SEEN : held;
  if (mechanics.doorwayBlocked !== blocked) mechanics.doorwayBlocked = blocked;
  // told once, in the tick in which the panel has met the body
  if (blocked !== 0 && mechanics.doorStalled === TICK)
    emit({ type: 'person-hit-by-door', newtons: health.doorForce });
}
