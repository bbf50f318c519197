// The rescue desk: the town with who waits where, vans on their way, and the telephone.
import type { CallFrame, CrewFrame } from '../session/desk-frame';
import type { Frame } from '../session/frame';
import { addImage, anchorOf, type Picture, showDrawing, showState } from './picture';

/** Kilometres that the map shows. */
const TOWN = { width: 6, height: 4 };
const PIN = { w: 54, h: 68 };
const VAN = { w: 80, h: 50 };

export function furnishDesk(picture: Picture, { desk }: Frame): void {
  for (const { call } of desk?.calls ?? [])
    addImage(picture, `pin-${call}`, 'desk/pin-waiting.svg', { x: 0, y: 0, ...PIN, origin: [0.5, 1] });
  for (const { crew } of desk?.crews ?? [])
    addImage(picture, `van-${crew}`, 'desk/van.svg', { x: 0, y: 0, ...VAN, origin: [0.5, 0.5] });
}

export function drawDesk(picture: Picture, { desk }: Frame): void {
  picture.ink.clear();
  if (!desk) return;
  showState(picture, 'phone', desk.calls.some(({ status }) => status === 'ringing') ? 'ringing' : 'idle');
  for (const call of desk.calls) drawPin(picture, call, desk.crews);
  for (const crew of desk.crews) drawVan(picture, crew, desk.calls);
}

function drawPin(picture: Picture, { call, at, status }: CallFrame, crews: readonly CrewFrame[]): void {
  const image = picture.images.get(`pin-${call}`);
  if (!at) {
    image?.setVisible(false);
    return;
  }
  const coming = crews.some((crew) => crew.call === call);
  const drawing = status === 'freed' ? 'pin-freed' : coming ? 'pin-crew' : 'pin-waiting';
  showDrawing(picture, `pin-${call}`, `desk/${drawing}.svg`, PIN.w, PIN.h);
  const [x, y] = onMap(picture, at);
  image?.setPosition(x, y).setVisible(true);
}

/** Along the grid: first across, then up or down, as far as the clock has got. */
function drawVan(picture: Picture, crew: CrewFrame, calls: readonly CallFrame[]): void {
  const to = crew.there ? null : calls.find(({ call }) => call === crew.call)?.at;
  const from = crew.at;
  let at = from;
  if (to) {
    const across = Math.abs(to[0] - from[0]);
    const along = Math.abs(to[1] - from[1]);
    const gone = crew.way * (across + along);
    const x = from[0] + Math.sign(to[0] - from[0]) * Math.min(gone, across);
    const y = from[1] + Math.sign(to[1] - from[1]) * Math.max(0, gone - across);
    at = [x, y];
    const ends = [from, [to[0], from[1]] as const, to].map((spot) => onMap(picture, spot));
    picture.ink.lineStyle(7, 0x2466ad, 0.55);
    for (const [index, [endX, endY]] of ends.entries()) {
      const next = ends[index + 1];
      if (next) picture.ink.lineBetween(endX, endY, next[0], next[1]);
    }
  }
  const [x, y] = onMap(picture, at);
  // vans at one place stand side by side
  picture.images.get(`van-${crew.crew}`)?.setPosition(x + (crew.crew - 1) * 10, y + (crew.there ? 26 : 0));
}

function onMap(picture: Picture, [x, y]: readonly [number, number]): readonly [number, number] {
  const [left, top] = anchorOf(picture, 'map');
  const [width, height] = anchorOf(picture, 'map-size');
  return [left + (x / TOWN.width) * width, top + (y / TOWN.height) * height];
}
