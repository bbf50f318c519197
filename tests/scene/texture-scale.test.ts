import { expect, test } from 'vitest';
import { isOutgrown, textureScaleFor } from '../../src/scene/texture-scale';

test('textures are never coarser than the pane, and small panes get small textures', () => {
  for (const width of [300, 400, 860, 1226, 2452]) {
    expect(textureScaleFor(width, 1600) * 1600).toBeGreaterThanOrEqual(width);
  }
  expect(textureScaleFor(200, 900)).toBe(0.5);
  expect(textureScaleFor(99_999, 900)).toBe(3);
});

test('a picture is made afresh only when its pane has grown by more than half', () => {
  expect(isOutgrown(0.5, 600, 900)).toBe(false);
  expect(isOutgrown(0.5, 700, 900)).toBe(true);
  expect(isOutgrown(3, 9000, 900)).toBe(false);
});
