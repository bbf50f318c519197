// Inside the car: doors, the landing or the well wall behind them, call buttons.
import type { Frame } from '../session/frame';
import { type Picture, showState } from './picture';
import { type Side, slidePanel } from './slide-panel';

const PANELS: readonly Side[] = [
  { id: 'panel-left', home: 360, width: 170, way: -1 },
  { id: 'panel-right', home: 530, width: 170, way: 1 },
];

export function drawCar(picture: Picture, frame: Frame): void {
  showState(picture, 'behind', frame.car.landing > 0 ? 'landing' : 'wall');
  for (const side of PANELS) slidePanel(picture, side, frame.car.door);
  frame.car.calls.forEach((lit, index) => {
    showState(picture, `car-call-${index + 1}`, lit ? 'lit' : 'off');
  });
  picture.ink.clear();
}
