// The car's roof, seen over the sill: station, suspension, safety-gear switch, and the counterweight that passes.
import type { Frame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { drawLeads, locateIn } from './draw-leads';
import { anchorOf, type Picture, showState } from './picture';
import { sheaveAngle } from './rope-runs';

/** Art units in a metre of travel here, where everything is near. */
const PER_METRE = 300;
const COUNTERWEIGHT_HEIGHT = 520;
const ROPES = 5;
/** The ropes vanish into the pulley's housing. */
const CHEEK_TOP = 90;

export function drawCarRoof(picture: Picture, frame: Frame, views: ViewState): void {
  const { well, car, floors } = frame;
  showState(picture, 'car-top-stop', well.stops['car-top-stop'] ? 'pressed' : 'released');
  showState(picture, 'car-top-inspection', well.inspection['car-top'] ? 'on' : 'off');
  showState(picture, 'hold-up', well.held['car-top'] === 'up' ? 'held' : 'free');
  showState(picture, 'hold-down', well.held['car-top'] === 'down' ? 'held' : 'free');
  showState(picture, 'roof-lamp', well.lights.roof ? 'on' : 'off');
  picture.images.get('tool-bag')?.setVisible(well.toolBag === 'car-roof');
  showState(picture, 'safety-gear-switch', well.gearSwitch ? 'acted' : 'normal');
  showState(picture, 'suspension', frame.roping === 1 ? 'hitch' : 'pulley');
  const turned = frame.roping === 1 ? 0 : sheaveAngle(car.position);
  picture.images.get('suspension')?.setRotation(turned);
  picture.images.get('pulley-cheeks')?.setVisible(frame.roping === 2);
  const middle = ((floors - 1) * frame.floorPitch) / 2;
  // they pass each other in the middle of the travel
  const y = 60 + 2 * (car.position - middle) * PER_METRE;
  const weight = picture.images.get('counterweight');
  weight?.setY(y).setVisible(y > -COUNTERWEIGHT_HEIGHT && y < 620);
  picture.ink.clear();
  drawRopes(picture);
  drawLeads(picture, frame, locateIn(picture), views.jumperFrom);
}

function drawRopes(picture: Picture): void {
  const [x] = anchorOf(picture, 'suspension-centre');
  const { ink } = picture;
  for (const side of [-1, 1]) {
    for (let rope = 0; rope < ROPES; rope++) {
      const at = x + side * 118 + side * rope * 7;
      ink.lineStyle(5, 0x5a6676, 1).lineBetween(at, 0, at, CHEEK_TOP);
      ink.lineStyle(2, 0xdfe6ee, 0.9).lineBetween(at - 1, 0, at - 1, CHEEK_TOP);
    }
  }
}
