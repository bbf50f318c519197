// Key switches at the main landing and in the car: firefighters, parking, attendant, independent service.
import type { SwitchName } from '../../sim/commands';
import type { StillFrame } from '../still-frame';
import { command, type Hotspot } from './affordance';

export const landingKeySwitches = ['firefighter', 'parking'] as const;
export const carKeySwitches = ['attendant', 'independent'] as const;
export type KeySwitch = (typeof landingKeySwitches)[number] | (typeof carKeySwitches)[number];

export function keySwitchHotspot({ keySwitches }: StillFrame, id: KeySwitch): Hotspot {
  const on = keySwitches[id];
  const device: SwitchName = id;
  const turn = command(on ? 'turn-off' : 'turn-on', {
    type: 'turn-switch',
    switch: device,
    to: on ? 'off' : 'on',
  });
  return { id, name: id, state: on ? 'on' : 'off', actions: [turn] };
}
