// A line through points; Phaser's own takes vector objects we do not need.
import type Phaser from 'phaser';

export function polyline(
  ink: Phaser.GameObjects.Graphics,
  points: readonly { readonly x: number; readonly y: number }[],
): void {
  ink.beginPath();
  points.forEach(({ x, y }, index) => {
    if (index === 0) ink.moveTo(x, y);
    else ink.lineTo(x, y);
  });
  ink.strokePath();
}
