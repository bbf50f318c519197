// People who ride: they weigh something, get in and out through open doors, are of an age and a state of health,
// and can be talked to. What they do of themselves is in `passenger-acts`.
// Simplified: one group with one mood, and at most one of them ill. Children weigh 35 kg. [?]
import type { Command, PassengerAge, Refusal, Saying } from '../commands';
import type { Emit } from '../events';
import { carLanding, landingOf } from '../facts';
import { carPlace, type LiftState, MACHINE_ROOM, roofPlace } from '../lift-state';
import type { Place } from '../units';
import type { LiftData } from '../lifts/lift-data';
import type { Kilograms } from '../units';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Rated load by persons (75 kg each). */
const GROWN: Kilograms = 75;
const CHILD: Kilograms = 35;
export const PASSABLE_OPENING = 0.5;
const VOICE = 0.4;
/** How ill somebody is who gets in ill: 1 is collapse. [?] */
const ILL_FROM = 0.2;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function passengerCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'enter-car':
      return enter(state, data, command, emit);
    case 'leave-car':
      return leave(state, data, command.count, emit);
    case 'use-intercom':
      return useIntercom(state, command.say, emit);
    case 'talk-to-passengers':
      return talkNear(state, data, command.say, emit);
    default:
      return 'not-mine';
  }
}

/** Landing where people can pass between car and landing, or 0. */
export function openLanding(state: LiftState, data: LiftData): number {
  const { mechanics } = state;
  const floor = carLanding(state, data);
  const open =
    mechanics.carDoor >= PASSABLE_OPENING && (mechanics.landingDoor[floor - 1] ?? 0) >= PASSABLE_OPENING;
  return open ? floor : 0;
}

function enter(state: LiftState, data: LiftData, command: Of<'enter-car'>, emit: Emit): Refusal | undefined {
  const { people } = state;
  const { count, age } = command;
  if (!(Number.isInteger(count) && count > 0)) return 'nothing-there';
  const floor = openLanding(state, data);
  if (floor === 0) return 'door-shut';
  board(state, count, age ?? 'grown');
  people.calm = 1;
  if (command.ill === true && people.illness === 0) people.illness = ILL_FROM;
  emit({ type: 'passengers-entered', count, floor });
  return undefined;
}

function leave(state: LiftState, data: LiftData, count: number, emit: Emit): Refusal | undefined {
  if (!(Number.isInteger(count) && count > 0)) return 'nothing-there';
  const floor = openLanding(state, data);
  if (floor === 0) return 'door-shut';
  if (state.people.passengers < count) return 'nothing-there';
  alight(state, count);
  emit({ type: 'passengers-left', count, floor });
  return undefined;
}

export function board(state: LiftState, count: number, age: PassengerAge): void {
  const { people } = state;
  people.passengers += count;
  if (age === 'child') people.children += count;
  if (age === 'elder') people.elders += count;
  weigh(state);
}

/** The young and the old are let out last, unless nobody else is there. */
export function alight(state: LiftState, count: number): void {
  const { people } = state;
  people.passengers -= count;
  people.children = Math.min(people.children, people.passengers);
  people.elders = Math.min(people.elders, people.passengers - people.children);
  if (people.passengers === 0) {
    people.illness = 0;
    people.heeds = 0;
    people.alarmed = 0;
    forgetBound(state);
  }
  weigh(state);
}

/** Whoever got out by another way goes nowhere any more. */
function forgetBound({ people }: LiftState): void {
  for (let at = 0; at < people.bound.length; at++) {
    people.publicHere -= people.bound[at] as number;
    people.bound[at] = 0;
  }
}

/** What is in the car: riders, and the player when riding too. */
export function weigh(state: LiftState): void {
  const { people, mechanics } = state;
  const riders = (people.passengers - people.children) * GROWN + people.children * CHILD;
  mechanics.load = riders + (people.place === carPlace(state) ? playerWeighs(state) : 0);
}

/** With what the player has along: nothing, dog, pram, scooter, a loaded trolley. [?] */
const THINGS: readonly Kilograms[] = [0, 15, 20, 5, 60, 0];
const LEFT_BEHIND = 3;

function playerWeighs({ people }: LiftState): Kilograms {
  if (people.rider === 0) return 0;
  const thing = people.riderHolding === LEFT_BEHIND ? 0 : (THINGS[people.riderHas] ?? 0);
  return (people.rider === 1 ? CHILD : GROWN) + thing;
}

type Say = Saying | undefined;

/** Who is told to pull at the door does as those do who are near to panic (`passenger-acts`). */
const PULLS: number = 0.29;

/** A voice helps, when it is heard. */
function useIntercom(state: LiftState, say: Say, emit: Emit): undefined {
  const answered = state.people.passengers > 0 && state.health.intercom === 1;
  if (answered) hearVoice(state, say);
  emit({ type: 'intercom-used', answered, ...(say && { say }) });
  if (answered && say === 'ask') answer(state, emit);
  return undefined;
}

/** Through the doors, from near by. */
function talkNear(state: LiftState, data: LiftData, say: Say, emit: Emit): Refusal | undefined {
  if (!isInEarshot(state, data, state.people.place)) return 'out-of-reach';
  const heard = state.people.passengers > 0;
  if (heard) hearVoice(state, say);
  emit({ type: 'passengers-called-to', by: 'technician', heard, ...(say && { say }) });
  if (heard && say === 'ask') answer(state, emit);
  return undefined;
}

/** What a second technician says: sit, hold, keep away from the door. */
export function calmBy(state: LiftState, data: LiftData, by: 'partner', emit: Emit): Refusal | undefined {
  const { people, health } = state;
  const byIntercom = people.partner === MACHINE_ROOM;
  if (!byIntercom && !isInEarshot(state, data, people.partner)) return 'out-of-reach';
  const heard = people.passengers > 0 && (!byIntercom || health.intercom === 1);
  if (heard) hearVoice(state, 'stay-clear');
  emit({ type: 'passengers-called-to', by, heard, say: 'stay-clear' });
  return undefined;
}

/** In the car, on its roof, or at a landing less than a storey from it. */
function isInEarshot(state: LiftState, data: LiftData, place: Place): boolean {
  if (place === roofPlace(state) || place === carPlace(state)) return true;
  const landing = landingOf(state, place);
  const off = state.mechanics.carPosition - (landing - 1) * data.floorPitch;
  return landing > 0 && Math.abs(off) < data.floorPitch;
}

/** Most words help; blame frightens as much, and who is told to force the door forgets to keep away from it. */
export function hearVoice({ people }: LiftState, say: Say): void {
  switch (say) {
    case 'scold':
      people.calm = Math.max(0, people.calm - VOICE);
      return;
    case 'pry-the-door':
      people.calm = Math.min(people.calm, PULLS);
      people.heeds = 0;
      return;
    default:
      people.calm = Math.min(1, people.calm + VOICE);
      if (say === 'stay-clear') people.heeds = 1;
  }
}

function answer({ people }: LiftState, emit: Emit): void {
  const { passengers, children, elders, illness } = people;
  emit({ type: 'passengers-answered', count: passengers, children, elders, ill: illness > 0 });
}
