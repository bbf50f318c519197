// Hotspots on the car's roof; stop and inspection switch also from the sill, through the open landing door.
import type { SpotName } from '../../sim/commands';
import type { StillFrame } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';
import { spotHotspot } from './spots';
import { holdHotspot, inspectionHotspot, stopHotspot } from './station';
import { insideDoor, lampHotspot, toolSpot } from './well-things';

export function carRoofHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  const { well, place } = frame;
  if (id === 'car-top-stop') return stopHotspot(id, well.stops[id]);
  if (id === 'car-top-inspection') return inspectionHotspot(id, well.inspection['car-top']);
  if (id === 'roof-light') return lampHotspot(id, 'roof-light', well.lightOn.roof);
  if (id === 'roof-floor') return look;
  if (place !== 'car-roof') return id === 'leave-roof' ? stepOn(frame) : undefined;
  switch (id) {
    case 'hold-up':
    case 'hold-down':
      return holdHotspot(frame, 'car-top', id === 'hold-up' ? 'up' : 'down');
    case 'safety-gear-switch':
      return gearSwitch(frame);
    case 'tool-spot':
      return toolSpot(frame);
    case 'spot':
      return spotHotspot(frame, roofSpots(frame));
    case 'leave-roof':
      return leaveRoof(frame);
    default:
      return undefined;
  }
}

/** Hung by one fall a side, a car has no sheave on it. */
function roofSpots({ roping }: StillFrame): readonly SpotName[] {
  return ['roof-edge', 'counterweight-side', ...(roping > 1 ? (['roof-sheave'] as const) : [])];
}

const look: Hotspot = {
  id: 'roof-floor',
  name: 'roof-floor',
  actions: [command('look', { type: 'look-at', thing: 'roof' })],
};

function stepOn({ well }: StillFrame): Hotspot {
  const actions = [command('step-onto-roof', { type: 'walk', to: 'car-roof' })];
  return { id: 'leave-roof', name: 'roof-edge', words: { floor: well.roofAt }, actions };
}

function gearSwitch({ well }: StillFrame): Hotspot {
  const actions = well.gearSwitch
    ? [command('reset-device', { type: 'reset-device', device: 'safety-gear' })]
    : [];
  return {
    id: 'safety-gear-switch',
    name: 'safety-gear-switch',
    state: well.gearSwitch ? 'acted' : 'not-acted',
    actions,
  };
}

/** The landing door from inside: its roller opens it, and only a sill at hand can be stepped over. */
function leaveRoof({ well, landings }: StillFrame): Hotspot {
  const landing = landings.find(({ floor }) => floor === well.roofAt);
  if (!landing) return { id: 'leave-roof', name: 'no-sill', actions: [] };
  const { floor } = landing;
  const actions: Action[] = [
    ...insideDoor(landing),
    command('step-to-landing', { type: 'walk', to: `landing-${floor}` }, 'hand', { floor }),
  ];
  const state = landing.gap !== 'shut' ? 'open' : landing.locked ? 'shut-locked' : 'shut-unlocked';
  return { id: 'leave-roof', name: 'landing-door', words: { floor }, state, actions };
}
