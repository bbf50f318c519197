// Exchanging a landing lock's contact: where electrics, mechanics and a hand meet.
// Whoever touches a live contact becomes part of the circuit.
import type { Refusal } from './commands';
import { findTerminal, type Plant } from './electrical/plant';
import { LET_GO_LIMIT, touchTerminal } from './electrical/touch';
import type { Emit } from './events';
import { technicianLanding } from './facts';
import { Harm, type LiftState, renew, Task } from './lift-state';
import { ticks } from './units';

const EXCHANGE_SECONDS = 25;
const HOOK_FREE_MILLIMETRES = 0.01;

/** Starts the exchange at the landing where the technician stands. */
export function startExchange(plant: Plant, state: LiftState, emit: Emit): Refusal | undefined {
  const floor = technicianLanding(state);
  const { people } = state;
  if ((state.mechanics.hook[floor - 1] ?? 0) > HOOK_FREE_MILLIMETRES) return 'hook-not-free';
  if (people.sparesLeft === 0) return 'not-at-hand';
  const worst = touchLock(plant, floor);
  emit({ type: 'work-started', part: 'lock-contact', floor, volts: worst.volts });
  if (worst.amperes > LET_GO_LIMIT) return shock(state, worst, emit);
  people.task = Task.replacing;
  people.taskTarget = floor;
  people.taskLeft = ticks(EXCHANGE_SECONDS);
  return undefined;
}

type LockTouch = { readonly terminal: string; readonly volts: number; readonly amperes: number };

/** The worse of the two screws that the hands are at. */
function touchLock(plant: Plant, floor: number): LockTouch {
  const touches = ['in', 'mid'].map((end) => {
    const terminal = `lock-${floor}.${end}`;
    return { terminal, ...touchTerminal(plant, findTerminal(plant, terminal)) };
  });
  return touches.reduce((one, other) => (other.volts > one.volts ? other : one));
}

function shock(state: LiftState, { terminal, volts, amperes }: LockTouch, emit: Emit): undefined {
  state.people.harm = Harm.shock;
  emit({ type: 'shock-received', volts, milliamperes: amperes * 1000, terminal, path: 'hand-to-hand' });
}

/** Power that comes back finds the hands where they work. To be called when voltages have changed. */
export function exchangeStep(plant: Plant, state: LiftState, emit: Emit): void {
  const { people } = state;
  if (people.task !== Task.replacing || people.harm !== Harm.none) return;
  const worst = touchLock(plant, people.taskTarget);
  if (worst.amperes > LET_GO_LIMIT) shock(state, worst, emit);
}

/** The new contact is in; the old one, good or bad, is in the bag. */
export function finishExchange(plant: Plant, state: LiftState, emit: Emit): void {
  const floor = state.people.taskTarget;
  const part = plant.partNumber.get(`DL${floor}.L`) ?? -1;
  const wasGood = renew(state, part);
  plant.partsStale = true;
  state.people.sparesLeft--;
  emit({ type: 'part-replaced', part: 'lock-contact', floor, wasGood });
}
