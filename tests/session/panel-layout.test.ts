import { expect, test } from 'vitest';
import { layoutFor } from '../../src/session/layouts';

const panel = layoutFor('machine-room', 'mrl-1000');
const room = layoutFor('machine-room', 'ref-1000');
const box = (layout: typeof panel, part: string) => layout.parts.find(({ id }) => id === part);

test('a lift without a machine room has its panel on the landing, and the machine behind glass', () => {
  expect(box(panel, 'background')?.image).toBe('background-panel.svg');
  expect(box(room, 'background')?.image).toBe('background.svg');
  expect(box(panel, 'machine')?.w).toBeLessThan(box(room, 'machine')?.w ?? 0);
  for (const part of ['machine', 'sheave', 'governor']) expect(box(panel, part)?.x, part).toBeLessThan(770);
});

test('switches and terminals stand where they do in a machine room', () => {
  for (const part of ['main-switch', 'terminal:q0.L1', 'cabinet'])
    expect(box(panel, part)).toEqual(box(room, part));
  expect(panel.anchors).toEqual(room.anchors);
});
