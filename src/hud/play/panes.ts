// How large the pictures are on the stage and where: exact aspect ratios, so that drawn and spoken hotspots coincide.
import { layoutFor } from '../../session/layouts';
import type { Pane, ViewName } from '../../session/view-store';

export type StagePlan = {
  readonly stageWidth: number;
  readonly closeUp: Pane;
  readonly cutaway: Pane | null;
};
type Size = { readonly width: number; readonly height: number };

/** Narrower, a rail terminal could not be hit with a finger; the stage scrolls instead. */
const LEAST_WIDTH: Readonly<Record<ViewName, number>> = {
  cabinet: 760,
  'machine-room': 680,
  'drawing-table': 760,
  landing: 520,
  car: 460,
  'car-roof': 680,
  pit: 680,
  desk: 620,
  lobby: 820,
  cutaway: 250,
};
/** Beside the building a close-up may be so much smaller, for such a screen has a mouse; what is only read still more. */
const BESIDE = 0.95;
const READ_BESIDE: Partial<Record<ViewName, number>> = { cabinet: 0.86, 'drawing-table': 0.86 };
/** As the style sheet has them: the page need not be laid out to know where a pane will stand. */
const GAP = 10;
const PADDING = 8;
/** CSS pixels more that a picture may be high if nothing stands beside it. */
const MORE_ALONE = 60;

/**
 * The building stands beside the close-up where both fit at one height; else it is a view of its own.
 * @param lift preset id
 * @param room CSS pixels across that the page offers
 * @param offered CSS pixels that the page offers down
 */
export function planStage(view: ViewName, lift: string, room: number, offered: number): StagePlan {
  const inner = room - 2 * PADDING;
  const height = Math.max(400, offered);
  const pair = view === 'cutaway' || view === 'desk' ? null : fitPair(view, lift, inner, height);
  if (pair) return placed(room, pair.closeUp, pair.cutaway);
  const alone = fitBox(view, lift, Math.max(LEAST_WIDTH[view], inner), height + MORE_ALONE);
  return placed(Math.max(room, alone.width + 2 * PADDING), alone, null);
}

/** Side by side in the middle, at the top. */
function placed(stageWidth: number, closeUp: Size, cutaway: Size | null): StagePlan {
  const taken = closeUp.width + (cutaway ? GAP + cutaway.width : 0);
  const x = Math.round((stageWidth - taken) / 2);
  return {
    stageWidth,
    closeUp: { x, y: PADDING, ...closeUp },
    cutaway: cutaway && { x: x + closeUp.width + GAP, y: PADDING, ...cutaway },
  };
}

/** Close-up and building side by side, or null where the close-up would become too small. */
function fitPair(
  view: ViewName,
  lift: string,
  inner: number,
  height: number,
): { readonly closeUp: Size; readonly cutaway: Size } | null {
  const shape = shapeOf(view, lift);
  const least = Math.ceil((LEAST_WIDTH[view] * (READ_BESIDE[view] ?? BESIDE)) / shape);
  const most = Math.floor((inner - GAP - 1) / (shape + shapeOf('cutaway', lift)));
  if (most < least) return null;
  const common = Math.min(most, Math.max(height, least));
  const closeUp = fitHeight(view, lift, common);
  return { closeUp, cutaway: fitHeight('cutaway', lift, common) };
}

/** Width by height. */
function shapeOf(view: ViewName, lift: string): number {
  const [w, h] = layoutFor(view, lift).size;
  return w / h;
}

function fitHeight(view: ViewName, lift: string, height: number): Size {
  return { width: Math.round(height * shapeOf(view, lift)), height };
}

function fitBox(view: ViewName, lift: string, width: number, height: number): Size {
  const [w, h] = layoutFor(view, lift).size;
  const scale = Math.max(LEAST_WIDTH[view] / w, Math.min(width / w, height / h));
  return { width: Math.round(w * scale), height: Math.round(h * scale) };
}
