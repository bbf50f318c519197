// Fuses and breakers: pulled, put in, switched. Those of the controls sit in the cabinet, those of the lamps by the
// main switch.
import type { BreakerName, FuseName } from '../../sim/commands';
import type { StillFrame } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';

export const cabinetProtection: readonly string[] = [
  'fuse:FU0',
  'fuse:FU1',
  'fuse:FU2',
  'fuse:FU3',
  'fuse:FU-D',
  'breaker:QF1',
  'breaker:RCD',
];
export const lampProtection: readonly string[] = ['breaker:QF-L', 'breaker:QF-H', 'breaker:QF-S'];

/** @returns undefined when this lift has none such */
export function protectionHotspot({ protection }: StillFrame, id: string): Hotspot | undefined {
  const [kind, name = ''] = id.split(':');
  const state = protection[name];
  if (state === undefined) return undefined;
  if (kind === 'fuse')
    return {
      id,
      name: `fuse-${name}`,
      state: state === 'in' ? 'whole' : state,
      actions: fuseActions(name as FuseName, state === 'out'),
    };
  const to = state === 'on' ? 'off' : 'on';
  const turn = command(`turn-${to}`, { type: 'set-breaker', breaker: name as BreakerName, to });
  return { id, name: `breaker-${name}`, state, actions: [turn] };
}

function fuseActions(fuse: FuseName, out: boolean): readonly Action[] {
  if (!out) return [command('pull-fuse', { type: 'pull-fuse', fuse })];
  return [
    command('insert-new-fuse', { type: 'insert-fuse', fuse, with: 'new' }),
    command('insert-same-fuse', { type: 'insert-fuse', fuse, with: 'same' }),
  ];
}
