// A place whose lamps are out lies in the beam of a torch: bright in the middle, dark towards the edges. Daylight from a
// window leaves it less dark. How dark is for the eye only.
import type { Level } from '../level-format/level';
import { isNight } from './outside';
import { addImage, type Picture } from './picture';

const BEAM = 'tools/torchlight.svg';
const BY_DAY = 0.62;

/** Adds the dark, hidden, over everything that was added before. */
export function furnishDarkness(picture: Picture): void {
  const [w, h] = picture.layout.size;
  addImage(picture, 'darkness', BEAM, { x: 0, y: 0, w, h }).setVisible(false);
}

/** @param share 0 lit to 1 as dark as it gets */
export function drawDarkness(picture: Picture, share: number): void {
  picture.images
    .get('darkness')
    ?.setVisible(share > 0)
    .setAlpha(share);
}

/** How dark a room with windows is without its lamps. */
export function roomDarkness(day: Level['day']): number {
  return isNight(day) ? 1 : BY_DAY;
}
