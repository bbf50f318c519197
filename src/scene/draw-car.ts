// Inside the car: doors, the landing or the well wall behind them, call buttons.
import type { Frame } from '../session/frame';
import { type Picture, showState } from './picture';

const PANEL = 170;

export function drawCar(picture: Picture, frame: Frame): void {
  showState(picture, 'behind', frame.car.landing > 0 ? 'landing' : 'wall');
  const share = Math.min(0.94, frame.car.door);
  const left = picture.images.get('panel-left');
  const right = picture.images.get('panel-right');
  left?.setCrop(left.width * share, 0, left.width * (1 - share), left.height).setX(360 - PANEL * share);
  right?.setCrop(0, 0, right.width * (1 - share), right.height).setX(530 + PANEL * share);
  frame.car.calls.forEach((lit, index) => {
    showState(picture, `car-call-${index + 1}`, lit ? 'lit' : 'off');
  });
  picture.ink.clear();
}
