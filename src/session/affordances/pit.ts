// Hotspots in the pit; the upper stop also from the lowest landing, through its open door.
import type { StillFrame } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';
import { guardHotspot, spotHotspot } from './spots';
import { holdHotspot, inspectionHotspot, stopHotspot } from './station';
import { insideDoor, lampHotspot, toolSpot } from './well-things';

export function pitHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  const { well, place } = frame;
  if (id === 'pit-stop-upper') return stopHotspot(id, well.stops[id]);
  if (id === 'well-light') return lampHotspot(id, 'well-light', well.lightOn.well);
  if (id === 'pit-floor') return floorOf(frame);
  if (place !== 'pit') return id === 'leave-pit' ? climbIn() : undefined;
  switch (id) {
    case 'pit-stop-lower':
      return stopHotspot(id, well.stops[id]);
    case 'pit-inspection':
      return inspectionHotspot(id, well.inspection.pit);
    case 'hold-up':
    case 'hold-down':
      return holdHotspot(frame, 'pit', id === 'hold-up' ? 'up' : 'down');
    case 'tool-spot':
      return toolSpot(frame);
    case 'spot':
      return spotHotspot(frame, ['counterweight-side']);
    case 'guard:counterweight-screen':
      return guardHotspot(frame, id);
    case 'leave-pit':
      return leavePit(frame);
    default:
      return undefined;
  }
}

/** Whether there is water one sees from the doorway. */
function floorOf({ well }: StillFrame): Hotspot {
  const state = well.pitWater > 0 ? 'under-water' : 'dry';
  return {
    id: 'pit-floor',
    name: 'pit-floor',
    state,
    actions: [command('look', { type: 'look-at', thing: 'pit' })],
  };
}

function climbIn(): Hotspot {
  return {
    id: 'leave-pit',
    name: 'pit-ladder',
    actions: [command('climb-down', { type: 'walk', to: 'pit' })],
  };
}

function leavePit({ landings }: StillFrame): Hotspot {
  const [lowest] = landings;
  const actions: Action[] = [
    ...(lowest ? insideDoor(lowest) : []),
    command('climb-out', { type: 'walk', to: 'landing-1' }),
  ];
  return { id: 'leave-pit', name: 'pit-ladder', actions };
}
