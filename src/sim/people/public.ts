// The public at the landings: they wait, press the call button, get in and out, walk into an open landing door that
// nobody guards, and lean on one that is not locked. One look a second. Times and chances are choices of ours. [?]
import type { Actor, Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { carLanding, isLandingDoorLocked, isLandingDoorShut } from '../facts';
import { Harm, type LiftState, Task, Victim } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { chanceOf } from '../random';
import type { Metres, Seconds } from '../units';
import { MOOD_TICKS, type Press } from './passenger-acts';
import { alight, board, openLanding } from './passengers';

const PASSABLE: Metres = 0.5;
/** How long an open door is looked at before somebody walks through it. */
const WALKS_IN_AFTER: Seconds = 4;
/** How likely somebody leans on a door in a second. */
const LEANS = 0.02;
const LEANING = 7201;
const BOUND_FOR = 7202;
/** How often an unanswered call is pressed again. */
const PRESSES_EVERY: Seconds = 10;
/** So many get through a door in a second. */
const GET_IN = 1;
/** Share of the rated load at which the overload lamp sends the last one out (engineering.md chapter 8). */
const OVERLOAD = 1.1;
const KILOGRAMS = 75;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function publicCommand(
  state: LiftState,
  actor: Actor,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type !== 'wait-at-landing') return 'not-mine';
  // nobody tells the public where to be
  if (actor !== 'public') return 'out-of-reach';
  const { people } = state;
  const { floor, count } = command;
  if (floor > state.floors) return 'nothing-there';
  people.waiting[floor - 1] = (people.waiting[floor - 1] as number) + count;
  people.publicHere += count;
  emit({ type: 'public-came', floor, count });
  return undefined;
}

export function publicStep(state: LiftState, data: LiftData, emit: Emit, press: Press): void {
  const { people } = state;
  if (people.publicHere + people.crossing === 0 || state.tick % MOOD_TICKS !== 0) return;
  people.crossing = 0;
  const at = openLanding(state, data);
  if (at > 0 && people.barrierAt[at - 1] === 0) passThrough(state, data, at, emit, press);
  for (let floor = 1; floor <= state.floors; floor++) {
    if (people.waiting[floor - 1] === 0 || floor === at) continue;
    callLift(state, floor, press);
    meetDoor(state, data, floor, emit);
  }
}

/** First those who want out, then those who want in. */
function passThrough(state: LiftState, data: LiftData, floor: number, emit: Emit, press: Press): void {
  const { people, mechanics } = state;
  const out = Math.min(people.bound[floor - 1] as number, people.passengers);
  if (out > 0) {
    people.bound[floor - 1] = 0;
    people.publicHere -= out;
    alight(state, out);
    people.crossing = 1;
    emit({ type: 'passengers-left', count: out, floor });
    return;
  }
  const room = OVERLOAD * data.machine.ratedLoad - mechanics.load >= KILOGRAMS;
  const waiting = people.waiting[floor - 1] as number;
  if (waiting === 0 || !room) return;
  const to = drawFloor(state, floor);
  people.waiting[floor - 1] = waiting - GET_IN;
  people.bound[to - 1] = (people.bound[to - 1] as number) + GET_IN;
  people.calm = people.passengers === 0 ? 1 : people.calm;
  board(state, GET_IN, 'grown');
  people.crossing = 1;
  emit({ type: 'passengers-entered', count: GET_IN, floor });
  press({ type: 'press-car-call', floor: to });
}

/** Any floor but this one; from above the lowest, as often as not the lowest. */
function drawFloor({ floors, wear, tick }: LiftState, floor: number): number {
  const drawn = chanceOf(wear.seed, BOUND_FOR, tick);
  if (floor > 1 && drawn < 0.5) return 1;
  const other = 1 + Math.floor(chanceOf(wear.seed, BOUND_FOR + 1, tick) * (floors - 1));
  return other >= floor ? other + 1 : other;
}

function callLift(state: LiftState, floor: number, press: Press): void {
  const { controller, floors, tick } = state;
  if ((tick / MOOD_TICKS) % PRESSES_EVERY !== 0) return;
  const lit = (controller.hallUp[floor - 1] as number) + (controller.hallDown[floor - 1] as number);
  if (lit === 0) press({ type: 'press-hall-call', floor, direction: floor === floors ? 'down' : 'up' });
}

/** A landing door with no car behind it, open or not locked. */
function meetDoor(state: LiftState, data: LiftData, floor: number, emit: Emit): void {
  const { people, mechanics, wear, tick } = state;
  const at = floor - 1;
  const open = (mechanics.landingDoor[at] as number) >= PASSABLE;
  const well = carLanding(state, data) !== floor && !isGuarded(state, floor);
  people.openFor[at] = open && well ? (people.openFor[at] as number) + 1 : 0;
  if (!well) return;
  if ((people.openFor[at] as number) >= WALKS_IN_AFTER) return fall(state, floor, 'walked-in', emit);
  const gives =
    isLandingDoorShut(state, floor) && !isLandingDoorLocked(state, floor) && mechanics.hook[at] === 0;
  if (gives && chanceOf(wear.seed, LEANING + floor, tick / MOOD_TICKS) < LEANS)
    fall(state, floor, 'leaned', emit);
}

/** A barrier keeps people away, and so does somebody at the door who has nothing else to do. */
function isGuarded({ people }: LiftState, floor: number): boolean {
  const byTechnician = people.place === floor && people.task === Task.none;
  const byPartner = people.partner === floor && people.partnerWatches === 1;
  return people.barrierAt[floor - 1] === 1 || byTechnician || byPartner;
}

function fall(state: LiftState, floor: number, how: 'walked-in' | 'leaned', emit: Emit): void {
  const { people } = state;
  people.harm = Harm.fall;
  people.victim = Victim.public;
  emit({ type: 'public-fell', floor, how });
}
