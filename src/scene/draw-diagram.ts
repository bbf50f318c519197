// The drawing table: the safety chain's diagram in ink, from the simulated wiring. Words are laid over it elsewhere.
import { type Diagram, type DiagramPart, type DiagramWire, diagramOf } from '../session/diagram';
import type { Frame } from '../session/frame';
import { HALF_SYMBOL, joinsOf, sheetWires } from './diagram-sheet';
import { addImage, type Picture } from './picture';
import { polyline } from './polyline';

const INK = 0x1d2b3a;
const MARKER = 0xffd23f;

export type Sheet = {
  readonly diagram: Diagram;
  readonly wires: readonly DiagramWire[];
  readonly joins: DiagramWire['points'];
};

export function furnishDiagram(picture: Picture, lift: string, frame: Frame): Sheet {
  const diagram = diagramOf(lift);
  const size = 2 * HALF_SYMBOL;
  for (const part of diagram.parts) {
    const box = { x: part.x - HALF_SYMBOL, y: part.y - HALF_SYMBOL, w: size, h: size };
    addImage(picture, part.id, `drawing-table/symbol-${symbolFile(part, frame)}.svg`, box);
  }
  const wires = sheetWires(diagram);
  return { diagram, wires, joins: joinsOf(wires, diagram.parts) };
}

/** Drawings show everything at rest: contacts of the board's output relays stand open. */
function symbolFile({ id, symbol }: DiagramPart, { board }: Frame): string {
  if (symbol !== 'contact') return symbol;
  return id in board.lamps ? 'contact-open' : 'contact-closed';
}

/** Wires in ink; the chosen node's wire is wider and edged, its ends ringed, so colour is not all that tells. */
export function drawDiagram({ ink }: Picture, { diagram, wires, joins }: Sheet, chosen: string | null): void {
  ink.clear();
  const marked = wires.filter(({ node }) => node === chosen);
  for (const { points } of marked) {
    ink.lineStyle(14, MARKER, 1);
    polyline(ink, points);
  }
  for (const { node, points } of wires) {
    ink.lineStyle(node === chosen ? 5 : 3.5, INK, 1);
    polyline(ink, points);
  }
  for (const { points } of marked) {
    for (const end of [points[0], points[points.length - 1]]) {
      if (end)
        ink
          .fillStyle(MARKER, 1)
          .fillCircle(end.x, end.y, 5)
          .lineStyle(2.5, INK, 1)
          .strokeCircle(end.x, end.y, 6);
    }
  }
  for (const { x, y } of joins) ink.fillStyle(INK, 1).fillCircle(x, y, 5);
  for (const { node, x, y } of diagram.nodes) {
    const here = node === chosen;
    ink.fillStyle(here ? MARKER : INK, 1).fillCircle(x, y, here ? 10 : 5);
    if (here) ink.lineStyle(3, INK, 1).strokeCircle(x, y, 10);
  }
}
