// Whether the technician can do a thing from where they are. Every "no" has a name.
import type { Command, Refusal } from '../commands';
import { doorAtHand, isAccident, LOOK_GAP, roofLanding, technicianLanding } from '../facts';
import { carPlace, type LiftState, MACHINE_ROOM, pitPlace, roofPlace } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { lacksTool } from './tools';

const ARM_WIDTH = LOOK_GAP;
/** Enough to see by. [?] */
const EYE_WIDTH = 0.05;
/** How far the car may stand from the landing for its door to be pulled from there. [?] */
const CAR_DOOR_REACH = 1.2;

type Where =
  | 'anywhere'
  | 'machine-room'
  | 'cabinet'
  | 'landing'
  | 'door'
  | 'lock'
  | 'main-landing'
  | 'car'
  | 'car-roof'
  | 'roof-edge'
  | 'pit'
  | 'pit-edge'
  | 'well-light'
  | 'well-gap'
  | 'roof-gap'
  | 'pit-gap'
  | 'way-out'
  | 'car-door';

/** Places by command; those that depend on more than the type are in `whereFor`. */
const placeOfCommand: Partial<Record<Command['type'], Where>> = {
  'turn-main-switch': 'machine-room',
  'use-intercom': 'machine-room',
  'pull-brake-lever': 'machine-room',
  'let-go-brake-lever': 'machine-room',
  'fit-wheel': 'machine-room',
  'remove-wheel': 'machine-room',
  'turn-wheel': 'machine-room',
  'press-reset': 'cabinet',
  'press-board-key': 'cabinet',
  'jump-into-pit': 'landing',
  'pull-fuse': 'cabinet',
  'insert-fuse': 'cabinet',
  'replace-part': 'lock',
  'measure-engagement': 'lock',
  'turn-key': 'landing',
  'return-key': 'landing',
  'open-landing-door': 'door',
  'release-landing-door': 'door',
  'pull-landing-door': 'landing',
  'pull-car-door': 'car-door',
  'help-out': 'landing',
  'press-hall-call': 'landing',
  'press-car-call': 'car',
  'press-door-button': 'car',
  'hold-door-button': 'car',
  'hand-over': 'main-landing',
};

/** A stop device must be in reach before one steps onto the roof or into the pit. */
const placeOfStop = {
  'cabinet-stop': 'cabinet',
  'car-top-stop': 'roof-edge',
  'pit-stop-upper': 'pit-edge',
  'pit-stop-lower': 'pit',
} as const;
/** Breakers of the lighting branch stand by the main switch, those of the controls inside the cabinet. */
const placeOfBreaker = {
  QF1: 'cabinet',
  RCD: 'cabinet',
  'QF-L': 'machine-room',
  'QF-H': 'machine-room',
  'QF-S': 'machine-room',
} as const;
const placeOfLatch = {
  governor: 'machine-room',
  'rope-gripper': 'machine-room',
  'unintended-movement': 'cabinet',
  'safety-gear': 'car-roof',
  'pit-inspection': 'main-landing',
} as const;
const placeOfSwitch = {
  'car-top-inspection': 'roof-edge',
  'pit-inspection': 'pit',
  'emergency-electrical': 'cabinet',
  'door-bypass': 'cabinet',
  firefighter: 'main-landing',
  attendant: 'car',
  independent: 'car',
  parking: 'main-landing',
  'roof-light': 'roof-edge',
  'well-light': 'well-light',
} as const;
const placeOfObject = {
  padlock: 'machine-room',
  tag: 'machine-room',
  notice: 'main-landing',
  barrier: 'landing',
  'door-stop': 'door',
  'tool-bag': 'anywhere',
} as const;
const placeOfThing = {
  'board-lamps': 'cabinet',
  'board-display': 'cabinet',
  'lock-contact': 'lock',
  'landing-notice': 'main-landing',
  'use-mark': 'main-landing',
  sill: 'landing',
  'rope-marks': 'machine-room',
  well: 'well-gap',
  roof: 'roof-gap',
  pit: 'pit-gap',
  landing: 'way-out',
} as const;
const placeOfStation = { 'car-top': 'car-roof', pit: 'pit', 'machine-room': 'cabinet' } as const;

