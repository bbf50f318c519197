// A soft light round something, and an outline on it, so that the mark does not hang on colour alone.
import type Phaser from 'phaser';
import type { Box } from '../session/layout';

const LIGHT = 0xffd23f;
const EDGE = 0x1c2430;
const HALO = [
  [14, 0.12],
  [9, 0.18],
  [5, 0.25],
] as const;

/** @param unit size of the drawn line against one CSS pixel at its usual size */
export function strokeGlow(ink: Phaser.GameObjects.Graphics, { x, y, w, h }: Box, unit: number): void {
  const radius = Math.min(10 * unit, w / 2, h / 2);
  for (const [spread, alpha] of HALO) {
    ink.lineStyle(spread * unit, LIGHT, alpha).strokeRoundedRect(x, y, w, h, radius);
  }
  ink.lineStyle(4.5 * unit, EDGE, 0.9).strokeRoundedRect(x, y, w, h, radius);
  ink.lineStyle(2.5 * unit, LIGHT, 1).strokeRoundedRect(x, y, w, h, radius);
}
