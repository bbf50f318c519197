// Smoke in the corridors of a fire: two banks under the ceiling that drift through each other. For the eye only.
import type { Level } from '../level-format/level';
import { addImage, anchorOf, type Picture } from './picture';

const DRAWING = 'landing/smoke.svg';
/** How far a bank drifts, as a share of its width, how fast, and how much it thins out meanwhile. */
const DRIFT = 0.07;
const SLOW = 0.35;
const THIN = 0.22;

/** Pictures a second: from one to the next a bank drifts by about a pixel. */
const PICTURES = 15;

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** @returns whether the corridor of a floor is full of smoke */
export function isSmoky({ smokeFrom }: Level['day'], floor: number): boolean {
  return smokeFrom !== undefined && floor >= smokeFrom;
}

/** @returns pictures a second that show its smoke drift, 0 where there is none */
export function drifting(day: Level['day'], floor: number): number {
  return isSmoky(day, floor) ? PICTURES : 0;
}

/** @param share of the drift to the right, -1 to 1, and how thick, at a time. @param bank 0 or 1: they go against each other */
export function driftOf(bank: number, seconds: number): { readonly share: number; readonly alpha: number } {
  const swing = Math.sin(seconds * SLOW + bank * 2.2);
  return { share: bank === 0 ? swing : -swing, alpha: 1 - THIN * (1 + Math.sin(seconds * 0.9 + bank * 3)) };
}

/** Adds both banks, hidden. @param id of the place they fill */
export function furnishSmoke(picture: Picture, id: string, { x, y, w, h }: Box): void {
  for (const bank of [0, 1])
    addImage(picture, `smoke-${id}-${bank}`, DRAWING, { x, y: y - bank * h * 0.08, w, h })
      .setFlipX(bank === 1)
      .setVisible(false);
}

/** @param thick 0 none to 1. @param seconds stands still for whoever wants no motion */
export function drawSmoke(picture: Picture, id: string, { x, w }: Box, thick: number, seconds: number): void {
  for (const bank of [0, 1]) {
    const { share, alpha } = driftOf(bank, seconds);
    picture.images
      .get(`smoke-${id}-${bank}`)
      ?.setVisible(thick > 0)
      .setX(x + share * DRIFT * w)
      .setAlpha(alpha * thick);
  }
}

/** Where a floor's corridor is in the building in section. */
function corridorOf(picture: Picture, floor: number): Box {
  const [x, sill] = anchorOf(picture, `floor:${floor}`);
  return { x: x - 4, y: sill - 150, w: 350, h: 130 };
}

export function furnishSmokeInSection(picture: Picture, floors: number, day: Level['day']): void {
  for (let floor = 1; floor <= floors; floor++)
    if (isSmoky(day, floor)) furnishSmoke(picture, String(floor), corridorOf(picture, floor));
}

export function drawSmokeInSection(
  picture: Picture,
  floors: number,
  day: Level['day'],
  seconds: number,
): void {
  for (let floor = 1; floor <= floors; floor++)
    if (isSmoky(day, floor)) drawSmoke(picture, String(floor), corridorOf(picture, floor), 1, seconds);
}
