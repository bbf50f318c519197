// The building in section: car, counterweight, ropes, sheave, doors, technician.
import type { Frame } from '../session/frame';
import { CAR_TRAVEL_PER_METRE } from '../session/layouts';
import { addImage, anchorOf, type Picture, showKey } from './picture';
import { polyline } from './polyline';

const LANDING_DOOR_X = 482;
const CAR_SILL_Y = 1660;
const CABLE_FIXED_X = 296;
const CABLE_FIXED_Y = 1000;
const CABLE_LENGTH = 860;

/** Adds what the layout does not have: one door a landing, barriers, notice, the technician. */
export function furnishCutaway(picture: Picture, frame: Frame): void {
  for (const { floor } of frame.landings) {
    const [, sill] = anchorOf(picture, `floor:${floor}`);
    addImage(picture, `door-${floor}`, 'cutaway/landing-door.svg', {
      x: LANDING_DOOR_X,
      y: sill - 140,
      w: 18,
      h: 140,
    });
    addImage(picture, `barrier-${floor}`, 'cutaway/barrier.svg', { x: 506, y: sill - 56, w: 60, h: 56 });
  }
  const [, main] = anchorOf(picture, 'floor:1');
  addImage(picture, 'notice', 'cutaway/notice.svg', { x: 540, y: main - 120, w: 34, h: 42 });
  addImage(picture, 'technician', 'cutaway/technician.svg', { x: 0, y: 0, w: 68, h: 112, origin: [0.5, 1] });
}

export function drawCutaway(picture: Picture, frame: Frame): void {
  const { images, ink } = picture;
  const lift = frame.car.position * CAR_TRAVEL_PER_METRE;
  const carTop = CAR_SILL_Y - 150 - lift;
  const weightTop = 360 + lift;
  images.get('car')?.setY(carTop);
  images
    .get('car-door')
    ?.setY(carTop + 4)
    .setScale(1, 1 - 0.92 * frame.car.door);
  images.get('counterweight')?.setY(weightTop);
  images.get('sheave')?.setRotation(frame.car.position * 5);
  images.get('governor')?.setRotation(frame.car.position * 7.7);
  for (const { floor, opening, barrier } of frame.landings) {
    images.get(`door-${floor}`)?.setAlpha(1 - Math.min(0.85, opening));
    images.get(`barrier-${floor}`)?.setVisible(barrier);
  }
  images.get('notice')?.setVisible(frame.notice);
  drawTechnician(picture, frame, carTop);
  ink.clear();
  drawRopes(picture, carTop, weightTop);
}

function drawRopes({ ink }: Picture, carTop: number, weightTop: number): void {
  const strands: readonly (readonly [number, number, number, number])[] = [
    [354, 178, 378, carTop],
    [252, 178, 189, weightTop],
    [439, 256, 456, carTop + 20],
  ];
  for (const [x1, y1, x2, y2] of strands) {
    for (const offset of [-4, 4]) {
      ink.lineStyle(3, 0xd5dde6, 0.95).lineBetween(x1 + offset, y1, x2 + offset, y2);
    }
  }
  // travelling cable: from the middle of the well down, round, and up to the car's floor
  const carFloor = carTop + 160;
  const low = (CABLE_LENGTH + CABLE_FIXED_Y + carFloor) / 2;
  ink.lineStyle(3.5, 0x0a0e14, 1);
  ink.lineBetween(CABLE_FIXED_X, CABLE_FIXED_Y, CABLE_FIXED_X, low);
  ink.lineBetween(CABLE_FIXED_X + 44, carFloor, CABLE_FIXED_X + 44, low);
  polyline(
    ink,
    Array.from({ length: 13 }, (_, i) => ({
      x: CABLE_FIXED_X + 22 - 22 * Math.cos((Math.PI * i) / 12),
      y: low + 22 * Math.sin((Math.PI * i) / 12),
    })),
  );
}

function drawTechnician(picture: Picture, frame: Frame, carTop: number): void {
  showKey(
    picture,
    'technician',
    frame.helmet ? 'cutaway/technician.svg' : 'cutaway/technician-no-helmet.svg',
    68,
    112,
  );
  const image = picture.images.get('technician');
  const [fromX, fromY] = standAt(picture, frame.place, carTop);
  const [toX, toY] = frame.destination ? standAt(picture, frame.destination, carTop) : [fromX, fromY];
  const whole = frame.destination ? walkSeconds(frame) : 0;
  const share = whole > 0 ? Math.min(1, Math.max(0, 1 - frame.busySeconds / whole)) : 0;
  const stride = frame.destination ? Math.abs(Math.sin(frame.seconds * 7)) * 4 : 0;
  image?.setPosition(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share - stride);
  image?.setVisible(frame.harm !== 'fall');
}

/** Target and length of the walk now under way, noted at its first frame. */
const walk = { to: '', seconds: 0 };

function walkSeconds(frame: Frame): number {
  if (walk.to !== frame.destination || frame.busySeconds > walk.seconds) {
    walk.to = frame.destination ?? '';
    walk.seconds = frame.busySeconds;
  }
  return walk.seconds;
}

function standAt(picture: Picture, place: string, carTop: number): readonly [number, number] {
  if (place === 'car') return [376, carTop + 148];
  if (place === 'machine-room') return [650, 278];
  const [, sill] = anchorOf(picture, `floor:${place.split('-')[1]}`);
  return [600, sill];
}
