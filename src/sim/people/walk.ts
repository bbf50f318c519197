// Going from place to place: stairs take time, the car only takes who finds it open and level.
// Stepping through an open landing door with no car behind it is a fall.
import type { Refusal } from '../commands';
import type { Emit } from '../events';
import { carLanding, isWellOpen, placeName, roofLanding, technicianLanding } from '../facts';
import {
  carPlace,
  Harm,
  type LiftState,
  MACHINE_ROOM,
  type Place,
  pitPlace,
  roofPlace,
  Task,
} from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type Seconds, ticks } from '../units';

const PASSABLE_OPENING = 0.5;
/** The car must be out of the way of the ladder. [?] */
const LEAST_ROOM_TO_CLIMB: Metres = 1.5;
const LADDER_SECONDS: Seconds = 8;

export function startWalk(state: LiftState, data: LiftData, to: Place, emit: Emit): Refusal | undefined {
  const { people, mechanics } = state;
  if (to < 0) return 'nothing-there';
  if (to === people.place) return 'already-so';
  const refusal = passage(state, data, to);
  if (refusal === 'fall') return fall(state, technicianLanding(state), emit);
  if (refusal) return refusal;
  mechanics.heldOpen.fill(0);
  people.destination = to;
  people.task = Task.walking;
  people.taskLeft = ticks(walkSeconds(state, data, people.place, to));
  emit({ type: 'walk-started', from: placeName(state, people.place), to: placeName(state, to) });
  return undefined;
}

/** Whether the way from here to there is open; 'fall' when it leads into the well. */
function passage(state: LiftState, data: LiftData, to: Place): Refusal | 'fall' | undefined {
  const { people, mechanics } = state;
  const insides = [carPlace(state), roofPlace(state), pitPlace(state)];
  const here = people.place;
  if (insides.includes(here)) {
    if (insideLanding(state, data, here) !== to) return 'out-of-reach';
    return isDoorWide(state, here, to) ? undefined : 'door-shut';
  }
  if (!insides.includes(to)) return undefined;
  const landing = technicianLanding(state);
  if (landing === 0 || (to === pitPlace(state) && landing !== 1)) return 'out-of-reach';
  if ((mechanics.landingDoor[landing - 1] as number) < PASSABLE_OPENING) return 'door-shut';
  if (to === pitPlace(state)) return mechanics.carPosition < LEAST_ROOM_TO_CLIMB ? 'out-of-reach' : undefined;
  if (to === roofPlace(state)) return roofLanding(state, data) === landing ? undefined : 'fall';
  if (isWellOpen(state, data, landing)) return 'fall';
  return mechanics.carDoor < PASSABLE_OPENING ? 'door-shut' : undefined;
}

function insideLanding(state: LiftState, data: LiftData, place: Place): number {
  if (place === carPlace(state)) return carLanding(state, data);
  return place === roofPlace(state) ? roofLanding(state, data) : 1;
}

function isDoorWide(state: LiftState, from: Place, landing: number): boolean {
  if (from === carPlace(state)) return state.mechanics.carDoor >= PASSABLE_OPENING;
  return (state.mechanics.landingDoor[landing - 1] as number) >= PASSABLE_OPENING;
}

function walkSeconds(state: LiftState, data: LiftData, from: Place, to: Place): Seconds {
  const { stairSecondsPerFloor, walkSeconds } = data.technician;
  const car = carPlace(state);
  const [roof, pit] = [roofPlace(state), pitPlace(state)];
  if ([from, to].includes(pit)) return LADDER_SECONDS;
  if ([from, to].includes(roof)) return walkSeconds;
  if (from === car || to === car) return walkSeconds / 2;
  const level = (place: Place): number => (place === MACHINE_ROOM ? state.floors + 1 : place);
  return walkSeconds + stairSecondsPerFloor * Math.abs(level(from) - level(to));
}

function fall(state: LiftState, landing: number, emit: Emit): undefined {
  state.people.harm = Harm.fall;
  emit({ type: 'person-fell', floor: landing });
  return undefined;
}
