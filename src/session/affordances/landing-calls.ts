// The call buttons of a landing. Terminal landings have one.
import type { Frame, LandingFrame } from '../frame';
import { command, type Hotspot } from './affordance';

export function calls(frame: Frame, landing: LandingFrame, direction: 'up' | 'down'): Hotspot | undefined {
  if (landing.floor === (direction === 'up' ? frame.floors : 1)) return undefined;
  const lit = direction === 'up' ? landing.callUp : landing.callDown;
  const id = `call-${direction}`;
  const actions = [command('press', { type: 'press-hall-call', direction })];
  return { id, name: id, actions, ...(lit ? { state: 'lit' } : {}) };
}
