import { expect, test } from 'vitest';
import { planStage } from '../../../src/hud/play/panes';
import { layoutFor } from '../../../src/session/layouts';
import { viewNames } from '../../../src/session/view-store';

test.each(viewNames)('%s keeps its shape on any screen, and nothing overlaps', (view) => {
  for (const [room, height] of [
    [344, 500],
    [905, 490],
    [1500, 800],
    [3000, 1500],
  ] as const) {
    const { closeUp, cutaway, stageWidth } = planStage(view, 'ref-1000', room, height);
    const [w, h] = layoutFor(view, 'ref-1000').size;
    expect(Math.abs(closeUp.width / closeUp.height - w / h)).toBeLessThan(0.01);
    expect(stageWidth).toBeGreaterThanOrEqual(closeUp.width + (cutaway?.width ?? 0));
    const last = cutaway ?? closeUp;
    const [before, after] = [closeUp.x, stageWidth - last.x - last.width];
    expect(before).toBeGreaterThan(0);
    expect(Math.abs(before - after)).toBeLessThanOrEqual(1);
    if (cutaway) expect(cutaway.x).toBeGreaterThan(closeUp.x + closeUp.width);
  }
});

test.each(
  ['ref-1000', 'geared-630', 'mrl-1000'].flatMap((lift) =>
    (['machine-room', 'cabinet', 'drawing-table'] as const).map((view) => [lift, view] as const),
  ),
)('on a desk the building of %s stands beside its %s', (lift, view) => {
  const { closeUp, cutaway } = planStage(view, lift, 918, 475);
  expect(cutaway?.height).toBe(closeUp.height);
});

test('on a low window a landing keeps its least size, and the building beside it', () => {
  const { closeUp, cutaway } = planStage('landing', 'ref-1000', 918, 375);
  expect(closeUp.width).toBeGreaterThanOrEqual(494);
  expect(cutaway?.height).toBe(closeUp.height);
});

test('on a phone a rail terminal stays wide enough for a finger', () => {
  const { closeUp } = planStage('cabinet', 'ref-1000', 344, 500);
  expect((68 / 1600) * closeUp.width).toBeGreaterThan(28);
});
