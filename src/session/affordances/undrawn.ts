// What is at hand in a view but has no place in its picture: listed beside it, worked in the same way. A thing that
// gets drawn leaves this list by itself.
import { listTerminals, type Terminal } from '../../sim/electrical/terminals';
import { liftPreset } from '../../sim/lifts/lift-data';
import { hotspotsOf } from '../hotspot-places';
import type { ViewName } from '../view-store';
import { carKeySwitches, landingKeySwitches } from './key-switches';
import { cabinetProtection, lampProtection } from './protection';

const boardKeys = ['board-key:up', 'board-key:down', 'board-key:enter', 'board-key:back'];

/** Ids by view; which of them are there now is for `describeHotspot` to say. */
const things: Readonly<Partial<Record<ViewName, readonly string[]>>> = {
  'machine-room': ['well-light', ...lampProtection, 'guard:main-sheave', 'guard:governor', 'spot', 'brake'],
  cabinet: [...boardKeys, ...cabinetProtection, 'brake-resistor', 'loose-wire'],
  landing: [...landingKeySwitches, 'pit-edge', 'stairs', 'you', 'people'],
  lobby: ['you'],
  cutaway: ['model'],
  car: [
    ...carKeySwitches,
    'hold-door-open',
    'hold-door-close',
    'car-door',
    'intercom',
    'hatch',
    'riders',
    'you',
  ],
  'car-roof': ['spot'],
  pit: ['guard:counterweight-screen', 'spot'],
};

const known = new Map<string, readonly string[]>();

/** @param lift preset id, whose terminals these are */
export function undrawn(view: ViewName, lift: string): readonly string[] {
  const key = `${lift} ${view}`;
  const before = known.get(key);
  if (before) return before;
  const drawn = new Set(hotspotsOf(view, lift).map(({ id }) => id));
  const all = [...(things[view] ?? []), ...terminalsOf(view, lift)].filter((id) => !drawn.has(id));
  known.set(key, all);
  return all;
}

function terminalsOf(view: ViewName, lift: string): readonly string[] {
  const preset = liftPreset(lift);
  const { floors } = preset.lift;
  return listTerminals(preset)
    .filter((terminal) => viewOf(terminal, floors) === view)
    .map(({ id }) => `terminal:${id}`);
}

/** Locks are drawn once for all landings, so theirs are left to the picture. */
function viewOf({ place, behind }: Terminal, floors: number): ViewName | undefined {
  if (behind === 'cabinet-door') return 'cabinet';
  if (place === 0) return 'machine-room';
  if (place === floors + 2) return 'car-roof';
  return place === floors + 3 ? 'pit' : undefined;
}
