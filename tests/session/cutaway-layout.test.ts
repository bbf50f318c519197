import { expect, test } from 'vitest';
import { strips } from '../../src/session/cutaway-layout';
import { buildingOf, layoutFor } from '../../src/session/layouts';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';

test.each(liftPresetIds)(
  '%s has a landing for each floor, evenly above each other, inside the drawing',
  (lift) => {
    const { floors } = buildingOf(lift);
    const { anchors, hotspots, size } = layoutFor('cutaway', lift);
    const sills = Array.from({ length: floors }, (_, index) => anchors[`floor:${index + 1}`]?.[1] ?? 0);
    expect(new Set(sills.slice(1).map((sill, index) => (sills[index] ?? 0) - sill))).toEqual(new Set([170]));
    expect(anchors[`floor:${floors + 1}`]).toBeUndefined();
    expect(hotspots).toHaveLength(floors + 2);
    for (const { y, h } of hotspots) expect(y >= 0 && y + h <= size[1]).toBe(true);
  },
);

test('the top landing is where the drawing has it, whatever the height', () => {
  const tops = liftPresetIds.map((lift) => {
    const { floors } = buildingOf(lift);
    return layoutFor('cutaway', lift).anchors[`floor:${floors}`]?.[1];
  });
  expect(new Set(tops)).toEqual(new Set([470]));
});

test.each([2, 6, 8, 9, 15, 16, 40])(
  '%i floors: the strips follow each other without a gap and end at the ground',
  (floors) => {
    const rows = strips(floors);
    let at = 0;
    for (const { to, height } of rows) {
      expect(to).toBe(at);
      at += height;
    }
    expect(at).toBe(1900 + (floors - 8) * 170);
    for (const { from, height } of rows) expect(from + height).toBeLessThanOrEqual(1900);
  },
);

test('a lift without a machine room has its panel at the top landing and no main switch of its own in the picture', () => {
  const { parts } = layoutFor('cutaway', 'mrl-1000');
  expect(parts.find(({ id }) => id === 'cabinet-small')?.image).toBe('panel-small.svg');
  expect(parts.some(({ id }) => id === 'switch-small')).toBe(false);
});
