// What time makes of a player who rides: the answer to the alarm, a hand that pulls at the door, a door that meets a
// foot or opens under a shoulder, and a lead that lies across the doorway when the doors shut.
// Simplified: a dog on a long lead comes after a while, or at once when the lead is taken short. [?]
import type { Emit } from '../events';
import { carLanding } from '../facts';
import { carPlace, Harm, type LiftState, Victim } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { holdings, riderAges, ridersThings } from '../rider-words';
import { type Metres, type Seconds, ticks } from '../units';
import { PASSABLE_OPENING, weigh } from './passengers';
import { fallInto, Holding } from './rider-commands';

const DOG = 1;
const SCOOTER = 3;
const COMES_AFTER: Seconds = 20;
/** So narrow that a lead is caught. */
const NARROW = 0.06;
/** How far a car takes a lead along before it pulls. [?] */
const SLACK: Metres = 0.3;
const OPENS_PAST = 0.2;

/** Something of the player's own is under way that a calm lift would not show. */
export function isRiderTimed({ people, tick }: LiftState): boolean {
  return people.riderPries + people.leadAcross + people.riderLeans > 0 || tick <= people.riderAnswerAt;
}

export function riderStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { people, tick } = state;
  if (people.riderAnswerAt === tick && tick > 0) emit({ type: 'alarm-answered' });
  if (people.leadAcross > 0) followLead(state, data, emit);
  if (people.place !== carPlace(state)) return;
  if (people.riderPries > 0) pull(state, data, emit);
  if (people.riderLeans === 1 && state.mechanics.doorDrive > 0 && state.mechanics.carDoor > OPENS_PAST) {
    people.riderLeans = 0;
    emit({ type: 'rider-scraped', by: 'opening-door' });
  }
}

/** Who steps over a sill weighs on another floor; who rides over it at speed meets whoever stands there. */
export function riderArrived(state: LiftState, from: number, emit: Emit): void {
  const { people } = state;
  if (people.rider === 0) return;
  const car = carPlace(state);
  const through = people.place === car || from === car;
  people.riderHolds = 0;
  people.riderPries = 0;
  people.riderLeans = 0;
  weigh(state);
  if (!through) return;
  const loose = people.riderHolding === Holding.loose;
  if (people.riderHas === DOG && loose) {
    people.leadAcross = 1;
    people.leadUntil = state.tick + ticks(COMES_AFTER);
  }
  const landing = people.place === car ? from : people.place;
  const others = people.passengers + (people.waiting[landing - 1] ?? 0);
  if (people.riderHas === SCOOTER && loose && others > 0) emit({ type: 'person-bumped', by: 'scooter' });
}

/** 1: over the sill, the dog on the other side; 2: between shut doors. */
function followLead(state: LiftState, data: LiftData, emit: Emit): void {
  const { people, mechanics, tick } = state;
  if (people.leadAcross === 2) return dragLead(state, data, emit);
  const open = mechanics.carDoor >= PASSABLE_OPENING;
  if (open && (people.riderHolding !== Holding.loose || tick >= people.leadUntil)) {
    people.leadAcross = 0;
    emit({ type: 'dog-came' });
  } else if (mechanics.carDoor < NARROW) {
    people.leadAcross = 2;
    emit({ type: 'lead-caught' });
  }
}

function dragLead(state: LiftState, data: LiftData, emit: Emit): void {
  const { people, mechanics } = state;
  if (mechanics.carDoor >= PASSABLE_OPENING) {
    people.leadAcross = 1;
    return;
  }
  const { carPosition } = mechanics;
  const off = carPosition - Math.round(carPosition / data.floorPitch) * data.floorPitch;
  if (mechanics.carSpeed === 0 || Math.abs(off) < SLACK) return;
  people.harm = Harm.entangle;
  people.victim = Victim.technician;
  emit({ type: 'lead-dragged' });
}

/** A locked door gives 50 mm, and its contact stops the car; one whose lock is lost opens on the well. */
function pull(state: LiftState, data: LiftData, emit: Emit): void {
  const { people, mechanics, tick } = state;
  if (mechanics.carDoor >= PASSABLE_OPENING && carLanding(state, data) === 0) {
    const floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
    if ((mechanics.landingDoor[floor - 1] ?? 0) < PASSABLE_OPENING) fallInto(state, floor, emit);
  }
  if (tick < people.riderPries) return;
  people.riderPries = 0;
  // nobody holds it now, and a spring shuts it
  if (mechanics.carDoor < PASSABLE_OPENING) mechanics.carDoorHand = -1;
}

/** For the scene before the first tick. @throws RangeError for a word that is none */
export function becomeRider(
  state: LiftState,
  { age, with: thing = 'nothing', how = 'close' }: RiderStart,
): void {
  const { people } = state;
  people.rider = numberOf(riderAges, age);
  people.riderHas = numberOf(ridersThings, thing);
  people.riderHolding = numberOf(holdings, how);
  weigh(state);
}

type RiderStart = {
  readonly age: string;
  readonly with?: string | undefined;
  readonly how?: string | undefined;
};

function numberOf(words: readonly string[], word: string): number {
  const number = words.indexOf(word);
  if (number < 0) throw new RangeError(`"${word}" is none of ${words.join(', ')}`);
  return number;
}
