// The player as a passenger: what a body with two hands, a voice and something along can do in and before a car.
// Each act changes the lift or the people as it would in life; the rules about it are PAX-01 to PAX-14 of the rule book.
// Weights of what is along, and how fast a jumper lands, are choices of ours. [?]
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { carLanding, isLandingDoorLocked, isLandingDoorShut, technicianLanding } from '../facts';
import { carPlace, Harm, type LiftState, Victim } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { doorHolders, holdings, ridersThings } from '../rider-words';
import { type Metres, type MetresPerSecond, type Seconds, ticks } from '../units';
import { hearVoice, PASSABLE_OPENING, weigh } from './passengers';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export const Holding = { loose: 0, close: 1, carried: 2, left: 3 } as const;
/** Somebody of the building answers an alarm that is heard after so long. [?] */
const ANSWERS_AFTER: Seconds = 4;
/** How long one pulls; the value of `carDoorHand` for it. [?] */
const TIRES_AFTER: Seconds = 6;
const AGAINST_LOCK = 2;
/** A jump of 15 cm lands with this. */
const LANDS_WITH: MetresPerSecond = 1.7;
const CHILD = 35;
const GROWN = 75;
const MOST_CLIMB: Metres = 1.2;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands and for a player who is no passenger */
export function riderCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (state.people.rider === 0) return 'not-mine';
  const inside = state.people.place === carPlace(state);
  switch (command.type) {
    case 'walk':
      // machine room and well are locked to passengers
      return /^(landing-\d+|car)$/.test(command.to) ? 'not-mine' : 'key-needed';
    case 'hold-door':
      return holdDoor(state, data, command.with, emit);
    case 'handle-thing':
      return handle(state, command, emit);
    case 'lean-on-door':
      return lean(state, data, emit);
    default:
      return inside ? actInCar(state, data, command, emit) : awayFromCar(command);
  }
}

const inCarOnly: ReadonlySet<Command['type']> = new Set([
  'press-alarm',
  'speak-up',
  'pry-doors',
  'jump',
  'try-hatch',
  'climb-out',
]);

function awayFromCar({ type }: Command): Refusal | 'not-mine' {
  return inCarOnly.has(type) ? 'out-of-reach' : 'not-mine';
}

function actInCar(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'press-alarm':
      return ring(state, emit);
    case 'speak-up':
      return speak(state, command, emit);
    case 'pry-doors':
      return pry(state, emit);
    case 'jump':
      return jump(state, data, emit);
    case 'try-hatch':
      // it opens with the key that only the crew has
      emit({ type: 'hatch-tried' });
      return undefined;
    case 'climb-out':
      return climbOut(state, data, emit);
    default:
      return 'not-mine';
  }
}

/** In the doorway of a car that stands open, from inside or from the landing. */
function holdDoor(
  state: LiftState,
  data: LiftData,
  holder: Of<'hold-door'>['with'],
  emit: Emit,
): Refusal | undefined {
  const { people, mechanics } = state;
  const next = doorHolders.indexOf(holder);
  if (people.riderHolds === next) return 'already-so';
  const landing = carLanding(state, data);
  const atDoor = people.place === carPlace(state) || technicianLanding(state) === landing;
  if (next > 0 && (landing === 0 || !atDoor)) return 'out-of-reach';
  if (next > 0 && mechanics.carDoor <= 0.05) return 'door-shut';
  people.riderHolds = next;
  emit({ type: 'door-held', with: holder });
  return undefined;
}

function handle(state: LiftState, { how }: Of<'handle-thing'>, emit: Emit): Refusal | undefined {
  const { people } = state;
  const thing = ridersThings[people.riderHas] ?? 'nothing';
  const next = holdings.indexOf(how);
  if (thing === 'nothing' || thing === 'model') return 'nothing-there';
  if (people.riderHolding === next) return 'already-so';
  // nobody leaves a dog, and nobody carries a load that takes a trolley
  if ((thing === 'dog' && how === 'left') || (thing === 'load' && how === 'carried')) return 'not-now';
  people.riderHolding = next;
  weigh(state);
  emit({ type: 'thing-handled', thing, how });
  return undefined;
}

