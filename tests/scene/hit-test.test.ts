import { expect, test } from 'vitest';
import { hotspotAt } from '../../src/scene/hit-test';
import { hotspotsOf } from '../../src/session/hotspot-places';
import { hotspotBox, layoutFor } from '../../src/session/layouts';
import { viewNames } from '../../src/session/view-store';

const pane = { x: 40, y: 10, width: 800, height: 500 };

test.each(viewNames)('in %s the middle of every hotspot is that hotspot', (view) => {
  const { size } = layoutFor(view, 'ref-1000');
  const hotspots = hotspotsOf(view, 'ref-1000');
  const shape = { ...pane, height: (pane.width * size[1]) / size[0] };
  for (const hotspot of hotspots) {
    const box = hotspotBox(view, hotspot, 0);
    const x = shape.x + ((box.x + box.w / 2) / size[0]) * shape.width;
    const y = shape.y + ((box.y + box.h / 2) / size[1]) * shape.height;
    expect(hotspotAt([{ view, pane: shape }], x, y, 0, 'ref-1000', () => true)?.id).toBe(hotspot.id);
  }
});

test('what is not there now is not hit, and outside the panes there is nothing', () => {
  expect(hotspotAt([{ view: 'car', pane }], 500, 300, 0, 'ref-1000', () => false)).toBeUndefined();
  expect(hotspotAt([{ view: 'car', pane }], 5, 5, 0, 'ref-1000', () => true)).toBeUndefined();
});
