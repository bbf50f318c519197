// That the car moves or has stopped, by whatever force, as it is noticed: in the car and on its roof one sees where. What
// its own run says by itself, setting off and arriving, is left to that.
import type { Frame } from '../../session/frame';
import type { SimEvent } from '../../sim/events';
import type { Say } from '../i18n';

/** @returns null where the event is no motion, or told already */
export function motionWords(event: SimEvent, frame: Frame, t: Say): string | null {
  const { car, place, events } = frame;
  if (event.type === 'car-set-off') {
    const runs = events.some((other) => other.event.type === 'car-started');
    return runs || settles(frame) ? null : t('event.car-set-off');
  }
  if (event.type !== 'car-came-to-rest' || settles(frame)) return null;
  if (place !== 'car' && place !== 'car-roof') return t('event.car-came-to-rest');
  return car.landing === 0
    ? t('event.car-rests-between')
    : t('event.car-rests-level', { floor: car.landing });
}

/** Arriving under its own drive it says at which floor; and a car let go at a landing only settles in its ropes. */
function settles({ car, board }: Frame): boolean {
  return car.landing > 0 && !movedByHand.has(board.operation);
}

const movedByHand: ReadonlySet<Frame['board']['operation']> = new Set([
  'no-power',
  'inspection',
  'emergency-electrical',
  'door-bypass',
]);
