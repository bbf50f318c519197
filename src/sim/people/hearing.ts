// How an order reaches the other person's head: face to face or by radio, now and then wrong. What was understood is
// said back, so that a listener can stop it before it is done. Wrong hearing needs a seed; how often is [?].
import type { PartnerOrder } from '../commands';
import { type LiftState, NOBODY_WHERE } from '../lift-state';
import type { Place } from '../units';
import { chanceOf } from '../random';

/** In the order in which the state keeps them. */
export const partnerOrders: readonly PartnerOrder[] = [
  'hold-wheel',
  'wind-up',
  'wind-down',
  'let-go-wheel',
  'release-brake',
  'close-brake',
  'go-there',
  'watch-door',
  'press-up',
  'press-down',
  'talk-to-passengers',
  'wait',
];

/** What is taken for what. */
const soundsLike: Readonly<Partial<Record<PartnerOrder, PartnerOrder>>> = {
  'wind-up': 'wind-down',
  'wind-down': 'wind-up',
  'hold-wheel': 'let-go-wheel',
  'let-go-wheel': 'hold-wheel',
  'release-brake': 'close-brake',
  'close-brake': 'release-brake',
  'press-up': 'press-down',
  'press-down': 'press-up',
};
const MISHEARD_FACE_TO_FACE = 0.02;
const MISHEARD_BY_RADIO = 0.08;
const MATTER = 7001;

/** Keeps what the partner understood: the order, or what it sounds like. */
export function hear(state: LiftState, order: PartnerOrder, place: Place): void {
  const { people } = state;
  const wrong = isMisheard(state);
  people.order = partnerOrders.indexOf(wrong ? (soundsLike[order] ?? order) : order);
  people.orderPlace = wrong && order === 'go-there' ? nextLanding(state, place) : place;
}

function isMisheard(state: LiftState): boolean {
  const { people, wear, tick } = state;
  if (wear.seed === 0 || people.partner === NOBODY_WHERE) return false;
  const near = people.partner === people.place;
  return chanceOf(wear.seed, MATTER, tick) < (near ? MISHEARD_FACE_TO_FACE : MISHEARD_BY_RADIO);
}

/** One floor is easily taken for the next; other places are not. */
function nextLanding({ floors }: LiftState, place: Place): Place {
  if (place < 1 || place > floors) return place;
  return place < floors ? place + 1 : place - 1;
}
