// The call buttons of a landing. Terminal landings have one.
import type { StillFrame, StillLanding } from '../still-frame';
import { command, type Hotspot } from './affordance';

export function calls(
  frame: StillFrame,
  landing: StillLanding,
  direction: 'up' | 'down',
): Hotspot | undefined {
  if (landing.floor === (direction === 'up' ? frame.floors : 1)) return undefined;
  const lit = direction === 'up' ? landing.callUp : landing.callDown;
  const id = `call-${direction}`;
  const actions = [command('press', { type: 'press-hall-call', direction })];
  return { id, name: id, actions, ...(lit ? { state: 'lit' } : {}) };
}
