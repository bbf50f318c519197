import { expect, test } from 'vitest';
import { jumperLoop, pointsOn, probeLead } from '../../src/scene/lead-curves';

const HEIGHT = 1000;

test('a probe lead starts at the handle and leaves over the lower edge', () => {
  const points = pointsOn(probeLead([400, 740], HEIGHT));
  expect(points[0]).toEqual({ x: 450, y: 575 });
  expect(points[points.length - 1]?.y).toBeGreaterThan(HEIGHT);
});

test.each([
  [140, 740, 1190, 740],
  [140, 918, 210, 918],
  [140, 918, 1190, 918],
  [140, 740, 1190, 918],
])('a jumper from %d,%d to %d,%d ends on both screws and stays in the picture', (x1, y1, x2, y2) => {
  for (const way of [1, -1] as const) {
    const points = pointsOn(jumperLoop([x1, y1], [x2, y2], HEIGHT, way));
    expect(points[0]).toEqual({ x: x1, y: y1 });
    expect(points[points.length - 1]).toEqual({ x: x2, y: y2 });
    for (const { y } of points) expect(y > 0 && y < HEIGHT).toBe(true);
  }
});
