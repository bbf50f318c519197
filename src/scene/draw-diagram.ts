// The drawing table: the safety chain's diagram in ink, from the simulated wiring. Words are laid over it elsewhere.
import { type Diagram, diagramOf } from '../session/diagram';
import { addImage, type Picture } from './picture';
import { polyline } from './polyline';

const INK = 0x1d2b3a;
const SYMBOL = 60;

export function furnishDiagram(picture: Picture, lift: string): Diagram {
  const diagram = diagramOf(lift);
  for (const part of diagram.parts) {
    const file = part.symbol === 'contact' ? 'contact-closed' : part.symbol;
    const box = { x: part.x - SYMBOL / 2, y: part.y - SYMBOL / 2, w: SYMBOL, h: SYMBOL };
    addImage(picture, part.id, `drawing-table/symbol-${file}.svg`, box);
  }
  return diagram;
}

/** Wires in ink; the chosen node's wire is wider, yellow-edged and dotted, so colour is not all that tells. */
export function drawDiagram(picture: Picture, diagram: Diagram, chosen: string | null): void {
  const { ink } = picture;
  ink.clear();
  for (const { node, points } of diagram.wires) {
    const trimmed = trim(points);
    if (node === chosen) {
      ink.lineStyle(14, 0xffd23f, 1);
      polyline(ink, trimmed);
    }
    ink.lineStyle(node === chosen ? 5 : 3.5, INK, 1);
    polyline(ink, trimmed);
  }
  for (const { node, x, y } of diagram.nodes) {
    ink.fillStyle(node === chosen ? 0xffd23f : INK, 1).fillCircle(x, y, node === chosen ? 10 : 5);
    if (node === chosen) ink.lineStyle(3, INK, 1).strokeCircle(x, y, 10);
  }
}

/** Wires end at the symbols' edges, not in their middle. */
function trim(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const moved = points.map((point) => ({ ...point }));
  const [first, second] = moved;
  const last = moved[moved.length - 1];
  const before = moved[moved.length - 2];
  if (!first || !second || !last || !before) return moved;
  const start = (Math.sign(second.x - first.x) * SYMBOL) / 2;
  const end = (Math.sign(before.x - last.x) * SYMBOL) / 2;
  first.x += start;
  last.x += end;
  return moved;
}
