// Hotspots inside the car.
import type { Frame } from '../frame';
import { command, type Hotspot } from './affordance';

export function carHotspot(frame: Frame, id: string): Hotspot | undefined {
  const floor = Number(/^car-call-(\d+)$/.exec(id)?.[1] ?? 0);
  if (floor >= 1 && floor <= frame.floors) {
    const lit = frame.car.calls[floor - 1] === true;
    return {
      id,
      name: 'car-call',
      words: { floor },
      ...(lit ? { state: 'lit' } : {}),
      actions: [command('press', { type: 'press-car-call', floor })],
    };
  }
  switch (id) {
    case 'door-open':
    case 'door-close':
      return {
        id,
        name: id,
        actions: [
          command('press', { type: 'press-door-button', button: id === 'door-open' ? 'open' : 'close' }),
        ],
      };
    case 'leave-car': {
      const to = `landing-${frame.car.floor}` as const;
      return {
        id,
        name: 'leave-car',
        words: { floor: frame.car.floor },
        actions: [command('leave-car', { type: 'walk', to }, 'hand', { floor: frame.car.floor })],
      };
    }
    default:
      return undefined;
  }
}
