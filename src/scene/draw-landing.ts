// A landing from the corridor: sliding panels, what is behind them, the lock behind its cover, barrier and notice.
import { currentLanding } from '../session/affordances/hotspots';
import type { Frame, LandingFrame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { drawLeads, furnishProbes, locateAtLock } from './draw-leads';
import { addImage, type Picture, showState } from './picture';
import { type Side, slidePanel } from './slide-panel';

const PANELS: readonly Side[] = [
  { id: 'panel-left', home: 450, width: 150, way: -1 },
  { id: 'panel-right', home: 600, width: 150, way: 1 },
];
const DOOR_WIDTH_METRES = 0.9;
/** The car's own panels stand deeper in, in its shadow. */
const CAR_PANEL_TINT = 0x8f9bab;
const hidden = [
  'hook',
  'contact',
  'terminal:lock.in',
  'terminal:lock.mid',
  'terminal:lock.out',
  'terminal:lock.PE',
];

export function furnishLanding(picture: Picture): void {
  const front = picture.images.get('panel-left');
  for (const { id, home, width } of PANELS) {
    const part = picture.parts.get(id);
    if (!part || !front) continue;
    const box = { ...part, x: home, w: width };
    const panel = addImage(picture, `car-${id}`, `landing/${part.image}`, box).setTint(CAR_PANEL_TINT);
    picture.container.moveBelow(panel, front);
  }
  furnishProbes(picture);
}

export function drawLanding(picture: Picture, frame: Frame, views: ViewState): void {
  const landing =
    currentLanding(frame) ??
    frame.landings.find(({ floor }) => `landing-${floor}` === frame.destination) ??
    frame.landings[0];
  if (!landing) return;
  const carThere = frame.car.landing === landing.floor;
  const roofThere = frame.well.roofAt === landing.floor;
  showState(picture, 'behind', carThere ? 'car' : roofThere ? 'roof' : 'well');
  for (const side of PANELS) {
    slidePanel(picture, side, landing.opening / DOOR_WIDTH_METRES);
    picture.images.get(`car-${side.id}`)?.setVisible(carThere);
    slidePanel(picture, { ...side, id: `car-${side.id}` }, frame.car.door);
  }
  drawLock(picture, landing);
  showState(picture, 'key', landing.keyTurned ? 'in' : 'none');
  showState(picture, 'barrier', landing.barrier ? 'placed' : null);
  showState(picture, 'notice', landing.floor !== 1 ? null : frame.notice ? 'hung' : 'none');
  showState(picture, 'call-up', landing.floor === frame.floors ? null : landing.callUp ? 'lit' : 'off');
  showState(picture, 'call-down', landing.floor === 1 ? null : landing.callDown ? 'lit' : 'off');
  const { firefighter, parking } = frame.keySwitches;
  showState(picture, 'firefighter', landing.floor === 1 ? (firefighter ? 'on' : 'off') : null);
  showState(picture, 'parking', landing.floor === 1 ? (parking ? 'on' : 'off') : null);
  picture.ink.clear();
  const locate = locateAtLock(picture, landing.floor, landing.coverOpen);
  drawLeads(picture, frame, locate, views.jumperFrom);
}

function drawLock(picture: Picture, landing: LandingFrame): void {
  showState(picture, 'lock-cover', landing.coverOpen ? 'open' : 'closed');
  showState(picture, 'hook', landing.hook > 3 ? 'locked' : 'lifted');
  showState(picture, 'contact', landing.contact);
  for (const id of hidden) picture.images.get(id)?.setVisible(landing.coverOpen);
}
