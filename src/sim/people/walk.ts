// Going from place to place, for anybody: stairs take time, the car only takes who finds it open and level.
// Stepping through an open landing door with no car behind it is a fall; so is jumping where there is a ladder.
import type { Refusal } from '../commands';
import type { Emit } from '../events';
import { carLanding, isWellOpen, landingOf, placeName, roofLanding, technicianLanding } from '../facts';
import {
  carPlace,
  Harm,
  type LiftState,
  MACHINE_ROOM,
  pitPlace,
  roofPlace,
  Spot,
  Task,
  Victim,
} from '../lift-state';
import type { Place } from '../units';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type Seconds, ticks } from '../units';

const PASSABLE_OPENING: Metres = 0.5;
/** The car must be out of the way of the ladder. [?] */
const LEAST_ROOM_TO_CLIMB: Metres = 1.5;
const LADDER_SECONDS: Seconds = 8;
/** Who jumps down further breaks something. [?] */
const MOST_JUMP: Metres = 1;

export function startWalk(state: LiftState, data: LiftData, to: Place, emit: Emit): Refusal | undefined {
  const { people, mechanics } = state;
  if (to < 0) return 'nothing-there';
  if (to === people.place) return 'already-so';
  const refusal = wayTo(state, data, people.place, to);
  if (refusal === 'fall') return fall(state, 'landing-door', emit);
  if (refusal) return refusal;
  mechanics.heldOpen.fill(0);
  people.spot = Spot.clear;
  people.destination = to;
  people.task = Task.walking;
  people.taskLeft = ticks(walkSeconds(state, data, people.place, to));
  emit({ type: 'walk-started', from: placeName(state, people.place), to: placeName(state, to) });
  return undefined;
}

/** The quick way into the pit. */
export function jumpIntoPit(state: LiftState, data: LiftData, emit: Emit): Refusal | undefined {
  const { people } = state;
  const refusal = wayTo(state, data, people.place, pitPlace(state));
  if (refusal === 'fall' || technicianLanding(state) === 0) return 'out-of-reach';
  if (refusal) return refusal;
  if (data.shaft.pitDepth > MOST_JUMP) return fall(state, 'jump', emit);
  people.place = pitPlace(state);
  emit({ type: 'place-reached', place: 'pit' });
  return undefined;
}

/** Whether the way from here to there is open; 'fall' when it leads into the well. */
export function wayTo(
  state: LiftState,
  data: LiftData,
  here: Place,
  to: Place,
): Refusal | 'fall' | undefined {
  const { mechanics } = state;
  if (isInside(state, here)) {
    if (insideLanding(state, data, here) !== to) return 'out-of-reach';
    return isDoorWide(state, here, to) ? undefined : 'door-shut';
  }
  if (!isInside(state, to)) return undefined;
  const landing = landingOf(state, here);
  if (landing === 0 || (to === pitPlace(state) && landing !== 1)) return 'out-of-reach';
  if ((mechanics.landingDoor[landing - 1] as number) < PASSABLE_OPENING) return 'door-shut';
  if (to === pitPlace(state)) return mechanics.carPosition < LEAST_ROOM_TO_CLIMB ? 'out-of-reach' : undefined;
  if (to === roofPlace(state)) return roofLanding(state, data) === landing ? undefined : 'fall';
  if (isWellOpen(state, data, landing)) return 'fall';
  return mechanics.carDoor < PASSABLE_OPENING ? 'door-shut' : undefined;
}

/** Car, roof and pit are in the well; all else is outside. */
function isInside(state: LiftState, place: Place): boolean {
  return place >= carPlace(state);
}

function insideLanding(state: LiftState, data: LiftData, place: Place): number {
  if (place === carPlace(state)) return carLanding(state, data);
  return place === roofPlace(state) ? roofLanding(state, data) : 1;
}

function isDoorWide(state: LiftState, from: Place, landing: number): boolean {
  if (from === carPlace(state)) return state.mechanics.carDoor >= PASSABLE_OPENING;
  return (state.mechanics.landingDoor[landing - 1] as number) >= PASSABLE_OPENING;
}

export function walkSeconds(state: LiftState, data: LiftData, from: Place, to: Place): Seconds {
  const { stairSecondsPerFloor, walkSeconds: across } = data.technician;
  const car = carPlace(state);
  const [roof, pit] = [roofPlace(state), pitPlace(state)];
  if (from === pit || to === pit) return LADDER_SECONDS;
  if (from === roof || to === roof) return across;
  if (from === car || to === car) return across / 2;
  const level = (place: Place): number => (place === MACHINE_ROOM ? state.floors + 1 : place);
  return across + stairSecondsPerFloor * Math.abs(level(from) - level(to));
}

function fall(state: LiftState, from: 'landing-door' | 'jump', emit: Emit): undefined {
  const { people } = state;
  people.harm = Harm.fall;
  people.victim = Victim.technician;
  emit({ type: 'person-fell', floor: technicianLanding(state), from, victim: 'technician' });
  return undefined;
}
