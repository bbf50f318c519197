// The rescue desk's telephone; everything else there is said and done in the panel beside the picture.
import type { StillFrame } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';

export function deskHotspot({ desk }: StillFrame, id: string): Hotspot | undefined {
  if (!desk || id !== 'phone') return undefined;
  const online = desk.calls.find(({ status }) => status === 'on-line');
  if (online) {
    const actions = [command('hang-up', { type: 'hang-up' })];
    return { id, name: 'phone', state: 'on-line-with', words: { call: online.call }, actions };
  }
  const ringing = desk.calls.filter(({ status }) => status === 'ringing');
  const actions: Action[] = ringing
    .slice(0, 1)
    .map(({ call }) => command('take-call', { type: 'take-call', call }, 'hand', { call }));
  return { id, name: 'phone', state: ringing.length > 0 ? 'rings' : 'quiet', actions };
}
