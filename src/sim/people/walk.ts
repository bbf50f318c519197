// Going from place to place: stairs take time, the car only takes who finds it open and level.
// Stepping through an open landing door with no car behind it is a fall.
import type { Refusal } from '../commands';
import type { Emit } from '../events';
import { carLanding, isWellOpen, placeName, technicianLanding } from '../facts';
import { carPlace, Harm, type LiftState, MACHINE_ROOM, type Place, Task } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Seconds, ticks } from '../units';

const PASSABLE_OPENING = 0.5;

export function startWalk(state: LiftState, data: LiftData, to: Place, emit: Emit): Refusal | undefined {
  const { people, mechanics } = state;
  if (to < 0) return 'nothing-there';
  if (to === people.place) return 'already-so';
  if (to === carPlace(state)) {
    const landing = technicianLanding(state);
    if (landing === 0) return 'out-of-reach';
    if ((mechanics.landingDoor[landing - 1] as number) < PASSABLE_OPENING) return 'door-shut';
    if (isWellOpen(state, data, landing)) return fall(state, landing, emit);
    if (mechanics.carDoor < PASSABLE_OPENING) return 'door-shut';
  } else if (people.place === carPlace(state)) {
    if (carLanding(state, data) !== to) return 'out-of-reach';
    if (mechanics.carDoor < PASSABLE_OPENING) return 'door-shut';
  }
  mechanics.heldOpen.fill(0);
  people.destination = to;
  people.task = Task.walking;
  people.taskLeft = ticks(walkSeconds(state, data, people.place, to));
  emit({ type: 'walk-started', from: placeName(state, people.place), to: placeName(state, to) });
  return undefined;
}

function walkSeconds(state: LiftState, data: LiftData, from: Place, to: Place): Seconds {
  const { stairSecondsPerFloor, walkSeconds } = data.technician;
  const car = carPlace(state);
  if (from === car || to === car) return walkSeconds / 2;
  const level = (place: Place): number => (place === MACHINE_ROOM ? state.floors + 1 : place);
  return walkSeconds + stairSecondsPerFloor * Math.abs(level(from) - level(to));
}

function fall(state: LiftState, landing: number, emit: Emit): undefined {
  state.people.harm = Harm.fall;
  emit({ type: 'person-fell', floor: landing });
  return undefined;
}
