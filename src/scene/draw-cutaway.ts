// The building in section: car, counterweight, ropes, sheave, doors, call lamps, technician.
import type { Level } from '../level-format/level';
import type { Frame, LandingFrame } from '../session/frame';
import { type Building, groundShift, strips } from '../session/cutaway-layout';
import { CAR_TRAVEL_PER_METRE } from '../session/layouts';
import type { ViewState } from '../session/view-store';
import { darkenLamps } from './dark-lamps';
import { drawRopes } from './draw-ropes';
import { drawPeople, furnishPeople } from './draw-people-in-section';
import { drawTechnician, furnishTechnician } from './draw-technician';
import { furnishSky } from './outside';
import { addImage, anchorOf, type Picture } from './picture';
import { furnishSmokeInSection } from './smoke';
import { drawnRig, governorAngle, type Rig, sheaveAngle } from './rope-runs';

const LANDING_DOOR_X = 482;
/** A model lift shows each of its ropes. */
const MODEL_STRANDS = [-7.5, -4.5, -1.5, 1.5, 4.5, 7.5];
/** The wheel on the geared machine's shaft. */
const WHEEL = { x: 168, y: 176, w: 46, h: 46 };
const WELL_WIDTH = 360;
const WELL_LAMPS = {
  x: 134,
  lowest: 1740,
  highest: 320,
  apart: 280,
  glow: [
    [38, 0.08],
    [28, 0.12],
    [18, 0.2],
    [9, 1],
  ] as const,
};
/** A car whose light has failed. */
const CAR_DARK = 0.68;
/** Rooms whose lamps are out: the landings, and the machine room over them. */
const ROOMS = { x: 486, w: 350, above: 146, machineRoom: { x: 100, y: 44, w: 730, h: 232 }, alpha: 0.62 };
const CAR_DOOR = { w: 10, h: 132 };
/** Call lamps on the landing's button plate: x, and y above the sill. */
const CALL = { x: 515, up: 74, down: 64 };

/** Adds what the layout does not have: the building's strips, one door a landing, barriers, the technician. */
export function furnishCutaway(picture: Picture, frame: Frame, building: Building, day: Level['day']): void {
  furnishBuilding(picture, building);
  for (const { floor } of frame.landings) {
    const [, sill] = anchorOf(picture, `floor:${floor}`);
    addImage(picture, `door-${floor}`, 'cutaway/landing-door.svg', {
      x: LANDING_DOOR_X,
      y: sill - 140,
      w: 18,
      h: 140,
    });
    addImage(picture, `barrier-${floor}`, 'cutaway/barrier.svg', { x: 506, y: sill - 56, w: 60, h: 56 });
  }
  const [, main] = anchorOf(picture, 'floor:1');
  addImage(picture, 'notice', 'cutaway/notice.svg', { x: 540, y: main - 120, w: 34, h: 42 });
  furnishDark(picture, building);
  furnishPeople(picture, frame);
  addImage(picture, 'car-shade', 'tools/shade.svg', { x: 302, y: 0, w: 152, h: 130 }).setAlpha(CAR_DARK);
  furnishTechnician(picture);
  furnishSmokeInSection(picture, building.floors, day);
  furnishSky(picture, building.floors, day);
}

/** @param walked share of the technician's walk that is done */
export function drawCutaway(picture: Picture, frame: Frame, views: ViewState, walked: number): void {
  const { images, ink } = picture;
  const lift = frame.car.position * CAR_TRAVEL_PER_METRE;
  const [, mainSill] = anchorOf(picture, 'floor:1');
  const carTop = mainSill - 150 - lift;
  const cut = frame.rider?.broken.ropes ?? 0;
  // with all ropes cut the counterweight lies on its buffer
  const top = (frame.floors - 1) * frame.floorPitch * CAR_TRAVEL_PER_METRE;
  const weightTop = 360 + (cut >= MODEL_STRANDS.length ? top : lift);
  images.get('car')?.setY(carTop);
  images
    .get('car-door')
    ?.setY(carTop + 4)
    .setDisplaySize(CAR_DOOR.w, CAR_DOOR.h * (1 - 0.92 * frame.car.door));
  images.get('counterweight')?.setY(weightTop);
  images.get('sheave')?.setRotation(sheaveAngle(frame.car.position));
  images.get('governor')?.setRotation(governorAngle(frame.car.position));
  images.get('notice')?.setVisible(frame.notice);
  ink.clear();
  const strands = frame.rider?.thing === 'model' ? MODEL_STRANDS.slice(cut) : undefined;
  drawRopes(picture, carTop, weightTop, rigOf(picture, frame), strands);
  picture.images.get('hand-wheel')?.setVisible(frame.machine.wheelOn);
  for (const landing of frame.landings) showLandingInSection(picture, landing);
  drawMarks(picture, frame);
  for (const dark of DARKS) picture.images.get(dark)?.setVisible(!frame.powered);
  picture.images
    .get('car-shade')
    ?.setVisible(!frame.car.lit)
    .setY(carTop + 14);
  drawPeople(picture, frame, carTop);
  drawTechnician(picture, frame, views, walked, carTop);
}

