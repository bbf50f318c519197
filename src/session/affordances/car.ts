// Hotspots inside the car.
import type { StillFrame } from '../still-frame';
import { command, type Hotspot } from './affordance';
import { keySwitchHotspot } from './key-switches';

export function carHotspot(frame: StillFrame, id: string): Hotspot | undefined {
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
    case 'attendant':
    case 'independent':
      return keySwitchHotspot(frame, id);
    case 'hold-door-open':
    case 'hold-door-close':
      return holdDoorButton(frame, id === 'hold-door-open' ? 'open' : 'close');
    case 'car-door':
      return carDoor(frame);
    default:
      return undefined;
  }
}

function holdDoorButton({ doorHeld }: StillFrame, button: 'open' | 'close'): Hotspot {
  const held = doorHeld === button;
  const does = held
    ? command('let-go-button', { type: 'hold-door-button', button: 'none' })
    : command('hold-button', { type: 'hold-door-button', button });
  const id = `hold-door-${button}`;
  return { id, name: id, ...(held ? { state: 'held' } : {}), actions: [does] };
}

/** By hand, from inside. */
function carDoor({ car }: StillFrame): Hotspot {
  const does =
    car.gap === 'wide'
      ? command('pull-car-door-shut', { type: 'pull-car-door', to: 'shut' })
      : command('pull-car-door-open', { type: 'pull-car-door', to: 'open' });
  return { id: 'car-door', name: 'car-door', state: car.gap !== 'shut' ? 'open' : 'shut', actions: [does] };
}
