// A body in the car's doorway: the light curtain sees it, and a door that does not stop for it pushes.
// engineering.md chapter 8: closing force at most 150 N.
import type { Emit } from '../events';
import { carPlace, type LiftState, Task } from '../lift-state';
import { TICK } from '../units';

/** Notes who is in the doorway, for the mechanics of the next tick, and tells of the door that meets them. */
export function doorwayStep(state: LiftState, emit: Emit): void {
  const { people, mechanics, health } = state;
  const car = carPlace(state);
  const steps = people.task === Task.walking && (people.place === car || people.destination === car);
  const blocked = steps || people.crossing === 1 ? 1 : 0;
  if (mechanics.doorwayBlocked !== blocked) mechanics.doorwayBlocked = blocked;
  // told once, in the tick in which the panel has met the body
  if (blocked === 1 && mechanics.doorStalled === TICK)
    emit({ type: 'person-hit-by-door', newtons: health.doorForce });
}