/** The drawing's strips in their places; a lift without a machine room has another top. */
function furnishBuilding(picture: Picture, { floors, machineRoom, geared }: Building): void {
  const drawn = picture.images.get('background');
  const part = picture.parts.get('background');
  if (!drawn || !part) return;
  for (const [index, { from, height, to }] of strips(floors).entries()) {
    const box = { x: 0, y: to - from, w: part.w, h: part.h };
    const strip = index === 0 ? drawn : addImage(picture, `strip-${index}`, 'cutaway/background.svg', box);
    strip.setCrop(0, from * picture.scale, part.w * picture.scale, height * picture.scale);
    if (index > 0) picture.container.moveTo(strip, index);
  }
  if (!machineRoom) {
    const top = addImage(picture, 'top', 'cutaway/top-machine-room-less.svg', { x: 0, y: 0, w: 900, h: 310 });
    picture.container.moveTo(top, 1);
    drawn.setVisible(false); // there is no machine room to be seen
  }
  if (geared) addImage(picture, 'hand-wheel', 'cutaway/hand-wheel.svg', WHEEL);
}

const DARKS = ['dark-landings', 'dark-room'];

function furnishDark(picture: Picture, { floors, machineRoom }: Building): void {
  const { x, w, above, alpha } = ROOMS;
  const [, highest] = anchorOf(picture, `floor:${floors}`);
  const [, lowest] = anchorOf(picture, 'floor:1');
  const boxes = [{ x, y: highest - above, w, h: lowest - highest + above }];
  if (machineRoom) boxes.push(ROOMS.machineRoom);
  for (const [at, box] of boxes.entries())
    addImage(picture, DARKS[at] ?? '', 'tools/shade.svg', box)
      .setAlpha(alpha)
      .setVisible(false);
}

/** @param millimetres on the pit's floor */
function drawPitWater(picture: Picture, millimetres: number): void {
  const [left, floor] = anchorOf(picture, 'pit');
  const deep = (millimetres / 1000) * CAR_TRAVEL_PER_METRE;
  if (deep <= 0) return;
  picture.marks.fillStyle(0x3a7fb0, 0.8).fillRect(left, floor - deep, WELL_WIDTH, deep);
  picture.marks.lineStyle(3, 0xbfe3ff, 0.8).lineBetween(left, floor - deep, left + WELL_WIDTH, floor - deep);
}

/** Lamps on the wall of the well, every five metres from its floor. */
function drawWellLamps({ marks: ink }: Picture, floors: number, areLit: boolean): void {
  for (let y = WELL_LAMPS.lowest + groundShift(floors); y > WELL_LAMPS.highest; y -= WELL_LAMPS.apart) {
    ink.fillStyle(0x39434f, 1).fillCircle(WELL_LAMPS.x, y, 10);
    if (!areLit) continue;
    for (const [radius, alpha] of WELL_LAMPS.glow)
      ink.fillStyle(0xfff2c8, alpha).fillCircle(WELL_LAMPS.x, y, radius);
  }
}

function rigOf({ parts }: Picture, { floors, roping }: Frame): Rig {
  const sheave = parts.get('sheave');
  if (!sheave) return drawnRig;
  const middle = sheave.y + sheave.h / 2;
  const groove = sheave.w * 0.48;
  const centre = sheave.x + sheave.w / 2;
  return {
    sheave: { left: centre - groove, right: centre + groove, y: middle },
    ceiling: drawnRig.ceiling,
    shift: groundShift(floors),
    roping,
  };
}

/** Lamps and water, drawn anew only when they look otherwise. */
function drawMarks(picture: Picture, { landings, board, well, floors }: Frame): void {
  const calls = landings.map(({ callUp, callDown }) => `${callUp} ${callDown}`);
  const look = [...calls, board.alive, well.lights.well, well.pitWater].join();
  if (picture.shown.get('marks') === look) return;
  picture.shown.set('marks', look);
  picture.marks.clear();
  for (const { floor, callUp, callDown } of landings) {
    const [, sill] = anchorOf(picture, `floor:${floor}`);
    drawCallLamp(picture, sill - CALL.up, callUp, -1);
    drawCallLamp(picture, sill - CALL.down, callDown, 1);
  }
  darkenLamps(picture, board.alive, picture.marks);
  drawWellLamps(picture, floors, well.lights.well);
  drawPitWater(picture, well.pitWater);
}

function showLandingInSection({ images }: Picture, landing: LandingFrame): void {
  images.get(`door-${landing.floor}`)?.setAlpha(1 - Math.min(0.85, landing.opening));
  images.get(`barrier-${landing.floor}`)?.setVisible(landing.barrier);
}

/** Dark unless called; lit, it also grows an arrow beside it. @param way -1 up, 1 down */
function drawCallLamp({ marks: ink }: Picture, y: number, lit: boolean, way: -1 | 1): void {
  const { x } = CALL;
  if (!lit) {
    ink.fillStyle(0x5a6676, 1).fillCircle(x, y, 3.6);
    return;
  }
  ink.fillStyle(0xffb02e, 0.35).fillCircle(x, y, 11);
  ink.fillStyle(0xffb02e, 1).fillCircle(x, y, 4.5);
  ink.fillStyle(0x8a4a12, 1).fillTriangle(x + 14, y + way * 7, x + 7, y - way * 5, x + 21, y - way * 5);
}
