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
  cabinet: 860,
  'machine-room': 760,
  'drawing-table': 860,
  landing: 520,
  car: 460,
  cutaway: 320,
};
const GAP = 10;
const PADDING = 8;
const WIDE = 900;

/**
 * @param room CSS pixels across that the page offers
 * @param height CSS pixels that the page offers down
 */
export function planStage(view: ViewName, room: number, height: number): StagePlan {
  const inner = room - 2 * PADDING;
  const beside = view !== 'cutaway' && inner >= WIDE;
  const tall = beside ? fitHeight('cutaway', Math.max(420, height)) : null;
  const left = inner - (tall ? tall.width + GAP : 0);
  const closeUp = fitBox(view, Math.max(LEAST_WIDTH[view], left), Math.max(420, height));
  const width = Math.max(room, closeUp.width + (tall ? tall.width + GAP : 0) + 2 * PADDING);
  return { stageWidth: width, closeUp, cutaway: tall };
}

function fitHeight(view: ViewName, height: number): Size {
  const [w, h] = layoutFor(view).size;
  return { width: Math.round((height * w) / h), height };
}

function fitBox(view: ViewName, width: number, height: number): Size {
  const [w, h] = layoutFor(view).size;
  const scale = Math.max(LEAST_WIDTH[view] / w, Math.min(width / w, height / h));
  return { width: Math.round(w * scale), height: Math.round(h * scale) };
}
