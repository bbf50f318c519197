// A second technician: comes when called, hears an order face to face or by radio, says it back, then does it. Does
// nothing unasked, and says so when a thing cannot be done. What stops or guards is done at once; what sets something
// moving waits for a word against it. Simplified: never tires; looks before stepping anywhere.
import type { Command, PartnerOrder, PlaceName, Refusal } from '../commands';
import type { Emit } from '../events';
import { placeName, placeNumber } from '../facts';
import { moveLever, turnWheel } from './hand-wheel';
import { hear, partnerOrders } from './hearing';
import { calmBy } from './passengers';
import { Hand, type LiftState, MACHINE_ROOM, NOBODY_WHERE } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Ticks, ticks } from '../units';
import { walkSeconds, wayTo } from './walk';

const ARRIVES_AFTER = ticks(30);
/** An order is heard and said back after half a second. */
const READS_BACK = ticks(0.5);
/** Then it is done after as long again, or after time enough for a word against it. */
const AT_ONCE: Ticks = ticks(0.5);
const AFTER_A_WORD: Ticks = ticks(1.5);

/** Orders that set something moving. */
const moving: ReadonlySet<PartnerOrder> = new Set([
  'wind-up',
  'wind-down',
  'let-go-wheel',
  'release-brake',
  'go-there',
  'press-up',
  'press-down',
]);

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function partnerCommand(
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type === 'call-partner') return call(state, emit);
  if (command.type === 'tell-partner') return tell(state, command.order, command.to, emit);
  return 'not-mine';
}

function call({ people }: LiftState, emit: Emit): Refusal | undefined {
  if (people.partner !== NOBODY_WHERE || people.partnerLeft > 0) return 'already-so';
  people.partnerLeft = ARRIVES_AFTER;
  emit({ type: 'partner-called' });
  return undefined;
}

function tell(
  state: LiftState,
  order: PartnerOrder,
  to: PlaceName | undefined,
  emit: Emit,
): Refusal | undefined {
  const { people } = state;
  if (!partnerOrders.includes(order)) return 'nothing-there';
  if (people.partner === NOBODY_WHERE) return 'out-of-reach';
  const place = to === undefined ? NOBODY_WHERE : placeNumber(state, to);
  if (order === 'go-there' && place < 0) return 'nothing-there';
  // on the stairs one hears, but can do nothing but walk
  if (people.partnerGoes !== NOBODY_WHERE) return 'busy';
  hear(state, order, place);
  people.partnerLeft = READS_BACK + wordTime(state);
  emit({ type: 'partner-told', order, ...(to !== undefined && { to }) });
  return undefined;
}

function understood({ people }: LiftState): PartnerOrder {
  return partnerOrders[people.order] as PartnerOrder;
}

/** @returns ticks to the one in which the partner arrives, reads back or does as told; infinite for a partner at rest */
export function partnerDue(state: LiftState): Ticks {
  const { people } = state;
  const { partnerLeft } = people;
  if (partnerLeft === 0) return Number.POSITIVE_INFINITY;
  const { partner, partnerGoes } = people;
  if (partner === NOBODY_WHERE || partnerGoes !== NOBODY_WHERE) return partnerLeft;
  const word = wordTime(state);
  return partnerLeft > word ? partnerLeft - word : partnerLeft;
}

/** Between what is read back and what is done. */
function wordTime(state: LiftState): Ticks {
  return moving.has(understood(state)) ? AFTER_A_WORD : AT_ONCE;
}

/** @returns what the partner's hand does to the lift, if it does */
export function partnerStep(state: LiftState, data: LiftData, emit: Emit): Command | undefined {
  const { people } = state;
  if (people.partnerLeft === 0) return undefined;
  people.partnerLeft--;
  if (people.partner === NOBODY_WHERE || people.partnerGoes !== NOBODY_WHERE) {
    if (people.partnerLeft === 0) arrive(state, emit);
    return undefined;
  }
  const order = understood(state);
  if (people.partnerLeft === wordTime(state)) readBack(state, order, emit);
  if (people.partnerLeft > 0) return undefined;
  if (order === 'press-up' || order === 'press-down') return pressCall(state, order, emit);
  const reason = obey(state, data, order, emit);
  if (reason) emit({ type: 'partner-cannot', order, reason });
  return undefined;
}