/** A panel that is shut, locked and in its track holds; behind one that is not there may be the well. */
function lean(state: LiftState, data: LiftData, emit: Emit): Refusal | undefined {
  const { people, mechanics, health } = state;
  const floor = technicianLanding(state);
  if (people.place === carPlace(state)) {
    people.riderLeans = 1;
    emit({ type: 'door-leaned-on', floor: 0, holds: true });
    return undefined;
  }
  if (floor === 0) return 'out-of-reach';
  const out = health.panelOffAt === floor;
  const free = isLandingDoorShut(state, floor) && !isLandingDoorLocked(state, floor);
  const gives = (out || (free && mechanics.hook[floor - 1] === 0)) && carLanding(state, data) !== floor;
  emit({ type: 'door-leaned-on', floor, holds: !gives });
  if (gives) fallInto(state, floor, emit);
  return undefined;
}

function ring(state: LiftState, emit: Emit): undefined {
  const { people, health, tick } = state;
  const heard = health.intercom === 1;
  people.alarmed = 1;
  if (heard && people.riderAnswerAt === 0) people.riderAnswerAt = tick + ticks(ANSWERS_AFTER);
  emit({ type: 'alarm-pressed', heard });
  return undefined;
}

/** Once somebody has answered; a voice on the line calms everybody in the car. */
function speak(state: LiftState, { say }: Of<'speak-up'>, emit: Emit): Refusal | undefined {
  const { people, tick } = state;
  if (people.riderAnswerAt === 0) return 'not-now';
  if (tick < people.riderAnswerAt) return 'line-busy';
  if (say === 'place-and-number') hearVoice(state, 'stay-clear');
  emit({ type: 'spoke-up', say });
  return undefined;
}

function pry({ people, mechanics, tick }: LiftState, emit: Emit): Refusal | undefined {
  if (people.riderPries > 0) return 'already-so';
  people.riderPries = tick + ticks(TIRES_AFTER);
  mechanics.carDoorHand = AGAINST_LOCK;
  emit({ type: 'doors-pried' });
  return undefined;
}

/** The other children in the car jump along. The car, on its ropes, takes up their momentum; the governor feels it. */
function jump(state: LiftState, data: LiftData, emit: Emit): undefined {
  const { people, mechanics, health } = state;
  const mass = people.children * CHILD + (people.rider === 1 ? CHILD : GROWN);
  const kick = (mass * LANDS_WITH) / (data.machine.carMass + mechanics.load);
  const speed = Math.abs(mechanics.carSpeed) + kick;
  const trips = speed >= data.governor.electricSpeed * health.governorTrip;
  emit({ type: 'jumped', jumpers: people.children + 1, kick });
  if (mechanics.carSpeed === 0 || !trips || mechanics.governorSwitch === 1) return undefined;
  mechanics.governorSwitch = 1;
  emit({ type: 'governor-tripped', speed });
  return undefined;
}

/** Through both doors, where they stand open away from a level; past the apron's end there is a hole. */
function climbOut(state: LiftState, data: LiftData, emit: Emit): Refusal | undefined {
  const { mechanics, people } = state;
  const floor = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  if (carLanding(state, data) > 0) return 'nothing-there';
  const open = (mechanics.landingDoor[floor - 1] ?? 0) >= PASSABLE_OPENING;
  if (!open || mechanics.carDoor < PASSABLE_OPENING) return 'door-shut';
  const above = mechanics.carPosition - (floor - 1) * data.floorPitch;
  if (above > data.shaft.apron || -above > MOST_CLIMB) {
    fallInto(state, floor, emit);
    return undefined;
  }
  people.place = floor;
  weigh(state);
  emit({ type: 'climbed-out', floor, above });
  return undefined;
}

export function fallInto({ people }: LiftState, floor: number, emit: Emit): void {
  people.harm = Harm.fall;
  people.victim = Victim.technician;
  emit({ type: 'person-fell', floor, from: 'landing-door', victim: 'technician' });
}
