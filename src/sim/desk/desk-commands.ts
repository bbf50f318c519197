// What the clerk at the rescue desk does: one call on the line at a time, everything said takes time, and a crew can
// be sent only to a place that is known.
import type { Command, Refusal } from '../commands';
import { askables, CallStatus, parties, tellables } from '../desk-words';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import { type Seconds, ticks } from '../units';
import { bitOf, Condition, type DeskStart, type DeskState, hasBit } from './desk-state';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** A question with its answer, or a sentence. [?] */
const TALK: Seconds = 4;
/** Getting into the van, and 24 km/h through town along the streets' grid. [?] */
const SETS_OUT: Seconds = 90;
const SECONDS_PER_KILOMETRE = 150;
const HELP_ARRIVES: Seconds = 720;
/** What a voice that says the right thing gives back. */
const COMFORT = 0.3;

/** Puts a level's calls and crews on the map. */
export function setDesk({ desk }: LiftState, start: DeskStart): void {
  desk.onSite = start.onSite ? 1 : 0;
  start.calls.forEach((call, index) => {
    desk.ringsAt[index] = ticks(call.at);
    desk.callX[index] = call.x;
    desk.callY[index] = call.y;
    desk.persons[index] = call.persons;
    desk.condition[index] = Condition[call.condition];
  });
  start.crews.forEach((crew, index) => {
    desk.crewX[index] = crew.x;
    desk.crewY[index] = crew.y;
    desk.crewPersons[index] = crew.persons;
  });
}

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function deskCommand(
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'take-call':
      return takeCall(state, command.call, emit);
    case 'hang-up':
      return hangUp(state.desk, emit);
    case 'ask-caller':
      return ask(state.desk, command, emit);
    case 'tell-caller':
      return tellCaller(state.desk, command, emit);
    case 'notify':
      return notify(state, command, emit);
    case 'send-crew':
      return sendCrew(state, command, emit);
    default:
      return 'not-mine';
  }
}

/** The call on the line, or -1. */
export function callOnLine({ status, calls }: DeskState): number {
  for (let call = 0; call < calls; call++) if (status[call] === CallStatus.onLine) return call;
  return -1;
}

/** A number from a command as a place in the lists, or -1. */
function place(number: number, many: number): number {
  return Number.isInteger(number) && number >= 1 && number <= many ? number - 1 : -1;
}

function takeCall({ desk }: LiftState, number: number, emit: Emit): Refusal | undefined {
  const call = place(number, desk.calls);
  if (call < 0) return 'nothing-there';
  if (callOnLine(desk) >= 0) return 'line-busy';
  const status = desk.status[call];
  // a caller once spoken to can be rung back
  if (status !== CallStatus.ringing && status !== CallStatus.known) return 'nothing-there';
  desk.status[call] = CallStatus.onLine;
  emit({ type: 'call-taken', call: number });
  return undefined;
}

function hangUp(desk: DeskState, emit: Emit): Refusal | undefined {
  const call = callOnLine(desk);
  if (call < 0) return 'nothing-there';
  desk.status[call] = CallStatus.known;
  desk.talkLeft = 0;
  emit({ type: 'call-hung-up', call: call + 1 });
  return undefined;
}

function ask(desk: DeskState, { about }: Of<'ask-caller'>, emit: Emit): Refusal | undefined {
  const call = callOnLine(desk);
  if (call < 0 || !askables.includes(about)) return 'nothing-there';
  if (desk.talkLeft > 0) return 'busy';
  desk.talkLeft = ticks(TALK);
  desk.asked[call] = (desk.asked[call] as number) | bitOf(askables, about);
  emit({ type: 'caller-asked', call: call + 1, about });
  return undefined;
}

function tellCaller(desk: DeskState, { what }: Of<'tell-caller'>, emit: Emit): Refusal | undefined {
  const call = callOnLine(desk);
  if (call < 0 || !tellables.includes(what)) return 'nothing-there';
  if (desk.talkLeft > 0) return 'busy';
  desk.talkLeft = ticks(TALK);
  const first = !hasBit(desk.told[call] as number, tellables, what);
  desk.told[call] = (desk.told[call] as number) | bitOf(tellables, what);
  if (first) desk.calm[call] = Math.min(1, (desk.calm[call] as number) + COMFORT);
  if (what === 'keep-off-the-door') desk.forcing[call] = 0;
  emit({ type: 'caller-told', call: call + 1, what });
  return undefined;
}

function notify({ desk, tick }: LiftState, command: Of<'notify'>, emit: Emit): Refusal | undefined {
  const call = place(command.call, desk.calls);
  if (call < 0 || !parties.includes(command.party)) return 'nothing-there';
  if ((desk.status[call] as number) < CallStatus.onLine) return 'not-known';
  const before = desk.notified[call] as number;
  if (hasBit(before, parties, command.party)) return 'already-so';
  desk.notified[call] = before | bitOf(parties, command.party);
  const comes = command.party === 'ambulance' || command.party === 'fire-brigade';
  if (comes && desk.helpAt[call] === 0) desk.helpAt[call] = tick + ticks(HELP_ARRIVES);
  emit({ type: 'party-notified', call: command.call, party: command.party });
  return undefined;
}

/** Place or code of the lift must have been asked: nobody drives to "the lift". */
function sendCrew({ desk, tick }: LiftState, command: Of<'send-crew'>, emit: Emit): Refusal | undefined {
  const call = place(command.call, desk.calls);
  const crew = place(command.crew, desk.crews);
  if (call < 0 || crew < 0) return 'nothing-there';
  const asked = desk.asked[call] as number;
  if (!hasBit(asked, askables, 'place') && !hasBit(asked, askables, 'code')) return 'not-known';
  if ((desk.crewCall[crew] as number) >= 0) return 'busy';
  if (desk.status[call] === CallStatus.freed) return 'already-so';
  desk.crewCall[crew] = call;
  desk.crewThere[crew] = 0;
  desk.crewSentAt[crew] = tick;
  desk.crewArrivesAt[crew] = tick + ticks(SETS_OUT + distance(desk, crew, call) * SECONDS_PER_KILOMETRE);
  emit({ type: 'crew-sent', crew: command.crew, call: command.call });
  return undefined;
}

/** Along the streets, in kilometres. */
export function distance(desk: DeskState, crew: number, call: number): number {
  const x = (desk.crewX[crew] as number) - (desk.callX[call] as number);
  const y = (desk.crewY[crew] as number) - (desk.callY[call] as number);
  return Math.abs(x) + Math.abs(y);
}
