// Where the hotspots of a view are: those of its layout, or the nodes of the lift's own circuit diagram.
import { diagramOf } from './diagram';
import { layoutFor } from './layouts';
import type { LayoutHotspot } from './layout';
import type { ViewName } from './view-store';

const NODE_SIZE = 56;
const nodeSpots = new Map<string, readonly LayoutHotspot[]>();

/** @param lift preset id, whose wiring the diagram shows */
export function hotspotsOf(view: ViewName, lift: string): readonly LayoutHotspot[] {
  return view === 'drawing-table' ? nodesOf(lift) : layoutFor(view, lift).hotspots;
}

function nodesOf(lift: string): readonly LayoutHotspot[] {
  const known = nodeSpots.get(lift);
  if (known) return known;
  const spots = diagramOf(lift).nodes.map(({ node, x, y }) => {
    return { id: `node:${node}`, x: x - NODE_SIZE / 2, y: y - NODE_SIZE / 2, w: NODE_SIZE, h: NODE_SIZE };
  });
  nodeSpots.set(lift, spots);
  return spots;
}
