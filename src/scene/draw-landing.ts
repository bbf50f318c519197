// A landing from the corridor: sliding panels, the car behind them as high as it hangs with whoever is in it, the well
// where it is not, the lock behind its cover, barrier and notice.
import type { Frame, LandingFrame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { drawLeads, furnishProbes, locateAtLock } from './draw-leads';
import type { Level } from '../level-format/level';
import { drawDarkness, furnishDarkness } from './darkness';
import { drawSmoke, furnishSmoke, isSmoky } from './smoke';
import { addFigure, hideFigure, placeFigure } from './figures';
import { kindAt } from './kinds';
import type { Leavers, Leaving } from './leavers';
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
const SMOKE = { x: -60, y: -190, w: 1320, h: 860 };
/** No window lights a corridor whose lamps are out. */
const DARK = 0.9;
/** Whoever is let out walks from the door past the call buttons and out of the picture. */
const LEAVING = { most: 4, from: 600, to: 1330, sill: 846, floor: 930, stepsOut: 0.3 };
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
  for (let at = 0; at < LEAVING.most; at++) addFigure(picture, `leaving-${at}`);
  furnishProbes(picture);
  furnishSmoke(picture, 'here', SMOKE);
  furnishDarkness(picture);
}

/** The landing that is looked at: where one stands, or is going to. */
export function landingShown(frame: Frame): LandingFrame | undefined {
  return (
    frame.landings.find(({ floor }) => `landing-${floor}` === frame.place) ??
    frame.landings.find(({ floor }) => `landing-${floor}` === frame.destination) ??
    frame.landings[0]
  );
}

export function drawLanding(
  picture: Picture,
  frame: Frame,
  views: ViewState,
  day: Level['day'],
  leavers: Leavers,
): void {
  const landing = landingShown(frame);
  if (!landing) return;
  for (const side of PANELS) slidePanel(picture, side, landing.opening / DOOR_WIDTH_METRES);
  const isCarSeen = drawBehind(picture, frame, landing);
  drawLock(picture, landing);
  showState(picture, 'key', landing.keyTurned ? 'in' : 'none');
  showState(picture, 'barrier', landing.barrier ? 'placed' : null);
  showState(picture, 'notice', landing.floor !== 1 ? null : frame.notice ? 'hung' : 'none');
  showState(picture, 'call-up', landing.floor === frame.floors ? null : landing.callUp ? 'lit' : 'off');
  showState(picture, 'call-down', landing.floor === 1 ? null : landing.callDown ? 'lit' : 'off');
  const { firefighter, parking } = frame.keySwitches;
  showState(picture, 'firefighter', landing.floor === 1 ? (firefighter ? 'on' : 'off') : null);
  showState(picture, 'parking', landing.floor === 1 ? (parking ? 'on' : 'off') : null);
  const seconds = views.reducedMotion ? 0 : frame.seconds;
  drawSmoke(picture, 'here', SMOKE, isSmoky(day, landing.floor) ? 1 : 0, seconds);
  leavers.note(frame.car, frame.seconds, isCarSeen && !views.reducedMotion);
  drawLeaving(picture, leavers.at(frame.seconds), frame.seconds);
  drawDarkness(picture, frame.powered ? 0 : DARK);
  picture.ink.clear();
  const locate = locateAtLock(picture, landing.floor, landing.coverOpen);
  drawLeads(picture, frame, locate, views.jumperFrom);
}

/**
 * What an open landing door shows: the car as high as it hangs, its roof, or the well.
 * @returns whether it is the car
 */
function drawBehind(picture: Picture, frame: Frame, { floor }: LandingFrame): boolean {
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
  return isSeen;
}

/** Straight out of the door first, then along the corridor. */
function drawLeaving(picture: Picture, leaving: readonly Leaving[], seconds: number): void {
  const { from, to, sill, floor, stepsOut } = LEAVING;
  for (let at = 0; at < LEAVING.most; at++) {
    const one = leaving[at];
    if (!one || one.share <= 0) {
      hideFigure(picture, `leaving-${at}`);
      continue;
    }
    const out = Math.min(1, one.share / stepsOut);
    const along = Math.max(0, (one.share - stepsOut) / (1 - stepsOut));
    placeFigure(picture, `leaving-${at}`, {
      kind: one.kind,
      x: from + (to - from) * along,
      y: sill + (floor - sill) * out,
      pose: 'walks',
      seconds: seconds + at,
      scale: NEAR + 0.14 * out,
    });
  }
}

function drawLock(picture: Picture, landing: LandingFrame): void {
  showState(picture, 'lock-cover', landing.coverOpen ? 'open' : 'closed');
  showState(picture, 'hook', landing.hook > 3 ? 'locked' : 'lifted');
  showState(picture, 'contact', landing.contact);
  for (const id of hidden) picture.images.get(id)?.setVisible(landing.coverOpen);
}
