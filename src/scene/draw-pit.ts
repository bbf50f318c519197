// The pit: stops, station, buffers, tension pulley, and the car's underside where it is near.
import type { Frame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { drawLeads, locateIn } from './draw-leads';
import { type Picture, showState } from './picture';

const PER_METRE = 300;
/** Underside of a car that stands level at the lowest landing. */
const UNDERSIDE_Y = 485;
const CAR_HEIGHT = 264;
const PLUNGER_Y = 560;
const PLUNGER_TRAVEL = 62;
const WEIGHT_HEIGHT = 420;
const WEIGHT_LOWEST = 160;

export function drawPit(picture: Picture, frame: Frame, views: ViewState): void {
  const { well, car, floors } = frame;
  showState(picture, 'pit-stop-upper', well.stops['pit-stop-upper'] ? 'pressed' : 'released');
  showState(picture, 'pit-stop-lower', well.stops['pit-stop-lower'] ? 'pressed' : 'released');
  showState(picture, 'pit-lamp', well.lights.well ? 'on' : 'off');
  showState(picture, 'light-switch', well.lightOn.well ? 'on' : 'off');
  picture.images.get('tool-bag')?.setVisible(well.toolBag === 'pit');
  showState(picture, 'pit-inspection', well.inspection.pit ? 'on' : 'off');
  showState(picture, 'hold-up', well.held.pit === 'up' ? 'held' : 'free');
  showState(picture, 'hold-down', well.held.pit === 'down' ? 'held' : 'free');
  const underside = UNDERSIDE_Y - car.position * PER_METRE;
  picture.images
    .get('car-under')
    ?.setY(underside - CAR_HEIGHT)
    .setVisible(underside > 0);
  const pressed = Math.min(PLUNGER_TRAVEL, Math.max(0, underside - PLUNGER_Y));
  picture.images.get('buffer-plunger')?.setY(PLUNGER_Y + pressed);
  const top = (floors - 1) * frame.floorPitch;
  const weight = WEIGHT_LOWEST - (top - car.position) * PER_METRE;
  picture.images
    .get('counterweight')
    ?.setY(weight)
    .setVisible(weight > -WEIGHT_HEIGHT);
  showState(picture, 'water', frame.well.pitWater > 0 ? 'deep' : null);
  picture.images.get('screen')?.setVisible(!frame.guardsOff['counterweight-screen']);
  picture.ink.clear();
  drawLeads(picture, frame, locateIn(picture), views.jumperFrom);
}
