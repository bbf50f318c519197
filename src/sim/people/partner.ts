// A second technician: comes when called, hears an order, says it back, then does it. Does nothing unasked, and
// says so when a thing cannot be done. Simplified: always hears right, never tires, stays in the machine room.
import type { Command, PartnerOrder, Refusal } from '../commands';
import type { Emit } from '../events';
import { placeName } from '../facts';
import { moveLever, turnWheel } from './hand-wheel';
import { Hand, type LiftState, MACHINE_ROOM, NOBODY_WHERE } from '../lift-state';
import { ticks } from '../units';

const ARRIVES_AFTER = ticks(30);
/** An order is heard, said back after half a second, and done after another half. */
const READS_BACK = ticks(0.5);

export const partnerOrders: readonly PartnerOrder[] = [
  'hold-wheel',
  'wind-up',
  'wind-down',
  'let-go-wheel',
  'release-brake',
  'close-brake',
];

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function partnerCommand(
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type === 'call-partner') return call(state, emit);
  if (command.type === 'tell-partner') return tell(state, command.order, emit);
  return 'not-mine';
}

function call({ people }: LiftState, emit: Emit): Refusal | undefined {
  if (people.partner !== NOBODY_WHERE || people.partnerLeft > 0) return 'already-so';
  people.partnerLeft = ARRIVES_AFTER;
  emit({ type: 'partner-called' });
  return undefined;
}

function tell(state: LiftState, order: PartnerOrder, emit: Emit): Refusal | undefined {
  const { people } = state;
  const at = partnerOrders.indexOf(order);
  if (at < 0) return 'nothing-there';
  // by word of mouth only: no order through a floor
  if (people.partner === NOBODY_WHERE || people.partner !== people.place) return 'out-of-reach';
  people.order = at;
  people.partnerLeft = 2 * READS_BACK;
  emit({ type: 'partner-told', order });
  return undefined;
}

export function partnerStep(state: LiftState, emit: Emit): void {
  const { people } = state;
  if (people.partnerLeft === 0) return;
  people.partnerLeft--;
  if (people.partner === NOBODY_WHERE) {
    if (people.partnerLeft > 0) return;
    people.partner = MACHINE_ROOM;
    return emit({ type: 'partner-arrived', place: placeName(state, MACHINE_ROOM) });
  }
  const order = partnerOrders[people.order] as PartnerOrder;
  if (people.partnerLeft === READS_BACK) emit({ type: 'partner-read-back', order });
  if (people.partnerLeft > 0) return;
  const reason = obey(state, order, emit);
  if (reason) emit({ type: 'partner-cannot', order, reason });
}

function obey(state: LiftState, order: PartnerOrder, emit: Emit): Refusal | undefined {
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
