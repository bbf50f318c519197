// The second technician as drawn in the machine room: called, and given the orders that fit where they are.
import { ordersHere } from '../people-here';
import type { StillFrame } from '../still-frame';
import { command, type Hotspot } from './affordance';

export function partnerHotspot(frame: StillFrame): Hotspot {
  const { partner, partnerBusy } = frame.machine;
  if (partner === null) {
    const actions = partnerBusy ? [] : [command('call-partner', { type: 'call-partner' })];
    return { id: 'partner', name: 'partner', state: partnerBusy ? 'on-the-way' : 'not-here', actions };
  }
  const actions = ordersHere(frame).map((order) =>
    command(`order-${order}`, { type: 'tell-partner', order }),
  );
  return { id: 'partner', name: 'partner', state: partnerBusy ? 'busy' : 'listening', actions };
}
