// Inside the car: doors, the landing or the well wall behind them, call buttons, and who rides along.
import type { Frame } from '../session/frame';
import type { RiderFrame } from '../session/rider-frame';
import { kindAt, showThing } from './draw-lobby';
import { addFigure, hideFigure, placeFigure } from './figures';
import { type Picture, showState } from './picture';
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

export function furnishCar(picture: Picture): void {
  for (const at of SPOTS.keys()) addFigure(picture, `rider-${at}`);
  addFigure(picture, 'thing');
}

export function drawCar(picture: Picture, frame: Frame): void {
  showState(picture, 'behind', frame.car.landing > 0 ? 'landing' : 'wall');
  for (const side of PANELS) slidePanel(picture, side, frame.car.door);
  frame.car.calls.forEach((lit, index) => {
    showState(picture, `car-call-${index + 1}`, lit ? 'lit' : 'off');
  });
  for (const key of ['attendant', 'independent'] as const)
    showState(picture, key, frame.keySwitches[key] ? 'on' : 'off');
  picture.ink.clear();
  if (frame.rider) drawRiders(picture, frame, frame.rider);
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
      kind: kindAt(at, rider),
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
  if (rider.lit) return;
  picture.ink.fillStyle(0x05080f, DARK);
  picture.ink.fillRect(0, 0, 1200, 1000);
}
