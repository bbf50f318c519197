// The lobby: lift doors with whoever stands behind and before them, the escalator with steps and people on their way,
// the notice board, and the player with what is along.
import type { EscalatorFrame, OnEscalator } from '../session/escalator-frame';
import type { Frame } from '../session/frame';
import type { RiderFrame } from '../session/rider-frame';
import { addFigure, hideFigure, placeFigure, type Pose } from './figures';
import { kindAt, kindOf, strangers } from './kinds';
import { addImage, type Picture, showDrawing, showState } from './picture';
import { type Side, slidePanel } from './slide-panel';

const PANELS: readonly Side[] = [
  { id: 'panel-left', home: 642, width: 113, way: -1 },
  { id: 'panel-right', home: 755, width: 113, way: 1 },
];
const DOOR_WIDTH_METRES = 0.9;
const IN_CAR = 4;
const WAITING = 5;
const STEPS = 12;
const STEP = { w: 72, h: 30, pitch: 0.8 };
const WAY = 9.6;
const LIES_ABOVE = 66;
/** Where the steps' way bends, in metres along it and art units. */
const BENDS = [
  [0, 1110, 858],
  [0.8, 1256, 858],
  [8.8, 1822, 336],
  [9.6, 1950, 336],
] as const;
const FEET = [
  ['foot-left', -11],
  ['foot-right', 14],
] as const;
const HOME = { x: 520, y: 905 };
const BEFORE_ESCALATOR = { x: 1000, y: 912 };
/** On the balcony, away from the escalator's end. */
const UPSTAIRS = { x: 1945, y: 338 };
const DOORWAY = { x: 755, y: 838 };
const THINGS = { dog: [132, 103], pram: [150, 150], scooter: [110, 146], load: [140, 140] } as const;

export function furnishLobby(picture: Picture, frame: Frame): void {
  const { images } = picture;
  for (let at = 0; at < IN_CAR; at++) addFigure(picture, `rider-${at}`, images.get('panel-left'));
  const front = images.get('escalator-front');
  if (frame.escalator && front) {
    for (let step = 0; step < STEPS; step++) {
      const box = { x: 0, y: 0, w: STEP.w, h: STEP.h, origin: [0.5, 0] };
      picture.container.moveBelow(addImage(picture, `step-${step}`, 'lobby/step.svg', box), front);
    }
    frame.escalator.people.forEach((_, person) => {
      addFigure(picture, `person-${person}`, front);
    });
  }
  for (let at = 0; at < WAITING; at++) addFigure(picture, `waiting-${at}`);
  addFigure(picture, 'ring');
  addFigure(picture, 'thing');
  addFigure(picture, 'player');
  addFigure(picture, 'toddler-here');
  for (const [foot] of FEET) addFigure(picture, foot);
}

/** @param walked share of the player's walk that is done */
export function drawLobby(picture: Picture, frame: Frame, walked: number): void {
  const { rider, escalator } = frame;
  picture.ink.clear();
  if (!rider) return;
  drawLift(picture, frame, rider);
  drawWaiting(picture, frame, rider);
  showState(picture, 'bench', escalator ? null : 'there');
  for (const part of ['escalator-back', 'escalator-front', 'escalator-signs', 'balcony'])
    showState(picture, part, escalator ? 'there' : null);
  showState(picture, 'stop', escalator ? (escalator.stopped ? 'pressed' : 'released') : null);
  if (escalator) drawEscalator(picture, frame, escalator);
  drawPlayer(picture, frame, rider, walked);
}

function drawLift(picture: Picture, frame: Frame, rider: RiderFrame): void {
  const landing = frame.landings[0];
  if (!landing) return;
  const there = frame.car.landing === 1;
  showState(picture, 'car-inside', there ? 'there' : null);
  for (const side of PANELS) slidePanel(picture, side, landing.opening / DOOR_WIDTH_METRES);
  showState(picture, 'call-up', landing.callUp ? 'lit' : 'off');
  for (let at = 0; at < IN_CAR; at++) {
    if (!there || at >= rider.riders) hideFigure(picture, `rider-${at}`);
    else
      placeFigure(picture, `rider-${at}`, {
        kind: kindAt(at, rider, strangers),
        x: 680 + at * 48,
        y: 800 - (at % 2) * 10,
        pose: 'stands',
        seconds: 0,
        scale: 0.92,
      });
  }
}

function drawWaiting(picture: Picture, frame: Frame, { waiting }: RiderFrame): void {
  const floor = Number(frame.place.split('-')[1] ?? 1);
  const count = waiting[floor - 1] ?? 0;
  for (let at = 0; at < WAITING; at++) {
    if (at >= count) hideFigure(picture, `waiting-${at}`);
    else
      placeFigure(picture, `waiting-${at}`, {
        kind: strangers[at % strangers.length] ?? 'man',
        x: 930 - at * 62,
        y: 880 + (at % 2) * 16,
        pose: 'stands',
        seconds: 0,
      });
  }
}

