// What can be said from where the technician stands: to people in the car, to the second technician, by telephone.
import type { Command, PartnerOrder, PlaceName } from '../sim/commands';
import { sayings } from '../sim/desk-words';
import type { Frame } from './frame';

/** Orders that make sense at the machine only; those of the wheel only where there is one. */
const wheelOrders: readonly PartnerOrder[] = ['hold-wheel', 'wind-up', 'wind-down', 'let-go-wheel'];
const brakeOrders: readonly PartnerOrder[] = ['release-brake', 'close-brake'];
const landingOrders: readonly PartnerOrder[] = ['watch-door', 'press-up', 'press-down'];
const anywhere: readonly PartnerOrder[] = ['talk-to-passengers', 'wait'];

/** By intercom from the machine room, through the doors from near by, or not at all. */
export function voiceWay(frame: Frame): 'use-intercom' | 'talk-to-passengers' | null {
  const { place, car, floorPitch } = frame;
  if (place === 'machine-room') return 'use-intercom';
  if (place === 'car-roof') return 'talk-to-passengers';
  const floor = Number(/^landing-(\d+)$/.exec(place)?.[1] ?? 0);
  const off = Math.abs(car.position - (floor - 1) * floorPitch);
  return floor > 0 && off < floorPitch ? 'talk-to-passengers' : null;
}

/** Everything that can be said to those in the car. */
export function sayingsHere(frame: Frame): readonly Command[] {
  const type = voiceWay(frame);
  return type === null ? [] : sayings.map((say): Command => ({ type, say }));
}

/** Orders for the second technician, face to face or by radio; to go somewhere is apart, in `placesToGo`. */
export function ordersHere({ machine }: Pick<Frame, 'machine'>): readonly PartnerOrder[] {
  const { partner, hasWheel } = machine;
  if (partner === null) return [];
  if (partner === 'machine-room') return [...(hasWheel ? wheelOrders : []), ...brakeOrders, ...anywhere];
  return partner.startsWith('landing') ? [...landingOrders, ...anywhere] : anywhere;
}

/** Where the second technician can be sent. */
export function placesToGo({ machine, floors }: Pick<Frame, 'machine' | 'floors'>): readonly PlaceName[] {
  const all: PlaceName[] = ['machine-room'];
  for (let floor = floors; floor >= 1; floor--) all.push(`landing-${floor}`);
  return machine.partner === null ? [] : all.filter((place) => place !== machine.partner);
}