function arrive(state: LiftState, emit: Emit): void {
  const { people } = state;
  people.partner = people.partnerGoes === NOBODY_WHERE ? MACHINE_ROOM : people.partnerGoes;
  people.partnerGoes = NOBODY_WHERE;
  emit({ type: 'partner-arrived', place: placeName(state, people.partner) });
}

function readBack(state: LiftState, order: PartnerOrder, emit: Emit): void {
  const { orderPlace } = state.people;
  const to = orderPlace === NOBODY_WHERE ? undefined : placeName(state, orderPlace);
  emit({ type: 'partner-read-back', order, ...(to !== undefined && { to }) });
}

function pressCall(state: LiftState, order: 'press-up' | 'press-down', emit: Emit): Command | undefined {
  const floor = state.people.partner;
  if (floor < 1 || floor > state.floors) {
    emit({ type: 'partner-cannot', order, reason: 'out-of-reach' });
    return undefined;
  }
  return { type: 'press-hall-call', floor, direction: order === 'press-up' ? 'up' : 'down' };
}

function obey(state: LiftState, data: LiftData, order: PartnerOrder, emit: Emit): Refusal | undefined {
  switch (order) {
    case 'go-there':
      return go(state, data, emit);
    case 'watch-door':
      return watchDoor(state, emit);
    case 'talk-to-passengers':
      return calmBy(state, data, 'partner', emit);
    case 'wait':
      return undefined;
    default:
      return state.people.partner === MACHINE_ROOM ? work(state, order, emit) : 'out-of-reach';
  }
}

function go(state: LiftState, data: LiftData, emit: Emit): Refusal | undefined {
  const { people } = state;
  const to = people.orderPlace;
  if (to === people.partner) return 'already-so';
  const refusal = wayTo(state, data, people.partner, to);
  // whoever has learnt the trade does not step into a well
  if (refusal) return refusal === 'fall' ? 'door-shut' : refusal;
  letGo(state, emit);
  people.partnerGoes = to;
  people.partnerLeft = ticks(walkSeconds(state, data, people.partner, to));
  emit({ type: 'partner-went', to: placeName(state, to) });
  return undefined;
}

/** Who leaves lets go of wheel and lever, and watches no door any more. */
function letGo(state: LiftState, emit: Emit): void {
  const { people } = state;
  people.partnerWatches = 0;
  if (people.leverBy === Hand.partner) moveLever(state, Hand.partner, 0, emit);
  if (people.wheelBy === Hand.partner) turnWheel(state, Hand.partner, 'free', emit);
}

function watchDoor(state: LiftState, emit: Emit): Refusal | undefined {
  const { people } = state;
  if (people.partner < 1 || people.partner > state.floors) return 'out-of-reach';
  if (people.partnerWatches === 1) return 'already-so';
  people.partnerWatches = 1;
  emit({ type: 'door-watched', floor: people.partner });
  return undefined;
}

/** At the machine. */
function work(state: LiftState, order: PartnerOrder, emit: Emit): Refusal | undefined {
  switch (order) {
    case 'hold-wheel':
      return turnWheel(state, Hand.partner, 'hold', emit);
    case 'wind-up':
      return turnWheel(state, Hand.partner, 'up', emit);
    case 'wind-down':
      return turnWheel(state, Hand.partner, 'down', emit);
    case 'let-go-wheel':
      return turnWheel(state, Hand.partner, 'free', emit);
    case 'release-brake':
      return moveLever(state, Hand.partner, 1, emit);
    default:
      return moveLever(state, Hand.partner, 0, emit);
  }
}
