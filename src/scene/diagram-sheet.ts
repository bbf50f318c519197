// The lines of the diagram that are not between neighbours: from the supply, where the chain forks, and back to it.
import type { Diagram, DiagramPart, DiagramWire } from '../session/diagram';

/** Half a symbol, art units. */
export const HALF_SYMBOL = 30;
/** How far below a row a line goes round its symbols. */
const ROUND = 74;
/** How far below that the return line runs; above the sheet's title block. */
const RETURN_BELOW = 18;
/** A branch leaves its wire beside the node, clear of the node's number. */
const BESIDE = 32;
/** Clear of the serpentine's turns at the right side of the sheet. */
const RETURN_X = 1490;

/** Every wire of the sheet. Those between neighbours end at the symbols' edges. */
export function sheetWires(diagram: Diagram): readonly DiagramWire[] {
  const { parts, wires } = diagram;
  return [...wires.map(trim), ...supplyWire(parts), ...forkWires(diagram), ...returnWire(parts)];
}

function supplyWire([source, next]: readonly DiagramPart[]): readonly DiagramWire[] {
  if (!source || !next || source.y !== next.y || source.a !== next.a) return [];
  return [{ node: source.a, points: [right(source), left(next)] }];
}

/** A part whose first end is not its neighbour's last hangs on a node drawn before. */
function forkWires({ parts, nodes }: Diagram): readonly DiagramWire[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const node = nodes.find((one) => one.node === part.a);
    if (!before || !node || before.b === part.a || index === 1) return [];
    const start = left(part);
    const [below, x] = [part.y + ROUND, start.x - 12];
    const branch = node.x - BESIDE;
    const points = [
      { x: branch, y: node.y },
      { x: branch, y: below },
      { x, y: below },
      { x, y: start.y },
      start,
    ];
    return [{ node: part.a, points }];
  });
}

/** The return line: from every last end, along the bottom, up the right side and over to the supply. */
function returnWire(parts: readonly DiagramPart[]): readonly DiagramWire[] {
  const source = parts[0];
  const ends = parts.filter((part) => part !== source && part.b === source?.b);
  if (!source || ends.length === 0) return [];
  const bottom = Math.max(...ends.map(({ y }) => y)) + ROUND + RETURN_BELOW;
  const top = source.y - ROUND;
  const drops = ends.map((part) => ({
    node: part.b,
    points: [right(part), { x: right(part).x + 10, y: part.y }, { x: right(part).x + 10, y: bottom }],
  }));
  const from = Math.min(...ends.map((part) => right(part).x + 10));
  const home = left(source);
  const points = [
    { x: from, y: bottom },
    { x: RETURN_X, y: bottom },
    { x: RETURN_X, y: top },
    { x: home.x - 14, y: top },
    { x: home.x - 14, y: home.y },
    home,
  ];
  return [...drops, { node: source.b, points }];
}

/** Where a wire ends on another of its node, away from any symbol: drawn as a dot, for wires also cross. */
export function joinsOf(
  wires: readonly DiagramWire[],
  parts: readonly DiagramPart[],
): readonly DiagramWire['points'][number][] {
  return wires.flatMap(({ node, points }) =>
    [points[0], points[points.length - 1]].flatMap((end) => {
      if (!end || parts.some(({ x, y }) => y === end.y && Math.abs(x - end.x) === HALF_SYMBOL)) return [];
      const onOther = wires.some((wire) => wire.node === node && wire.points !== points && passes(wire, end));
      return onOther ? [end] : [];
    }),
  );
}

/** Whether a point lies on a wire but not at its ends. */
function passes({ points }: DiagramWire, { x, y }: { x: number; y: number }): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    const along = from.y === to.y ? y === to.y : x === to.x;
    const within = from.y === to.y ? (x - from.x) * (x - to.x) < 0 : (y - from.y) * (y - to.y) < 0;
    return along && within;
  });
}

function left({ x, y }: DiagramPart): { x: number; y: number } {
  return { x: x - HALF_SYMBOL, y };
}

function right({ x, y }: DiagramPart): { x: number; y: number } {
  return { x: x + HALF_SYMBOL, y };
}

function trim({ node, points }: DiagramWire): DiagramWire {
  const moved = points.map((point) => ({ ...point }));
  const [first, second] = moved;
  const last = moved[moved.length - 1];
  const before = moved[moved.length - 2];
  if (!first || !second || !last || !before) return { node, points };
  const start = Math.sign(second.x - first.x) * HALF_SYMBOL;
  const end = Math.sign(before.x - last.x) * HALF_SYMBOL;
  first.x += start;
  last.x += end;
  return { node, points: moved };
}
