import { expect, test } from 'vitest';
import { HALF_SYMBOL, joinsOf, sheetWires } from '../../src/scene/diagram-sheet';
import { diagramOf } from '../../src/session/diagram';

const diagram = diagramOf('ref-1000');
const wires = sheetWires(diagram);

test('every end of every device has a wire of its node', () => {
  for (const { id, x, y, a, b } of diagram.parts) {
    for (const node of [a, b]) {
      const reached = wires.some(
        (wire) =>
          wire.node === node &&
          [wire.points[0], wire.points[wire.points.length - 1]].some(
            (end) => end && end.y === y && Math.abs(end.x - x) === HALF_SYMBOL,
          ),
      );
      expect(reached, `${id} at ${node}`).toBe(true);
    }
  }
});

test('wires run along or across the sheet and stay on it', () => {
  for (const { points } of wires) {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1] ?? to;
      expect(from.x === to.x || from.y === to.y).toBe(true);
      expect(to.x > 95 && to.x < 1505 && to.y > 72 && to.y < 930).toBe(true);
    }
  }
});

test('wires that join are dotted: the branch to the second relay and the second coil on the return line', () => {
  const joins = joinsOf(wires, diagram.parts);
  expect(joins).toHaveLength(2);
  const fork = diagram.nodes.find(({ node }) => node === '140');
  expect(joins.some(({ y }) => y === fork?.y)).toBe(true);
});

test('no wire of one node lies on a wire of another', () => {
  const pieces = wires.flatMap(({ node, points }) =>
    points.slice(1).map((to, index) => ({ node, from: points[index] ?? to, to })),
  );
  const between = (value: number, p: number, q: number) => value > Math.min(p, q) && value < Math.max(p, q);
  for (const one of pieces) {
    for (const other of pieces) {
      if (one.node === other.node) continue;
      const level = one.from.y === one.to.y && other.from.y === other.to.y && one.from.y === other.from.y;
      const upright = one.from.x === one.to.x && other.from.x === other.to.x && one.from.x === other.from.x;
      const overlaps =
        (level && between(other.from.x, one.from.x, one.to.x)) ||
        (upright && between(other.from.y, one.from.y, one.to.y));
      expect(overlaps, `${one.node} on ${other.node}`).toBe(false);
    }
  }
});
