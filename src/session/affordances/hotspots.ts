// From a hotspot's id to its name and actions, for whichever view shows it.
import type { PlaceName } from '../../sim/commands';
import type { StillFrame, StillLanding } from '../still-frame';
import type { ViewName, ViewState } from '../view-store';
import { type Action, command, type Hotspot } from './affordance';
import { carHotspot } from './car';
import { carRoofHotspot } from './car-roof';
import { deskHotspot } from './desk';
import { landingHotspot } from './landing';
import { cabinetHotspot } from './cabinet';
import { machineRoomHotspot } from './machine-room';
import { pitHotspot } from './pit';
import { riderHotspot } from './rider';
import { terminalHotspot } from './terminals';

/**
 * @param id as drawn in the view's layout
 * @returns undefined when the thing is not there now (a lock behind its shut cover, say)
 */
export function describeHotspot(
  frame: StillFrame,
  view: ViewName,
  id: string,
  jumperFrom: string | null,
): Hotspot | undefined {
  if (frame.ended) return undefined;
  if (frame.rider) {
    const own = riderHotspot(frame, frame.rider, view, id);
    if (own !== null) return own;
  }
  if (id.startsWith('place:')) return placeHotspot(frame, id);
  if (id.startsWith('node:')) return nodeHotspot(id.slice('node:'.length));
  if (id.startsWith('terminal:')) return terminalAt(frame, id, jumperFrom);
  switch (view) {
    case 'machine-room':
      return machineRoomHotspot(frame, id);
    case 'cabinet':
      return frame.cabinetOpen ? cabinetHotspot(frame, id) : undefined;
    case 'landing': {
      const landing = currentLanding(frame);
      return landing ? landingHotspot(frame, landing, id) : undefined;
    }
    case 'car':
      return carHotspot(frame, id);
    case 'car-roof':
      return carRoofHotspot(frame, id);
    case 'desk':
      return deskHotspot(frame, id);
    case 'pit':
      return pitHotspot(frame, id);
    default:
      return undefined;
  }
}

function nodeHotspot(node: string): Hotspot {
  const action: Action = { name: 'mark-node', tool: 'hand', does: { kind: 'node', node } };
  return { id: `node:${node}`, name: 'node', words: { node }, actions: [action] };
}

/** The landing where the technician stands. */
export function currentLanding(frame: StillFrame): StillLanding | undefined {
  return frame.landings.find(({ floor }) => `landing-${floor}` === frame.place);
}

function placeHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  const place = id.slice('place:'.length) as PlaceName;
  const here = frame.place === place;
  const floor = Number(place.split('-')[1] ?? 0);
  return {
    id,
    name: place.startsWith('landing') ? 'landing' : place,
    ...(floor ? { words: { floor } } : {}),
    ...(here ? { state: 'here' } : {}),
    actions: here || isShutTo(frame, place) ? [] : [command('go-there', { type: 'walk', to: place })],
  };
}

/** Passengers take stairs and car; the rest is locked to them. */
function isShutTo({ rider }: StillFrame, place: PlaceName): boolean {
  return rider !== null && !/^(landing-\d+|car)$/.test(place);
}

function terminalAt(frame: StillFrame, id: string, jumperFrom: string | null): Hotspot | undefined {
  const drawn = id.slice('terminal:'.length);
  if (/^(rail|qf1|tc1|door)\./.test(drawn) && !frame.cabinetOpen) return undefined;
  const box = /^(?:socket-)?(roof|pit)\./.exec(drawn)?.[1];
  if (box && frame.place !== (box === 'roof' ? 'car-roof' : 'pit')) return undefined;
  if (!drawn.startsWith('lock.')) return terminalHotspot(frame, id, drawn, jumperFrom);
  const landing = currentLanding(frame);
  if (!landing?.coverOpen) return undefined;
  return terminalHotspot(frame, id, `lock-${landing.floor}.${drawn.slice('lock.'.length)}`, jumperFrom);
}

/** What a click does with the tool in hand; undefined opens the menu instead. */
export function actionFor(hotspot: Hotspot, tool: ViewState['tool']): Action | undefined {
  const fitting = hotspot.actions.filter((action) => action.tool === tool);
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  return hotspot.actions.length === 1 ? hotspot.actions[0] : undefined;
}
