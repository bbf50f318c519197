// Where the parts, hotspots and named points of each drawn view are, in art units. Shared by scene and panels.
import cabinet from '../../assets/art/cabinet/layout.json';
import car from '../../assets/art/car/layout.json';
import carRoof from '../../assets/art/car-roof/layout.json';
import cutaway from '../../assets/art/cutaway/layout.json';
import desk from '../../assets/art/desk/layout.json';
import drawingTable from '../../assets/art/drawing-table/layout.json';
import lobby from '../../assets/art/lobby/layout.json';
import landing from '../../assets/art/landing/layout.json';
import machineRoom from '../../assets/art/machine-room/layout.json';
import pit from '../../assets/art/pit/layout.json';
import { liftPreset } from '../sim/lifts/lift-data';
import { type Building, cutawayLayout, FLOOR_UNITS } from './cutaway-layout';
import type { Box, Layout, LayoutHotspot } from './layout';
import { panelLayout } from './panel-layout';
import type { ViewName } from './view-store';

// JSON says number[] where the layout promises pairs
const layouts = {
  cabinet,
  car,
  'car-roof': carRoof,
  cutaway,
  desk,
  'drawing-table': drawingTable,
  landing,
  lobby,
  'machine-room': machineRoom,
  pit,
} as unknown as Readonly<Record<ViewName, Layout>>;

const panel = panelLayout(layouts['machine-room']);
const buildings = new Map<string, Layout>();

/** @param lift preset id: buildings differ from lift to lift */
export function layoutFor(view: ViewName, lift: string): Layout {
  if (view === 'machine-room') return buildingOf(lift).machineRoom ? layouts[view] : panel;
  if (view !== 'cutaway') return layouts[view];
  const known = buildings.get(lift);
  if (known) return known;
  const made = cutawayLayout(layouts.cutaway, buildingOf(lift));
  buildings.set(lift, made);
  return made;
}

/** @throws RangeError as `liftPreset` does */
export function buildingOf(lift: string): Building {
  const { floors, features } = liftPreset(lift).lift;
  return { floors, machineRoom: features.includes('machine-room'), geared: features.includes('geared') };
}

export const CAR_TRAVEL_PER_METRE = FLOOR_UNITS / 3;

/** The car's hotspot follows the car; all others stand still. */
export function hotspotBox(view: ViewName, hotspot: LayoutHotspot, carPosition: number): Box {
  if (view !== 'cutaway' || hotspot.id !== 'place:car') return hotspot;
  return { ...hotspot, y: hotspot.y - carPosition * CAR_TRAVEL_PER_METRE };
}
