// The building in section for a lift of any height: the drawn eight floors, taken apart and put together again.
// What hangs from the top keeps its place; what stands on the ground moves with the number of floors.
import type { Layout, LayoutPart } from './layout';

/** Art units from floor to floor, and the floors that the drawing has. */
export const FLOOR_UNITS = 170;
const DRAWN_FLOORS = 8;
/** Below this line the drawing repeats floor by floor. */
const TOP_EDGE = 310;
const LOWEST_SILL = 1660;
const DRAWN_HEIGHT = 1900;
const PANEL = { w: 40, h: 104, x: 800 };

const fromTop = new Set(['machine', 'sheave', 'governor', 'cabinet-small', 'switch-small']);

/** What of the building differs from lift to lift. */
export type Building = { readonly floors: number; readonly machineRoom: boolean; readonly geared: boolean };

/** How far things on the ground move down against the drawing; negative is up. */
export function groundShift(floors: number): number {
  return (floors - DRAWN_FLOORS) * FLOOR_UNITS;
}

/** Strips of the drawing, top to bottom: where each is cut out, how high it is, where it goes. */
export function strips(
  floors: number,
): readonly { readonly from: number; readonly height: number; readonly to: number }[] {
  const rows: { from: number; height: number; to: number }[] = [{ from: 0, height: TOP_EDGE, to: 0 }];
  let to = TOP_EDGE;
  for (let left = floors - DRAWN_FLOORS; left > 0; left -= DRAWN_FLOORS - 1) {
    const height = Math.min(left, DRAWN_FLOORS - 1) * FLOOR_UNITS;
    rows.push({ from: TOP_EDGE, height, to });
    to += height;
  }
  const from = TOP_EDGE + Math.max(0, DRAWN_FLOORS - floors) * FLOOR_UNITS;
  rows.push({ from, height: DRAWN_HEIGHT - from, to });
  return rows;
}

export function cutawayLayout(drawn: Layout, { floors, machineRoom, geared }: Building): Layout {
  const shift = groundShift(floors);
  const sill = (floor: number): number => LOWEST_SILL + shift - (floor - 1) * FLOOR_UNITS;
  const room = { x: 100, y: 44, w: 730, h: 232 };
  const panel = { x: PANEL.x - 14, y: sill(floors) - 146, w: PANEL.w + 20, h: 146 };
  const landings = Array.from({ length: floors }, (_, index) => ({
    id: `place:landing-${index + 1}`,
    x: 486,
    y: sill(index + 1) - 146,
    w: machineRoom || index + 1 < floors ? 350 : 290,
    h: 146,
  }));
  return {
    size: [drawn.size[0], DRAWN_HEIGHT + shift],
    parts: drawn.parts.flatMap((part) => placed(part, shift, sill(floors), machineRoom, geared)),
    hotspots: [
      ...landings,
      { id: 'place:machine-room', ...(machineRoom ? room : panel) },
      { id: 'place:car', x: 288, y: 1510 + shift, w: 180, h: 160 },
    ],
    anchors: {
      ...withoutFloors(drawn.anchors),
      ...Object.fromEntries(
        landings.map((_, index) => [`floor:${index + 1}`, [500, sill(index + 1)] as const]),
      ),
      'floor:machine-room': machineRoom ? [650, 276] : [776, sill(floors)],
      pit: [120, 1798 + shift],
      'label:machine-room': machineRoom ? [300, 80] : [770, sill(floors) - 128],
    },
  };
}

/** A machine in the well is smaller and has no room around it; its panel stands beside the top landing door. */
function placed(
  part: LayoutPart,
  shift: number,
  topSill: number,
  machineRoom: boolean,
  geared: boolean,
): readonly LayoutPart[] {
  if (part.id === 'background') return [part];
  if (!fromTop.has(part.id)) return [{ ...part, y: part.y + shift }];
  if (machineRoom) {
    if (!geared) return [part];
    if (part.id === 'machine') return [{ ...part, image: 'machine-geared.svg', x: 176 }];
    return part.id === 'sheave' ? [{ ...part, x: 274 }] : [part];
  }
  if (part.id === 'machine') return [{ ...part, image: 'machine-slim.svg', x: 254, y: 226, w: 110, h: 58 }];
  if (part.id === 'sheave') return [{ ...part, x: 306, y: 218, w: 50, h: 50 }];
  if (part.id === 'cabinet-small')
    return [{ ...part, image: 'panel-small.svg', x: PANEL.x, y: topSill - 110, w: PANEL.w, h: PANEL.h }];
  return part.id === 'governor' ? [part] : [];
}

function withoutFloors(anchors: Layout['anchors']): Layout['anchors'] {
  return Object.fromEntries(Object.entries(anchors).filter(([name]) => !name.startsWith('floor:')));
}
