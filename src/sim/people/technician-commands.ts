// What the technician does with body and bag: walk, dress, put things in place, look, open covers, write, hand over.
import type { Command, Placeable, Refusal, Wearable } from '../commands';
import type { Emit } from '../events';
import { doorAtHand, isLandingDoorShut, placeName, placeNumber, technicianLanding } from '../facts';
import { type LiftState, NOBODY_WHERE, Task } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { ticks } from '../units';
import { jumpIntoPit, startWalk } from './walk';

const RECORD_SECONDS = 10;

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function technicianCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'walk':
      return startWalk(state, data, placeNumber(state, command.to), emit);
    case 'jump-into-pit':
      return jumpIntoPit(state, data, emit);
    case 'put-on':
    case 'take-off':
      return wear(state, command.item, command.type === 'put-on', emit);
    case 'place-object':
    case 'remove-object':
      return placeObject(state, data, command.object, command.type === 'place-object', emit);
    case 'look-at':
      return lookAt(state, data, command, emit);
    case 'open-cover':
    case 'close-cover':
      return moveCover(state, command, emit);
    case 'write-record':
      return startRecord(state);
    case 'stop-work':
      emit({ type: 'work-stopped', reason: command.reason, to: command.to });
      return undefined;
    case 'phone':
      emit({ type: 'party-phoned', party: command.party });
      return undefined;
    case 'hand-over':
      state.people.handedOver = 1;
      emit({ type: 'work-handed-over' });
      return undefined;
    default:
      return 'not-mine';
  }
}

function wear(state: LiftState, item: Wearable, on: boolean, emit: Emit): Refusal | undefined {
  const key = item === 'safety-shoes' ? 'shoes' : item;
  if ((state.people[key] === 1) === on) return 'already-so';
  state.people[key] = on ? 1 : 0;
  emit({ type: on ? 'item-put-on' : 'item-taken-off', item });
  return undefined;
}

function placeObject(
  state: LiftState,
  data: LiftData,
  object: Placeable,
  place: boolean,
  emit: Emit,
): Refusal | undefined {
  const refusal = move(state, data, object, place);
  if (!refusal)
    emit({
      type: place ? 'object-placed' : 'object-removed',
      object,
      place: placeName(state, state.people.place),
    });
  return refusal;
}

function move(state: LiftState, data: LiftData, object: Placeable, place: boolean): Refusal | undefined {
  switch (object) {
    case 'barrier':
      return moveBarrier(state, place);
    case 'door-stop':
      return moveDoorStop(state, data, place);
    case 'tool-bag':
      return moveToolBag(state, place);
    default:
      return moveSingle(state, object, place);
  }
}

/** Wedged under the panel, it holds the door where it stands. */
function moveDoorStop(state: LiftState, data: LiftData, place: boolean): Refusal | undefined {
  const { people, mechanics } = state;
  const at = doorAtHand(state, data) - 1;
  if ((mechanics.doorStop[at] === 1) === place) return 'already-so';
  if (place && people.doorStopsLeft === 0) return 'not-at-hand';
  if (place && isLandingDoorShut(state, at + 1)) return 'door-shut';
  mechanics.doorStop[at] = place ? 1 : 0;
  people.doorStopsLeft += place ? -1 : 1;
  return undefined;
}

function moveToolBag({ people }: LiftState, place: boolean): Refusal | undefined {
  if (place && people.toolBag !== NOBODY_WHERE) return 'already-so';
  if (!place && people.toolBag === NOBODY_WHERE) return 'already-so';
  if (!place && people.toolBag !== people.place) return 'out-of-reach';
  people.toolBag = place ? people.place : NOBODY_WHERE;
  return undefined;
}

function moveBarrier(state: LiftState, place: boolean): Refusal | undefined {
  const { people } = state;
  const at = technicianLanding(state) - 1;
  if ((people.barrierAt[at] === 1) === place) return 'already-so';
  if (place && people.barriersLeft === 0) return 'not-at-hand';
  people.barrierAt[at] = place ? 1 : 0;
  people.barriersLeft += place ? -1 : 1;
  return undefined;
}

const flagOf = { padlock: 'padlockOn', tag: 'tagOn', notice: 'noticeHung' } as const;

function moveSingle(
  state: LiftState,
  object: 'padlock' | 'tag' | 'notice',
  place: boolean,
): Refusal | undefined {
  const flag = flagOf[object];
  if ((state.people[flag] === 1) === place) return 'already-so';
  // a padlock goes through the handle only in the off position
  if (object === 'padlock' && place && state.electrical.mainSwitchOn === 1) return 'switch-still-on';
  state.people[flag] = place ? 1 : 0;
  return undefined;
}

function lookAt(state: LiftState, data: LiftData, command: Of<'look-at'>, emit: Emit): Refusal | undefined {
  emit({ type: 'thing-looked-at', thing: command.thing, place: placeName(state, state.people.place) });
  if (command.thing === 'rope-marks') emit({ type: 'rope-marks-read', ...carAtMark(state, data) });
  return undefined;
}

/** Each landing has its mark; how far the car is from the nearest shows on the ropes. */
function carAtMark({ mechanics, floors }: LiftState, { floorPitch }: LiftData) {
  const nearest = Math.round(mechanics.carPosition / floorPitch) + 1;
  const floor = Math.min(floors, Math.max(1, nearest));
  return { floor, above: mechanics.carPosition - (floor - 1) * floorPitch };
}

function moveCover(
  state: LiftState,
  command: Of<'open-cover' | 'close-cover'>,
  emit: Emit,
): Refusal | undefined {
  const { people } = state;
  const open = command.type === 'open-cover' ? 1 : 0;
  const landing = technicianLanding(state);
  const before = command.cover === 'cabinet-door' ? people.cabinetOpen : people.lockCoverOpen[landing - 1];
  if (before === open) return 'already-so';
  if (command.cover === 'cabinet-door') people.cabinetOpen = open;
  else people.lockCoverOpen[landing - 1] = open;
  emit({
    type: open === 1 ? 'cover-opened' : 'cover-closed',
    cover: command.cover,
    place: placeName(state, people.place),
  });
  return undefined;
}

function startRecord(state: LiftState): Refusal | undefined {
  if (state.people.recordWritten === 1) return 'already-so';
  state.people.task = Task.writing;
  state.people.taskLeft = ticks(RECORD_SECONDS);
  return undefined;
}
