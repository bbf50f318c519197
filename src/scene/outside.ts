// What a level's day looks like: the sky round the building, night in the windows, rain on the glass. For the eye
// only; the lift knows nothing of it.
import type { Level } from '../level-format/level';
import type { ViewName } from '../session/view-store';
import { groundShift } from '../session/cutaway-layout';
import { addImage, type Picture } from './picture';

type Day = Level['day'];
type Glass = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const SKY = { w: 900, h: 1900 };
const DAWN = 6;
const DUSK = 18;
const NIGHT = 0x0b1530;
/** How much darker the sky is in rain. */
const OVERCAST = 0.35;
/** Window panes as drawn. */
const glassOf: Partial<Readonly<Record<ViewName, readonly Glass[]>>> = {
  lobby: [{ x: 1136, y: 226, w: 440, h: 298 }],
  'machine-room': [{ x: 76, y: 136, w: 178, h: 158 }],
};

/** @param time "HH:MM" */
export function isNight({ time }: Pick<Day, 'time'>): boolean {
  const hour = Number(time.slice(0, 2));
  return hour < DAWN || hour >= DUSK;
}

const isWet = ({ weather }: Day) => weather === 'rain' || weather === 'storm';

/** Puts the sky behind a building of so many floors. */
export function furnishSky(picture: Picture, floors: number, day: Day): void {
  const shift = groundShift(floors);
  const box = { x: 0, y: Math.min(0, shift), w: SKY.w, h: SKY.h + Math.max(0, shift) };
  const sky = addImage(picture, 'sky', `cutaway/sky-${isNight(day) ? 'night' : 'day'}.svg`, box);
  if (isWet(day)) {
    const grey = addImage(picture, 'clouds', 'tools/shade.svg', box).setAlpha(OVERCAST);
    picture.container.sendToBack(grey);
  }
  picture.container.sendToBack(sky);
}

/** Night behind a close-up's windows. */
export function drawWindows({ ink, view }: Picture, day: Day): void {
  if (!isNight(day)) return;
  for (const { x, y, w, h } of glassOf[view] ?? []) ink.fillStyle(NIGHT, 0.72).fillRect(x, y, w, h);
}
