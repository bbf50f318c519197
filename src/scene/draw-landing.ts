// A landing from the corridor: sliding panels, what is behind them, the lock behind its cover, barrier and notice.
import { currentLanding } from '../session/affordances/hotspots';
import type { Frame, LandingFrame } from '../session/frame';
import { drawLeads, furnishProbes } from './draw-leads';
import { type Picture, showState } from './picture';

const PANEL = 150;
const DOOR_WIDTH_METRES = 0.9;
const hidden = [
  'hook',
  'contact',
  'terminal:lock.in',
  'terminal:lock.mid',
  'terminal:lock.out',
  'terminal:lock.PE',
];

export function furnishLanding(picture: Picture): void {
  furnishProbes(picture);
}

export function drawLanding(picture: Picture, frame: Frame): void {
  const landing =
    currentLanding(frame) ??
    frame.landings.find(({ floor }) => `landing-${floor}` === frame.destination) ??
    frame.landings[0];
  if (!landing) return;
  showState(picture, 'behind', frame.car.landing === landing.floor ? 'car' : 'well');
  slide(picture, 'panel-left', 450, -1, landing.opening);
  slide(picture, 'panel-right', 600, 1, landing.opening);
  drawLock(picture, landing);
  showState(picture, 'key', landing.keyTurned ? 'in' : 'none');
  showState(picture, 'barrier', landing.barrier ? 'placed' : null);
  picture.images.get('notice')?.setVisible(landing.floor === 1);
  if (landing.floor === 1) showState(picture, 'notice', frame.notice ? 'hung' : 'none');
  if (landing.floor !== 1) picture.shown.delete('notice');
  showState(picture, 'call-up', landing.floor === frame.floors ? null : landing.callUp ? 'lit' : 'off');
  showState(picture, 'call-down', landing.floor === 1 ? null : landing.callDown ? 'lit' : 'off');
  picture.ink.clear();
  drawLeads(picture, frame);
}

/** A panel vanishes behind the frame as it slides. */
function slide(picture: Picture, id: string, home: number, way: number, opening: number): void {
  const image = picture.images.get(id);
  if (!image) return;
  const share = Math.min(0.94, Math.max(0, opening / DOOR_WIDTH_METRES));
  const hiddenPart = image.width * share;
  if (way < 0) image.setCrop(hiddenPart, 0, image.width - hiddenPart, image.height);
  else image.setCrop(0, 0, image.width - hiddenPart, image.height);
  image.setX(home + way * PANEL * share);
}

function drawLock(picture: Picture, landing: LandingFrame): void {
  showState(picture, 'lock-cover', landing.coverOpen ? 'open' : 'closed');
  showState(picture, 'hook', landing.hook > 3 ? 'locked' : 'lifted');
  showState(picture, 'contact', landing.contact);
  for (const id of hidden) picture.images.get(id)?.setVisible(landing.coverOpen);
}
