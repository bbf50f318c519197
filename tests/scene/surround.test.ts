import { expect, test } from 'vitest';
import { stripsAround } from '../../src/scene/surround';

const pane = (x: number, width: number) => ({ x, y: 8, width, height: 400 });

test('the border covers the stage but for its panes', () => {
  const strips = stripsAround([pane(210, 80), pane(8, 192)], 300, 416);
  const area = strips.reduce((sum, [, , across, down]) => sum + across * down, 0);
  expect(area).toBe(300 * 416 - (192 + 80) * 400);
  expect(stripsAround([], 300, 416)).toEqual([]);
});
