// What the panel of people offers: words for those in the car, orders for the second technician, the telephone.
import type { Command } from '../../sim/commands';
import { parties } from '../../sim/desk-words';
import type { Frame } from '../frame';
import { ordersHere, placesToGo, sayingsHere } from '../people-here';

export function peopleActs(frame: Frame): readonly Command[] {
  const { partner, partnerBusy } = frame.machine;
  return [
    ...sayingsHere(frame),
    ...(partner === null && !partnerBusy ? [{ type: 'call-partner' } as const] : []),
    ...ordersHere(frame).map((order) => ({ type: 'tell-partner', order }) as const),
    ...placesToGo(frame).map((to) => ({ type: 'tell-partner', order: 'go-there', to }) as const),
    ...parties.map((party) => ({ type: 'phone', party }) as const),
  ];
}
