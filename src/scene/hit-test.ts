// From a point on the stage to the hotspot below it. Plain geometry; the last drawn hotspot wins.
import { hotspotsOf } from '../session/hotspot-places';
import { hotspotBox, layoutFor } from '../session/layouts';
import type { Pane, ViewName } from '../session/view-store';

export type Shown = { readonly view: ViewName; readonly pane: Pane };

/**
 * @param x stage pixels
 * @param lift preset id of the lift
 * @param isThere whether a hotspot can be used now
 */
export function hotspotAt(
  shown: readonly Shown[],
  x: number,
  y: number,
  carPosition: number,
  lift: string,
  isThere: (view: ViewName, id: string) => boolean,
): { readonly view: ViewName; readonly id: string } | undefined {
  for (const { view, pane } of shown) {
    if (x < pane.x || y < pane.y || x > pane.x + pane.width || y > pane.y + pane.height) continue;
    const { size } = layoutFor(view, lift);
    const hotspots = hotspotsOf(view, lift);
    const artX = ((x - pane.x) / pane.width) * size[0];
    const artY = ((y - pane.y) / pane.height) * size[1];
    for (let index = hotspots.length - 1; index >= 0; index--) {
      const hotspot = hotspots[index];
      if (!hotspot) continue;
      const box = hotspotBox(view, hotspot, carPosition);
      const inside = artX >= box.x && artX <= box.x + box.w && artY >= box.y && artY <= box.y + box.h;
      if (inside && isThere(view, hotspot.id)) return { view, id: hotspot.id };
    }
  }
  return undefined;
}
