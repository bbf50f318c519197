// Where exactly one stands at a place, and the guards and screens that come off and must go back.
import type { GuardName, SpotName } from '../../sim/commands';
import type { StillFrame } from '../still-frame';
import { command, type Hotspot } from './affordance';

/** @param spots those that the place has besides the clear one */
export function spotHotspot({ spot }: StillFrame, spots: readonly SpotName[]): Hotspot {
  const others = (['clear', ...spots] as const).filter((one) => one !== spot);
  return {
    id: 'spot',
    name: 'spot',
    state: `stands-${spot}`,
    actions: others.map((to) => command(`stand-${to}`, { type: 'stand-at', spot: to })),
  };
}

export function guardHotspot({ guardsOff }: StillFrame, id: string): Hotspot {
  const guard = id.slice('guard:'.length) as GuardName;
  const off = guardsOff[guard];
  const does = off
    ? command('fit-guard', { type: 'fit-guard', guard })
    : command('take-off-guard', { type: 'take-off-guard', guard });
  return { id, name: `guard-${guard}`, state: off ? 'taken-off' : 'in-place', actions: [does] };
}
