// The control panel of a lift without a machine room, made from the drawn machine room: the same switches and terminals
// on the wall beside the top landing door, and the machine small behind a sight glass into the head of the well.
import type { Box, Layout, LayoutPart } from './layout';

/** The machine with its wheel, ropes and governor as drawn in a machine room, and where the glass shows them. */
const ROOM = { x: 206, y: 310 };
const GLASS = { x: 262, y: 366 };
const SCALE = 0.62;
const behindGlass = new Set([
  'machine',
  'sheave',
  'ropes-left',
  'ropes-right',
  'governor',
  'lever',
  'governor-switch',
  'guard:main-sheave',
  'guard:governor',
  'rope-marks',
]);
const notThere = new Set(['hook-board', 'wheel-on-wall', 'wheel-fitted', 'hand-wheel']);

/** @param room the machine room's layout */
export function panelLayout(room: Layout): Layout {
  return {
    ...room,
    parts: room.parts.filter(({ id }) => !notThere.has(id)).map(dressed),
    hotspots: room.hotspots.filter(({ id }) => !notThere.has(id)).map(placed),
  };
}

function dressed(part: LayoutPart): LayoutPart {
  if (part.id === 'background') return { ...part, image: 'background-panel.svg' };
  if (part.id === 'machine') return placed({ ...part, states: { gearless: 'machine-slim.svg' } });
  return placed(part);
}

function placed<Thing extends Box & { readonly id: string }>(thing: Thing): Thing {
  if (!behindGlass.has(thing.id)) return thing;
  return {
    ...thing,
    x: GLASS.x + (thing.x - ROOM.x) * SCALE,
    y: GLASS.y + (thing.y - ROOM.y) * SCALE,
    w: thing.w * SCALE,
    h: thing.h * SCALE,
  };
}
