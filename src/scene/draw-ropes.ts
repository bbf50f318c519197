// The cutaway's ropes and travelling cable in ink, with the pulleys they run over.
import { type Rig, type RopeRuns, ropeRuns, type Wheel } from './rope-runs';
import type { Picture } from './picture';
import { polyline } from './polyline';

const STEEL = 0xd5dde6;
const DARK = 0x0a0e14;
/** Three strands drawn for five. */
const STRANDS = [-4, 0, 4];

/** @param strands where each rope runs, across; none when all are cut */
export function drawRopes(
  picture: Picture,
  carTop: number,
  weightTop: number,
  rig: Rig,
  strands: readonly number[] = STRANDS,
): void {
  const runs = ropeRuns(carTop, weightTop, rig);
  const { ink } = picture;
  for (const line of runs.suspension) {
    for (const offset of strands) {
      ink.lineStyle(2.2, STEEL, 0.95);
      polyline(
        ink,
        line.map(({ x, y }) => ({ x: x + offset, y })),
      );
    }
  }
  drawGovernorRope(picture, runs, carTop);
  for (const pulley of runs.pulleys) drawPulley(picture, pulley);
  ink.lineStyle(5, 0x4a5568, 1);
  polyline(ink, runs.cable);
  ink.lineStyle(3, DARK, 1);
  polyline(ink, runs.cable);
}

/** The rope's right side is clamped to the car; its left side passes behind it. */
function drawGovernorRope(picture: Picture, runs: RopeRuns, carTop: number): void {
  const { ink } = picture;
  const [behind = [], clamped = []] = runs.governor;
  const [top, bottom] = behind;
  if (top && bottom) {
    ink.lineStyle(2, STEEL, 0.8);
    ink.lineBetween(top.x, top.y, top.x, Math.max(top.y, carTop));
    ink.lineBetween(top.x, carTop + 158, top.x, bottom.y);
  }
  ink.lineStyle(2, STEEL, 0.9);
  polyline(ink, clamped);
  const clamp = clamped[0]?.x ?? 0;
  ink.fillStyle(0xc4281c, 1).fillRect(clamp - 12, carTop + 4, 15, 6);
  const { x, y, r } = runs.tensionPulley;
  ink.lineStyle(3, 0x39434f, 1).lineBetween(x, y, x, y + r + 12);
  ink.fillStyle(0x232c3a, 1).fillRect(x - 15, y + r + 6, 30, 14);
  drawPulley(picture, { x, y, r: r + 8 });
}

function drawPulley({ ink }: Picture, { x, y, r }: Wheel): void {
  ink.fillStyle(0x39434f, 1).fillCircle(x, y, r);
  ink.fillStyle(0x8f9cab, 1).fillCircle(x, y, r * 0.72);
  ink.fillStyle(0x232c3a, 1).fillCircle(x, y, r * 0.22);
}
