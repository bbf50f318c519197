// Inside the car: doors, the landing or the well wall behind them, call buttons, and who rides along.
import type { Frame } from '../session/frame';
import type { RiderFrame } from '../session/rider-frame';
import { showThing } from './draw-lobby';
import { addFigure, hideFigure, placeFigure } from './figures';
import { kindAt, strangers } from './kinds';
import { type Picture, showState } from './picture';
import type { Level } from '../level-format/level';
import type { ViewState } from '../session/view-store';
import { drawDarkness, furnishDarkness } from './darkness';
import { drawSmoke, furnishSmoke, isSmoky } from './smoke';
import { type Side, slidePanel } from './slide-panel';

const PANELS: readonly Side[] = [
  { id: 'panel-left', home: 360, width: 170, way: -1 },
  { id: 'panel-right', home: 530, width: 170, way: 1 },
];
/** Where people stand, left and right of the way out. */
const SPOTS = [
  [140, 950],
  [1062, 950],
  [262, 905],
  [1072, 905],
  [134, 898],
  [212, 986],
] as const;
const NEAR = 1.75;
const DARK = 0.62;
/** By the emergency lamp alone. */
const DIM = 0.55;
/** Smoke on the landing, and what of it comes in. */
const BEYOND_DOOR = { x: 350, y: 190, w: 360, h: 480 };
const UNDER_CEILING = { x: -60, y: -40, w: 1320, h: 520 };
const COMES_IN = 0.55;
/** Buttons that the panel has room for. */
const MOST_FLOORS = 8;
/** Before the open door, across. */
const BEYOND = [560, 470, 650];

export function furnishCar(picture: Picture): void {
  const door = picture.images.get('panel-left');
  for (const at of BEYOND.keys()) addFigure(picture, `waiting-${at}`, door);
  furnishSmoke(picture, 'beyond', BEYOND_DOOR);
  for (const bank of [0, 1]) {
    const image = picture.images.get(`smoke-beyond-${bank}`);
    if (image && door) picture.container.moveBelow(image, door);
  }
  for (const at of SPOTS.keys()) addFigure(picture, `rider-${at}`);
  addFigure(picture, 'thing');
  furnishSmoke(picture, 'inside', UNDER_CEILING);
  furnishDarkness(picture);
}

export function drawCar(picture: Picture, frame: Frame, views: ViewState, day: Level['day']): void {
  showState(picture, 'behind', frame.car.landing > 0 ? 'landing' : 'wall');
  drawWaiting(picture, frame);
  for (const side of PANELS) slidePanel(picture, side, frame.car.door);
  for (let floor = 1; floor <= MOST_FLOORS; floor++) {
    const call = frame.car.calls[floor - 1];
    showState(picture, `car-call-${floor}`, call === undefined ? null : call ? 'lit' : 'off');
  }
  for (const key of ['attendant', 'independent'] as const)
    showState(picture, key, frame.keySwitches[key] ? 'on' : 'off');
  picture.ink.clear();
  if (frame.rider) drawRiders(picture, frame, frame.rider);
  drawDoorSmoke(picture, frame, day, views.reducedMotion);
  drawDarkness(picture, frame.car.lit && !frame.powered ? DIM : 0);
  if (frame.car.lit) return;
  picture.ink.fillStyle(0x05080f, DARK);
  picture.ink.fillRect(0, 0, 1200, 1000);
}

function drawDoorSmoke(picture: Picture, { car, seconds }: Frame, day: Level['day'], still: boolean): void {
  const isThere = isSmoky(day, car.landing);
  const at = still ? 0 : seconds;
  drawSmoke(picture, 'beyond', BEYOND_DOOR, isThere ? 1 : 0, at);
  drawSmoke(picture, 'inside', UNDER_CEILING, isThere ? COMES_IN * car.door : 0, at);
}

/** Whoever waits at the landing, seen through the open door. */
function drawWaiting(picture: Picture, { car, rider }: Frame): void {
  const count = car.landing > 0 ? (rider?.waiting[car.landing - 1] ?? 0) : 0;
  for (const [at, x] of BEYOND.entries()) {
    const id = `waiting-${at}`;
    if (at >= count) hideFigure(picture, id);
    else {
      const kind = strangers[at] ?? 'man';
      placeFigure(picture, id, { kind, x, y: 852, pose: 'stands', seconds: 0, scale: 1.34 });
    }
  }
}

function drawRiders(picture: Picture, frame: Frame, rider: RiderFrame): void {
  for (const [at, [x, y]] of SPOTS.entries()) {
    if (at >= rider.riders) {
      hideFigure(picture, `rider-${at}`);
      continue;
    }
    // shut in and uneasy, they shift from foot to foot
    const pose = frame.car.voice === 'calm' ? 'stands' : 'walks';
    placeFigure(picture, `rider-${at}`, {
      kind: kindAt(at, rider, strangers),
      x,
      y,
      pose,
      seconds: frame.seconds,
      scale: NEAR,
    });
  }
  const { thing, how, lead } = rider;
  if (thing === 'nothing' || thing === 'model' || how === 'left') hideFigure(picture, 'thing');
  else if (thing !== 'dog' || lead === 'free') showThing(picture, 'thing', thing, 420, 985, [210, 190]);
  else hideFigure(picture, 'thing');
  if (thing === 'dog' && lead !== 'free') {
    picture.ink.lineStyle(7, 0xc4281c, 1);
    picture.ink.lineBetween(480, 1000, 530, 868);
  }
}
