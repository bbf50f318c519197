// How large the pictures are on the stage: exact aspect ratios, so that drawn and spoken hotspots coincide.
import { layoutFor } from '../../session/layouts';
import type { ViewName } from '../../session/view-store';

export type StagePlan = {
  readonly stageWidth: number;
  readonly closeUp: Size;
  readonly cutaway: Size | null;
};
export type Size = { readonly width: number; readonly height: number };

/** Narrower, a rail terminal could not be hit with a finger; the stage scrolls instead. */
const LEAST_WIDTH: Readonly<Record<ViewName, number>> = {
  cabinet: 760,
  'machine-room': 700,
  'drawing-table': 760,
  landing: 520,
  car: 460,
  'car-roof': 700,
  pit: 700,
  desk: 620,
  lobby: 820,
  cutaway: 250,
};
const GAP = 10;
const PADDING = 8;

/**
 * The building stands beside the close-up where both fit; else it is a view of its own.
 * @param lift preset id
 * @param room CSS pixels across that the page offers
 * @param offered CSS pixels that the page offers down
 */
export function planStage(view: ViewName, lift: string, room: number, offered: number): StagePlan {
  const inner = room - 2 * PADDING;
  const height = Math.max(400, offered);
  const alone = fitBox(view, lift, Math.max(LEAST_WIDTH[view], inner), height);
  const tall = fitHeight('cutaway', lift, height);
  const beside = view !== 'cutaway' && view !== 'desk' && alone.width + GAP + tall.width <= inner;
  const width = alone.width + (beside ? GAP + tall.width : 0) + 2 * PADDING;
  return { stageWidth: Math.max(room, width), closeUp: alone, cutaway: beside ? tall : null };
}

function fitHeight(view: ViewName, lift: string, height: number): Size {
  const [w, h] = layoutFor(view, lift).size;
  return { width: Math.round((height * w) / h), height };
}

function fitBox(view: ViewName, lift: string, width: number, height: number): Size {
  const [w, h] = layoutFor(view, lift).size;
  const scale = Math.max(LEAST_WIDTH[view] / w, Math.min(width / w, height / h));
  return { width: Math.round(w * scale), height: Math.round(h * scale) };
}
