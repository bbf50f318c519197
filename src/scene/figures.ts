// People in the pictures: how tall, how they walk, stand, sit and lie. Feet are the point of reference.
import type Phaser from 'phaser';
import type { Kind } from './kinds';
import { addImage, type Picture, showDrawing } from './picture';

/** Height in art units of the lobby, where a metre is two hundred. */
const TALL: Readonly<Record<Kind, number>> = {
  boy: 270,
  girl: 270,
  man: 344,
  woman: 336,
  elder: 328,
  guard: 344,
  toddler: 180,
};
/** The drawing of somebody fallen, and where the feet are in it. */
const LYING = { w: 430, h: 400, feetX: 70, feetY: 380 };
export type Pose = 'stands' | 'walks' | 'sits' | 'lies';

/** An image that will show a figure; hidden until it is placed. @param below the image it stands behind */
export function addFigure(picture: Picture, id: string, below?: Phaser.GameObjects.Image): void {
  const image = addImage(picture, id, null, { x: 0, y: 0, w: 10, h: 10, origin: [0.5, 1] }).setVisible(false);
  if (below) picture.container.moveBelow(image, below);
}

export type Placed = {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly pose: Pose;
  /** seconds, which set the swing of a walk */
  readonly seconds: number;
  /** how near: 1 in the lobby */
  readonly scale?: number;
};

/** Puts a figure on its feet; a walk bobs, who lies has a drawing of their own, along the slope of the steps. */
export function placeFigure(
  picture: Picture,
  id: string,
  { kind, x, y, pose, seconds, scale = 1 }: Placed,
): void {
  const image = picture.images.get(id);
  if (!image) return;
  const unit = (TALL[kind] * scale) / 400;
  if (pose === 'lies') {
    const [w, h] = [LYING.w * unit, LYING.h * unit];
    showDrawing(picture, id, `people/${kind}-lies.svg`, w, h);
    image
      .setOrigin(LYING.feetX / LYING.w, LYING.feetY / LYING.h)
      .setDisplaySize(w, h)
      .setPosition(x, y);
  } else {
    const [w, h] = [170 * unit, 400 * unit * (pose === 'sits' ? 0.72 : 1)];
    showDrawing(picture, id, `people/${kind}.svg`, w, h);
    const bob = pose === 'walks' ? Math.abs(Math.sin(seconds * 9)) * 8 * scale : 0;
    image
      .setOrigin(0.5, 1)
      .setDisplaySize(w, h)
      .setPosition(x, y - bob);
  }
  image.setVisible(true);
}

export function hideFigure(picture: Picture, id: string): void {
  picture.images.get(id)?.setVisible(false);
}
