// Whether the technician can do a thing from where they are. Every "no" has a name.
import type { Command, Refusal } from '../commands';
import { isAccident, technicianLanding } from '../facts';
import { carPlace, type LiftState, MACHINE_ROOM } from '../lift-state';

type Where = 'anywhere' | 'machine-room' | 'cabinet' | 'landing' | 'lock' | 'main-landing' | 'car';

/** Places by command; those that depend on more than the type are in `whereFor`. */
const placeOfCommand: Partial<Record<Command['type'], Where>> = {
  'turn-main-switch': 'machine-room',
  'use-intercom': 'machine-room',
  'press-stop': 'cabinet',
  'release-stop': 'cabinet',
  'press-reset': 'cabinet',
  'replace-chain-fuse': 'cabinet',
  'replace-part': 'lock',
  'measure-engagement': 'lock',
  'turn-key': 'landing',
  'return-key': 'landing',
  'open-landing-door': 'landing',
  'release-landing-door': 'landing',
  'pull-landing-door': 'landing',
  'press-hall-call': 'landing',
  'press-car-call': 'car',
  'press-door-button': 'car',
  'hand-over': 'main-landing',
};

function whereFor(command: Command): Where {
  if (command.type === 'open-cover' || command.type === 'close-cover') {
    return command.cover === 'cabinet-door' ? 'machine-room' : 'landing';
  }
  if (command.type === 'place-object' || command.type === 'remove-object') {
    if (command.object === 'barrier') return 'landing';
    return command.object === 'notice' ? 'main-landing' : 'machine-room';
  }
  if (command.type === 'look-at') {
    if (command.thing === 'lock-contact') return 'lock';
    return command.thing === 'landing-notice' ? 'main-landing' : 'cabinet';
  }
  return placeOfCommand[command.type] ?? 'anywhere';
}

/** Commands that a person whose hands are at work can still give. */
const freeWhileBusy: ReadonlySet<Command['type']> = new Set(['set-dial']);

/** @returns the reason why not, or undefined when in reach */
export function refusalByReach(state: LiftState, command: Command): Refusal | undefined {
  const { people } = state;
  if (isAccident(state)) return 'hurt';
  if (people.handedOver === 1) return 'work-ended';
  if (people.taskLeft > 0 && !freeWhileBusy.has(command.type)) return 'busy';
  const landing = technicianLanding(state);
  switch (whereFor(command)) {
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
    default:
      return undefined;
  }
}