/** @param metres along the way @returns place in art units */
export function onWay(metres: number): readonly [number, number] {
  const at = Math.max(0, Math.min(WAY, metres));
  for (let bend = 1; bend < BENDS.length; bend++) {
    const [from, x, y] = BENDS[bend - 1] ?? BENDS[0];
    const [to, nextX, nextY] = BENDS[bend] ?? BENDS[0];
    if (at > to) continue;
    const share = (at - from) / (to - from);
    return [x + (nextX - x) * share, y + (nextY - y) * share];
  }
  return [BENDS[3][1], BENDS[3][2]];
}

function drawEscalator(picture: Picture, frame: Frame, escalator: EscalatorFrame): void {
  for (let step = 0; step < STEPS; step++) {
    const at = (step * STEP.pitch + escalator.way) % WAY;
    const [x, y] = onWay(at);
    // under the combs at both ends nothing is seen of a step
    picture.images
      .get(`step-${step}`)
      ?.setPosition(x, y - 8)
      .setVisible(at > 0.35 && at < WAY - 0.45);
  }
  escalator.people.forEach((person, at) => {
    drawOnEscalator(picture, `person-${at}`, person, frame.seconds);
  });
}

function drawOnEscalator(picture: Picture, id: string, person: OnEscalator, seconds: number): void {
  const on = person.where !== 'elsewhere' && person.where !== 'before';
  const gone = person.where === 'off' && person.who !== 'player';
  if (!on || gone) return hideFigure(picture, id);
  const [x, y] = onWay(person.at);
  const side = person.edge ? 14 : 0;
  const pose = poseOf(person);
  placeFigure(picture, id, {
    kind: kindOf(person.who),
    x: x + side,
    // a body lies on the steps' edges
    y: y + 8 + side - (pose === 'lies' ? LIES_ABOVE : 0),
    pose,
    seconds,
    scale: 0.9,
  });
}

function poseOf({ where, sits, walks }: OnEscalator): Pose {
  if (where === 'fallen' || where === 'hurt') return 'lies';
  if (sits) return 'sits';
  return walks === 0 ? 'stands' : 'walks';
}

/** On the floor of the lobby, or on the way into the car; on the escalator it is drawn with the others. */
function drawPlayer(picture: Picture, frame: Frame, rider: RiderFrame, walked: number): void {
  const self = frame.escalator?.people[0];
  const away = rider.onEscalator || self?.where === 'off' || frame.place === 'car';
  if (away && frame.destination === null) {
    for (const id of ['player', 'ring', 'thing', 'toddler-here', 'foot-left', 'foot-right'])
      hideFigure(picture, id);
    return;
  }
  const home = frame.place === 'landing-2' ? UPSTAIRS : frame.escalator ? BEFORE_ESCALATOR : HOME;
  const [from, to] =
    frame.place === 'car' ? [DOORWAY, home] : [home, frame.destination === 'car' ? DOORWAY : home];
  const x = from.x + (to.x - from.x) * walked;
  const y = from.y + (to.y - from.y) * walked;
  const kind = rider.age === 'grown' ? 'woman' : 'boy';
  const pose = frame.destination ? 'walks' : 'stands';
  placeFigure(picture, 'player', { kind, x, y, pose, seconds: frame.seconds });
  showThing(picture, 'ring', 'you-ring', x, y + 12, [120, 36]);
  drawShoes(picture, frame, x, y - (pose === 'walks' ? Math.abs(Math.sin(frame.seconds * 9)) * 8 : 0));
  drawThing(picture, rider, x, y);
  if (frame.escalator?.toddlerWaits)
    placeFigure(picture, 'toddler-here', { kind: 'toddler', x: x - 74, y, pose: 'stands', seconds: 0 });
  else hideFigure(picture, 'toddler-here');
}

/** Soft clogs or loose laces, which an escalator takes hold of. */
function drawShoes(picture: Picture, { escalator }: Frame, x: number, y: number): void {
  const worn = escalator?.shoes ?? 'sneakers';
  for (const [foot, aside] of FEET) {
    if (worn === 'sneakers') hideFigure(picture, foot);
    else showThing(picture, foot, `shoe-${worn}`, x + aside, y + 3, [34, 17]);
  }
}

function drawThing(picture: Picture, { thing, how }: RiderFrame, x: number, y: number): void {
  if (thing === 'nothing' || thing === 'model' || how === 'left') return hideFigure(picture, 'thing');
  const size = THINGS[thing];
  const far = how === 'loose' ? 170 : how === 'carried' ? 34 : 92;
  const up = how === 'carried' ? 110 : 0;
  showThing(picture, 'thing', thing, x - far, y - up, size);
  if (thing !== 'dog' || how === 'carried') return;
  picture.ink.lineStyle(4, 0xc4281c, 1);
  picture.ink.lineBetween(x - 40, y - 112, x - far + 24, y - 62);
}

export function showThing(
  picture: Picture,
  id: string,
  name: string,
  x: number,
  y: number,
  [w, h]: readonly [number, number],
): void {
  showDrawing(picture, id, `people/${name}.svg`, w, h);
  picture.images.get(id)?.setDisplaySize(w, h).setPosition(x, y).setVisible(true);
}
