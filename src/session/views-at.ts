// Which close-ups a person can look at from where they stand: the place itself, what is in reach from it, and
// through an open landing door the car's roof or the pit.
import { letsThrough } from './door-gap';
import type { Frame } from './frame';
import type { StillFrame } from './still-frame';
import type { ViewName } from './view-store';

/** The close-up that fits a place. */
export function homeViewOf(place: string): ViewName {
  if (place === 'machine-room' || place === 'car' || place === 'car-roof' || place === 'pit') return place;
  return 'landing';
}

/** A passenger sees the lobby whole, and where an escalator goes up from it, its upper end too. */
export function isLobby({ rider, escalator, place }: Frame): boolean {
  if (rider?.thing === 'model') return false;
  return rider !== null && (place === 'landing-1' || (escalator !== null && place === 'landing-2'));
}

/** Close-ups that can be looked at from where the technician is. */
export function viewsFrom(frame: Frame): readonly ViewName[] {
  if (frame.rider?.thing === 'model') return ['cutaway'];
  if (frame.rider) return [isLobby(frame) ? 'lobby' : homeViewOf(frame.place)];
  if (frame.desk) return frame.desk.onSite ? [...viewsAround(frame), 'desk'] : ['desk'];
  return viewsAround(frame);
}

function viewsAround(frame: Frame): readonly ViewName[] {
  const { place, cabinetOpen } = frame;
  if (place === 'machine-room')
    return cabinetOpen ? ['machine-room', 'cabinet', 'drawing-table'] : ['machine-room', 'drawing-table'];
  const beyond = throughDoor(frame);
  return beyond ? ['landing', beyond] : [homeViewOf(place)];
}

/** What an open landing door shows instead of the car: its roof, or at the lowest landing the pit. */
export function throughDoor({ place, landings, well, car }: StillFrame): 'car-roof' | 'pit' | undefined {
  const landing = landings.find(({ floor }) => place === `landing-${floor}`);
  if (!landing || !letsThrough(landing.gap) || car.landing === landing.floor) return undefined;
  if (well.roofAt === landing.floor) return 'car-roof';
  return landing.floor === 1 && car.raised ? 'pit' : undefined;
}
