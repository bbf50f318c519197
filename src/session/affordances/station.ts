// Hotspots that roof and pit share: stop, inspection switch, the buttons one holds to run the car.
import type { Station, StopDevice, SwitchName } from '../../sim/commands';
import type { StillFrame } from '../still-frame';
import { command, type Hotspot } from './affordance';

export function stopHotspot(device: StopDevice, pressed: boolean): Hotspot {
  const does = pressed
    ? command('release', { type: 'release-stop', device })
    : command('press', { type: 'press-stop', device });
  return { id: device, name: device, state: pressed ? 'pressed' : 'released', actions: [does] };
}

export function inspectionHotspot(device: SwitchName, on: boolean): Hotspot {
  const turn = command(on ? 'turn-to-normal' : 'turn-to-inspection', {
    type: 'turn-switch',
    switch: device,
    to: on ? 'off' : 'on',
  });
  return { id: device, name: device, state: on ? 'on-inspection' : 'on-normal', actions: [turn] };
}

export function holdHotspot({ well }: StillFrame, station: Station, direction: 'up' | 'down'): Hotspot {
  const held = well.held[station] === direction;
  const does = held
    ? command('let-go-button', { type: 'hold-direction', station, direction: 'none' })
    : command('hold-button', { type: 'hold-direction', station, direction });
  const name = `hold-${direction}`;
  return { id: name, name, ...(held ? { state: 'held' } : {}), actions: [does] };
}
