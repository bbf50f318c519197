// A landing from the corridor: sliding panels, the car behind them as high as it hangs with whoever is in it, the well
// where it is not, the lock behind its cover, barrier and notice.
import { currentLanding } from '../session/affordances/hotspots';
import type { Frame, LandingFrame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { drawLeads, furnishProbes, locateAtLock } from './draw-leads';
import type { Level } from '../level-format/level';
import { furnishSmokeOnLanding, isSmoky } from './outside';
import { kindAt } from './draw-lobby';
import { addFigure, hideFigure, placeFigure } from './figures';
import { addImage, type Picture, showState } from './picture';
import { type Band, showWithin } from './show-within';
import { type Side, slidePanel } from './slide-panel';

const PANELS: readonly Side[] = [
  { id: 'panel-left', home: 450, width: 150, way: -1 },
  { id: 'panel-right', home: 600, width: 150, way: 1 },
];
const DOOR_WIDTH_METRES = 0.9;
/** The car's own panels stand deeper in, in its shadow. */
const CAR_PANEL_TINT = 0x8f9bab;
/** Art units in a metre, up and down, where the car hangs. */
const PER_METRE = 270;
/** The opening; and the car's drawing with the parts above and below its inside, against the opening. */
const OPENING: Band = [300, 860];
const CAR_ABOVE = 160;
const CAR_BELOW = 196;
/** Where those in the car stand, across and deep. */
const INSIDE = [
  [546, 6],
  [652, 0],
  [600, -22],
  [500, -14],
  [698, -18],
  [570, -34],
] as const;
const NEAR = 1.16;
/** The well with its lamps out, and a car whose light has failed. */
const UNLIT = 0.5;
const CAR_DARK = 0.68;
const SHADE = 'tools/shade.svg';
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
  const carDoor = picture.images.get('car-panel-left');
  for (const at of INSIDE.keys()) addFigure(picture, `inside-${at}`, carDoor);
  // shade instead of a tint: the flat canvas has none
  const opening = { x: 450, y: OPENING[0], w: 300, h: OPENING[1] - OPENING[0] };
  const [well, car] = ['well-shade', 'car-shade'].map((id) => addImage(picture, id, SHADE, opening));
  const cage = picture.images.get('car');
  if (well && cage) picture.container.moveBelow(well, cage);
  if (car && carDoor) picture.container.moveBelow(car.setAlpha(CAR_DARK), carDoor);
  furnishSmokeOnLanding(picture);
  furnishProbes(picture);
}

export function drawLanding(picture: Picture, frame: Frame, views: ViewState, day: Level['day']): void {
  const landing =
    currentLanding(frame) ??
    frame.landings.find(({ floor }) => `landing-${floor}` === frame.destination) ??
    frame.landings[0];
  if (!landing) return;
  for (const side of PANELS) slidePanel(picture, side, landing.opening / DOOR_WIDTH_METRES);
  drawBehind(picture, frame, landing);
  drawLock(picture, landing);
  showState(picture, 'key', landing.keyTurned ? 'in' : 'none');
  showState(picture, 'barrier', landing.barrier ? 'placed' : null);
  showState(picture, 'notice', landing.floor !== 1 ? null : frame.notice ? 'hung' : 'none');
  showState(picture, 'call-up', landing.floor === frame.floors ? null : landing.callUp ? 'lit' : 'off');
  showState(picture, 'call-down', landing.floor === 1 ? null : landing.callDown ? 'lit' : 'off');
  const { firefighter, parking } = frame.keySwitches;
  showState(picture, 'firefighter', landing.floor === 1 ? (firefighter ? 'on' : 'off') : null);
  showState(picture, 'parking', landing.floor === 1 ? (parking ? 'on' : 'off') : null);
  picture.images.get('smoke')?.setVisible(isSmoky(day, landing.floor));
  picture.ink.clear();
  const locate = locateAtLock(picture, landing.floor, landing.coverOpen);
  drawLeads(picture, frame, locate, views.jumperFrom);
}

/** What an open landing door shows: the car as high as it hangs, its roof, or the well. */
function drawBehind(picture: Picture, frame: Frame, { floor }: LandingFrame): void {
  const { car, well } = frame;
  const roofThere = well.roofAt === floor;
  showState(picture, 'behind', roofThere ? 'roof' : floor === 1 ? 'pit' : 'well');
  const wellShade = roofThere || well.lights.well ? 0 : UNLIT;
  picture.images.get('well-shade')?.setAlpha(wellShade);
  const drop = ((floor - 1) * frame.floorPitch - car.position) * PER_METRE;
  const [top, bottom] = OPENING;
  const isSeen = !roofThere && drop > top - bottom - CAR_BELOW && drop < bottom - top + CAR_ABOVE;
  const image = picture.images.get('car')?.setVisible(isSeen);
  if (image) showWithin(image.setY(top - CAR_ABOVE + drop), OPENING);
  const shade = picture.images.get('car-shade')?.setVisible(isSeen && !car.lit);
  if (shade) showWithin(shade.setY(top + drop), OPENING);
  for (const side of PANELS) {
    const panel = picture.images.get(`car-${side.id}`)?.setVisible(isSeen);
    panel?.setY(top + drop);
    slidePanel(picture, { ...side, id: `car-${side.id}` }, car.door, OPENING);
  }
  for (const [at, [x, deep]] of INSIDE.entries()) {
    const id = `inside-${at}`;
    if (!isSeen || at >= car.seen) hideFigure(picture, id);
    else {
      const kind = kindAt(at, { children: car.seenChildren, elders: car.seenElders });
      placeFigure(picture, id, { kind, x, y: 838 + deep + drop, pose: 'stands', seconds: 0, scale: NEAR });
      const figure = picture.images.get(id);
      if (figure) showWithin(figure, OPENING);
    }
  }
}

function drawLock(picture: Picture, landing: LandingFrame): void {
  showState(picture, 'lock-cover', landing.coverOpen ? 'open' : 'closed');
  showState(picture, 'hook', landing.hook > 3 ? 'locked' : 'lifted');
  showState(picture, 'contact', landing.contact);
  for (const id of hidden) picture.images.get(id)?.setVisible(landing.coverOpen);
}
