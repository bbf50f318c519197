// Cuts what stands behind an opening, such as a car between two landings, to what can be seen through it.
import type Phaser from 'phaser';

/** Upper and lower edge, art units. */
export type Band = readonly [top: number, bottom: number];
/** In pixels of the texture. */
type Across = { readonly from: number; readonly length: number };

/**
 * The share of a thing that a band leaves: where it begins and how long it is, of its height.
 * @param top upper edge of the thing, art units
 */
export function shareWithin([from, to]: Band, top: number, height: number): readonly [number, number] {
  const begins = Math.min(1, Math.max(0, (from - top) / height));
  const ends = Math.min(1, Math.max(0, (to - top) / height));
  return [begins, Math.max(0, ends - begins)];
}

/** @param across what of its width is seen; all by default */
export function showWithin(
  image: Phaser.GameObjects.Image,
  band: Band,
  across: Across = { from: 0, length: image.width },
): void {
  const top = image.y - image.originY * image.displayHeight;
  const [begins, length] = shareWithin(band, top, image.displayHeight);
  image.setCrop(across.from, begins * image.height, across.length, length * image.height);
}
