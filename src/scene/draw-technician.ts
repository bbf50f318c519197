// The technician, or the pupil, in the building: where they stand, or how far they are on their way.
import type { Frame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { addImage, anchorOf, type Picture, showDrawing } from './picture';
import { isOnStairs, type Point, pointOnWay, wayBetween } from './walk-path';

const SIZE = { w: 68, h: 112 };
const PUPIL = { w: 37, h: 88 };
/** Seen through the stairs' wall. */
const BEHIND = 0.55;

export function furnishTechnician(picture: Picture): void {
  addImage(picture, 'technician', 'cutaway/technician.svg', { x: 0, y: 0, ...SIZE, origin: [0.5, 1] });
}

/** @param share of the walk done. @param carTop y of the car's crosshead */
export function drawTechnician(
  picture: Picture,
  frame: Frame,
  { reducedMotion }: ViewState,
  share: number,
  carTop: number,
): void {
  if (frame.rider) showDrawing(picture, 'technician', 'cutaway/pupil.svg', PUPIL.w, PUPIL.h);
  else {
    const drawing = frame.helmet ? 'cutaway/technician.svg' : 'cutaway/technician-no-helmet.svg';
    showDrawing(picture, 'technician', drawing, SIZE.w, SIZE.h);
  }
  const image = picture.images.get('technician');
  if (!image) return;
  const from = standAt(picture, frame.place, carTop);
  const to = frame.destination === null ? from : standAt(picture, frame.destination, carTop);
  const [x, y] = pointOnWay(wayBetween(from, to), share);
  const stride = frame.destination === null || reducedMotion ? 0 : Math.abs(Math.sin(frame.seconds * 7)) * 4;
  image.setPosition(x, y - stride).setVisible(frame.harm !== 'fall');
  image.setAlpha(isOnStairs([x, y], from, to) ? BEHIND : 1);
}

function standAt(picture: Picture, place: string, carTop: number): Point {
  if (place === 'car') return [376, carTop + 148];
  if (place === 'car-roof') return [376, carTop + 8];
  if (place === 'pit') return [260, anchorOf(picture, 'pit')[1]];
  const [, floor] = anchorOf(
    picture,
    place === 'machine-room' ? 'floor:machine-room' : `floor:${place.split('-')[1]}`,
  );
  return [place === 'machine-room' ? anchorOf(picture, 'floor:machine-room')[0] : 600, floor];
}