function whereFor(command: Command): Where {
  if (command.type === 'open-cover' || command.type === 'close-cover') {
    return command.cover === 'cabinet-door' ? 'machine-room' : 'landing';
  }
  if (command.type === 'place-object' || command.type === 'remove-object') {
    return placeOfObject[command.object];
  }
  if (command.type === 'look-at') {
    return placeOfThing[command.thing];
  }
  if (command.type === 'press-stop' || command.type === 'release-stop') return placeOfStop[command.device];
  if (command.type === 'turn-switch') return placeOfSwitch[command.switch];
  if (command.type === 'hold-direction') return placeOfStation[command.station];
  if (command.type === 'set-breaker') return placeOfBreaker[command.breaker];
  if (command.type === 'reset-device') return placeOfLatch[command.device];
  return placeOfCommand[command.type] ?? 'anywhere';
}

/** A passenger's scene ends wherever the passenger says so. */
function isOwnAffair({ people }: LiftState, command: Command): boolean {
  return people.rider !== 0 && command.type === 'hand-over';
}

/** Commands that a person whose hands are at work can still give. */
const freeWhileBusy: ReadonlySet<Command['type']> = new Set(['set-dial']);

/** @returns the reason why not, or undefined when in reach */
export function refusalByReach(state: LiftState, data: LiftData, command: Command): Refusal | undefined {
  const { people } = state;
  if (isAccident(state)) return 'hurt';
  if (people.handedOver === 1) return 'work-ended';
  if (people.taskLeft > 0 && !freeWhileBusy.has(command.type)) return 'busy';
  if (lacksTool(state, command)) return 'not-at-hand';
  const landing = technicianLanding(state);
  const where = isOwnAffair(state, command) ? 'anywhere' : whereFor(command);
  switch (where) {
    case 'machine-room':
      return people.place === MACHINE_ROOM ? undefined : 'out-of-reach';
    case 'cabinet':
      if (people.place !== MACHINE_ROOM) return 'out-of-reach';
      return people.cabinetOpen === 1 ? undefined : 'cover-shut';
    case 'landing':
      return landing > 0 ? undefined : 'out-of-reach';
    case 'lock':
      if (landing === 0) return 'out-of-reach';
      return people.lockCoverOpen[landing - 1] === 1 ? undefined : 'cover-shut';
    case 'main-landing':
      return landing === 1 ? undefined : 'out-of-reach';
    case 'car':
      return people.place === carPlace(state) ? undefined : 'out-of-reach';
    case 'door':
      return doorAtHand(state, data) > 0 ? undefined : 'out-of-reach';
    case 'car-roof':
      return people.place === roofPlace(state) ? undefined : 'out-of-reach';
    case 'roof-edge':
      if (people.place === roofPlace(state)) return undefined;
      return throughDoor(state, landing, roofLanding(state, data));
    case 'pit':
      return people.place === pitPlace(state) ? undefined : 'out-of-reach';
    case 'pit-edge':
      return people.place === pitPlace(state) ? undefined : throughDoor(state, landing, 1);
    default:
      return refusalAtDoor(state, data, where, landing);
  }
}

/** What is reached or seen through a landing door. */
function refusalAtDoor(state: LiftState, data: LiftData, where: Where, landing: number): Refusal | undefined {
  const { place } = state.people;
  const seen = (floor: number) => throughDoor(state, floor, floor, EYE_WIDTH);
  switch (where) {
    case 'well-light':
      return place === MACHINE_ROOM || place === pitPlace(state) ? undefined : throughDoor(state, landing, 1);
    case 'well-gap':
      return landing === 0 ? 'out-of-reach' : seen(landing);
    case 'roof-gap':
      if (place === roofPlace(state)) return undefined;
      return throughDoor(state, landing, roofLanding(state, data), EYE_WIDTH);
    case 'pit-gap':
      return place === pitPlace(state) ? undefined : throughDoor(state, landing, 1, EYE_WIDTH);
    case 'car-door':
      return place === carPlace(state) ? undefined : carDoorAtHand(state, data, landing);
    case 'way-out':
      return landing > 0 ? 'nothing-there' : seen(doorAtHand(state, data));
    default:
      return undefined;
  }
}

/** Through an open landing door, with the car's own door before one. */
function carDoorAtHand(state: LiftState, data: LiftData, landing: number): Refusal | undefined {
  const above = state.mechanics.carPosition - (landing - 1) * data.floorPitch;
  if (landing === 0 || Math.abs(above) > CAR_DOOR_REACH) return 'out-of-reach';
  return throughDoor(state, landing, landing);
}

/** An arm, or a look, through a landing door that stands open. */
function throughDoor(
  state: LiftState,
  landing: number,
  wanted: number,
  width = ARM_WIDTH,
): Refusal | undefined {
  if (landing === 0 || landing !== wanted) return 'out-of-reach';
  return (state.mechanics.landingDoor[landing - 1] as number) > width ? undefined : 'door-shut';
}
