import { expect, test } from 'vitest';
import { diagramOf } from '../../src/session/diagram';

const { parts, nodes, wires } = diagramOf('ref-1000');

test('the diagram holds every element of the chain, each once and apart from the others', () => {
  expect(parts.filter(({ id }) => id.startsWith('DL'))).toHaveLength(16);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  expect(new Set(parts.map(({ x, y }) => `${x},${y}`)).size).toBe(parts.length);
  for (const { x, y } of parts) expect(x > 90 && x < 1510 && y > 70 && y < 930).toBe(true);
});

test('wires join parts that share the node, in the order of the chain', () => {
  const order = parts.map(({ id }) => id);
  expect(order.indexOf('FU1')).toBeLessThan(order.indexOf('SSC'));
  expect(order.indexOf('DL1.L')).toBeLessThan(order.indexOf('DL8.C'));
  expect(order.indexOf('DL8.C')).toBeLessThan(order.indexOf('GS'));
  expect(wires.length).toBeGreaterThan(30);
  expect(nodes.map(({ node }) => node)).toContain('124');
});
