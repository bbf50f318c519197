// The technician, or the pupil, in the building: where they stand, or how far they are on their way, and what they have
// with them: the tool bag and barriers, a dog, a scooter, a pram.
import type { Frame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { addImage, anchorOf, type Picture, showDrawing } from './picture';
import { isOnStairs, type Point, pointOnWay, wayBetween } from './walk-path';

const SIZE = { w: 68, h: 112 };
const PUPIL = { w: 37, h: 88 };
/** Seen through the stairs' wall. */
const BEHIND = 0.55;
const BAG = { w: 26, h: 26, ahead: 22, up: 50 };
const BARRIER = { w: 40, h: 38, behind: 20, up: 8 };
const RING = { w: 84, h: 22 };
const THINGS = { dog: [40, 31], pram: [44, 44], scooter: [33, 44], load: [42, 42] } as const;
/** Between the dots that show the way still to go, as a share of it. */
const DOTS = 14;
const MARK = 0xffd23f;

export function furnishTechnician(picture: Picture): void {
  const feet = [0.5, 1];
  addImage(picture, 'ring', 'people/you-ring.svg', { x: 0, y: 0, ...RING, origin: [0.5, 0.5] });
  addImage(picture, 'technician', 'cutaway/technician.svg', { x: 0, y: 0, ...SIZE, origin: feet });
  addImage(picture, 'bag', 'cutaway/bag.svg', { x: 0, y: 0, w: BAG.w, h: BAG.h, origin: feet });
  const folded = { x: 0, y: 0, w: BARRIER.w, h: BARRIER.h, origin: feet };
  addImage(picture, 'folded-barrier', 'cutaway/barrier.svg', folded).setVisible(false);
  addImage(picture, 'thing', null, { x: 0, y: 0, w: 10, h: 10, origin: feet }).setVisible(false);
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
  const way = wayBetween(from, to);
  const [x, y] = pointOnWay(way, share);
  const stride = frame.destination === null || reducedMotion ? 0 : Math.abs(Math.sin(frame.seconds * 7)) * 4;
  const isSeen = frame.harm !== 'fall';
  const looks = pointOnWay(way, share + 0.02)[0] < x ? -1 : 1;
  const alpha = isOnStairs([x, y], from, to) ? BEHIND : 1;
  image
    .setPosition(x, y - stride)
    .setVisible(isSeen)
    .setFlipX(looks < 0)
    .setAlpha(alpha);
  picture.images
    .get('ring')
    ?.setPosition(x, y - 2)
    .setVisible(isSeen)
    .setAlpha(alpha);
  if (frame.destination !== null) dotWay(picture, way, share);
  drawCarried(picture, frame, { x, y: y - stride, looks, alpha: isSeen ? alpha : 0 }, carTop);
}

type Bearer = { readonly x: number; readonly y: number; readonly looks: 1 | -1; readonly alpha: number };

/** The bag hangs in the hand until it lies somewhere; barriers come along under the arm. */
function drawCarried(picture: Picture, frame: Frame, { x, y, looks, alpha }: Bearer, carTop: number): void {
  const { rider, well, barriersLeft, destination } = frame;
  const bag = picture.images.get('bag')?.setVisible(rider === null && frame.desk === null);
  if (well.toolBag !== null) {
    const [lies, floor] = standAt(picture, well.toolBag, carTop);
    bag?.setPosition(lies + 44, floor).setAlpha(1);
  } else bag?.setPosition(x + looks * BAG.ahead, y - BAG.up + BAG.h).setAlpha(alpha);
  picture.images
    .get('folded-barrier')
    ?.setVisible(rider === null && destination !== null && barriersLeft > 0)
    .setPosition(x - looks * BARRIER.behind, y - BARRIER.up)
    .setAlpha(alpha);
  const thing = picture.images.get('thing');
  const has = rider?.thing ?? 'nothing';
  if (has === 'nothing' || has === 'model' || rider?.how === 'left') {
    thing?.setVisible(false);
    return;
  }
  const [w, h] = THINGS[has];
  showDrawing(picture, 'thing', `people/${has}.svg`, w, h);
  const near = rider?.how === 'carried' ? 12 : 34;
  thing
    ?.setVisible(true)
    .setPosition(x - looks * near, rider?.how === 'carried' ? y - 26 : y)
    .setAlpha(alpha);
}

/** Where the walk still leads. */
function dotWay({ ink }: Picture, way: readonly Point[], share: number): void {
  for (let dot = 1; dot <= DOTS; dot++) {
    if (dot / DOTS <= share) continue;
    const [x, y] = pointOnWay(way, dot / DOTS);
    ink.fillStyle(MARK, 0.9).fillCircle(x, y - 6, dot === DOTS ? 13 : 7);
  }
}

/** @returns where somebody at a place has their feet. @param carTop y of the car's crosshead */
export function standAt(picture: Picture, place: string, carTop: number): Point {
  if (place === 'car') return [376, carTop + 148];
  if (place === 'car-roof') return [376, carTop + 8];
  if (place === 'pit') return [260, anchorOf(picture, 'pit')[1]];
  const [, floor] = anchorOf(
    picture,
    place === 'machine-room' ? 'floor:machine-room' : `floor:${place.split('-')[1]}`,
  );
  return [place === 'machine-room' ? anchorOf(picture, 'floor:machine-room')[0] : 600, floor];
}
