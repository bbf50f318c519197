// The dark border round the panes: drawings larger than their pane, such as rails that go on upwards, end at its edge.
import type Phaser from 'phaser';
import type { Pane } from '../session/view-store';

const STAGE = 0x0b111b;
type Strip = readonly [x: number, y: number, width: number, height: number];

/**
 * What of a stage no pane covers, as strips; panes stand side by side.
 * @param width,height of the stage in CSS pixels
 */
export function stripsAround(panes: readonly Pane[], width: number, height: number): readonly Strip[] {
  const strips: Strip[] = [];
  let x = 0;
  for (const pane of [...panes].sort((a, b) => a.x - b.x)) {
    const below = pane.y + pane.height;
    strips.push([x, 0, pane.x - x, height]);
    strips.push([pane.x, 0, pane.width, pane.y], [pane.x, below, pane.width, height - below]);
    x = pane.x + pane.width;
  }
  if (panes.length > 0) strips.push([x, 0, width - x, height]);
  return strips.filter(([, , across, down]) => across > 0 && down > 0);
}

/** @param ratio device pixels in a CSS pixel */
export function drawSurround(
  ink: Phaser.GameObjects.Graphics,
  panes: readonly Pane[],
  width: number,
  height: number,
  ratio: number,
): void {
  ink.clear().fillStyle(STAGE, 1);
  for (const [x, y, across, down] of stripsAround(panes, width / ratio, height / ratio))
    ink.fillRect(x * ratio, y * ratio, across * ratio, down * ratio);
}
