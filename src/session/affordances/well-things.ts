// What roof and pit have alike besides their stations: a lamp, a place for the tool bag, the landing door from inside.
import type { SwitchName } from '../../sim/commands';
import type { StillFrame, StillLanding } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';

export function lampHotspot(id: string, device: SwitchName, on: boolean): Hotspot {
  const turn = command(on ? 'turn-off' : 'turn-on', {
    type: 'turn-switch',
    switch: device,
    to: on ? 'off' : 'on',
  });
  return { id, name: device, state: on ? 'on' : 'off', actions: [turn] };
}

/** The bag is put down where one works, and must come back. */
export function toolSpot({ place, well }: StillFrame): Hotspot | undefined {
  const lies = well.toolBag === place;
  if (!lies && well.toolBag !== null) return undefined;
  const does = lies
    ? command('take-bag', { type: 'remove-object', object: 'tool-bag' })
    : command('put-bag', { type: 'place-object', object: 'tool-bag' });
  return { id: 'tool-spot', name: 'tool-spot', state: lies ? 'bag-here' : 'empty', actions: [does] };
}

/** What can be done at a landing door from inside the well. */
export function insideDoor({ heldOpen, gap, doorStop }: StillLanding): readonly Action[] {
  const wide = command('open-from-inside', { type: 'open-landing-door' });
  const ajar = command('gap-from-inside', { type: 'open-landing-door', to: 'gap' });
  return [
    ...(heldOpen ? [command('let-go', { type: 'release-landing-door' })] : []),
    ...(gap === 'wide' ? [] : [wide]),
    ajar,
    doorStop
      ? command('take-door-stop', { type: 'remove-object', object: 'door-stop' }, 'door-stop')
      : command('set-door-stop', { type: 'place-object', object: 'door-stop' }, 'door-stop'),
    command('look-out', { type: 'look-at', thing: 'landing' }),
  ];
}
