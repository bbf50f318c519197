// What a written script may wait for: the technician's hands, the lift's readiness, the car at a landing, the meter's
// figure, or any fact.
import { calmFor } from '../sim/advance';
import { isMeterSettling } from '../sim/electrical/meter-step';
import { carLanding, isTechnicianBusy } from '../sim/facts';
import { Mode } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';
import type { Ticks } from '../sim/units';
import type { FactTest } from '../training/conditions/condition';
import { holds } from '../training/world';

/** 'idle', 'lift-ready', 'meter-settled' or 'car-open-at-N', or a fact. */
export type Until = string | FactTest;

const carOpen = /^car-open-at-(\d{1,3})$/;

/** Whether a text is something that can be waited for. */
export function isUntil(until: string): boolean {
  return until === 'idle' || until === 'lift-ready' || until === 'meter-settled' || carOpen.test(until);
}

export function isReached({ state, plant }: Simulation, until: Until): boolean {
  const data = plant.preset.lift;
  if (typeof until !== 'string') return holds({ state, data, site: plant, events: [], ended: false }, until);
  if (until === 'idle') return !isTechnicianBusy(state);
  if (until === 'meter-settled') return !isMeterSettling(state);
  const { controller, electrical, mechanics } = state;
  if (until === 'lift-ready')
    return electrical.boardAlive === 1 && controller.mode !== Mode.selfTest && controller.mode !== Mode.fault;
  const floor = Number(carOpen.exec(until)?.[1] ?? 0);
  return floor > 0 && mechanics.carDoor >= 1 && carLanding(state, data) === floor;
}

const LOOK_EVERY: Ticks = 5;

/**
 * How long one may look away without missing it: a lift at rest stays as it is while nobody acts.
 * @param nextAct tick at which the public will act next
 */
export function lookAgainIn(simulation: Simulation, until: Until, nextAct: Ticks): Ticks {
  const { state } = simulation;
  if (until === 'idle') return Math.max(1, state.people.taskLeft);
  const surely = Math.min(calmFor(simulation), nextAct - 1 - state.tick);
  return Math.max(LOOK_EVERY, surely - (surely % LOOK_EVERY));
}
