// People in the building in section, besides the player: in the car, waiting at the doors, and the second technician.
import type { Frame } from '../session/frame';
import { addFigure, hideFigure, placeFigure } from './figures';
import { kindAt, strangers } from './kinds';
import { addImage, anchorOf, type Picture } from './picture';
import { standAt } from './draw-technician';

/** A grown person of the lobby's art is some hundred units tall here. */
const SMALL = 0.3;
/** Where they stand, across. */
const IN_CAR = [328, 424, 350, 446, 312];
const WAITING = [540, 566, 648, 674, 700];
const ABOVE_SILL = 4;
const PARTNER = { w: 68, h: 112, aside: 52 };

export function furnishPeople(picture: Picture, { floors }: Frame): void {
  for (const at of IN_CAR.keys()) addFigure(picture, `rider-${at}`, picture.images.get('car-door'));
  for (let floor = 1; floor <= floors; floor++)
    for (const at of WAITING.keys()) addFigure(picture, `waiting-${floor}-${at}`);
  const box = { x: 0, y: 0, w: PARTNER.w, h: PARTNER.h, origin: [0.5, 1] };
  addImage(picture, 'partner', 'cutaway/partner.svg', box).setVisible(false);
}

/** @param carTop y of the car's crosshead */
export function drawPeople(picture: Picture, frame: Frame, carTop: number): void {
  const { car, rider, floors, machine } = frame;
  const inside = rider ? rider.riders : car.seen;
  const ages = rider ?? { children: car.seenChildren, elders: car.seenElders };
  for (const [at, x] of IN_CAR.entries())
    stand(picture, `rider-${at}`, at < inside, {
      kind: kindAt(at, ages, rider ? strangers : undefined),
      x,
      y: carTop + 146,
    });
  if (rider?.waiting !== waitingIn.get(picture)) drawWaiting(picture, floors, rider?.waiting);
  const partner = picture.images.get('partner')?.setVisible(machine.partner !== null);
  if (machine.partner === null) return;
  const [x, y] = standAt(picture, machine.partner, carTop);
  partner?.setPosition(x - PARTNER.aside, y).setFlipX(true);
}

/** The list that a picture shows waiting; a frame keeps its list as long as nobody comes or goes. */
const waitingIn = new WeakMap<Picture, readonly number[]>();

function drawWaiting(picture: Picture, floors: number, waiting: readonly number[] = []): void {
  waitingIn.set(picture, waiting);
  for (let floor = 1; floor <= floors; floor++) {
    const [, sill] = anchorOf(picture, `floor:${floor}`);
    const count = waiting[floor - 1] ?? 0;
    for (const [at, x] of WAITING.entries()) {
      const kind = strangers[at % strangers.length] ?? 'man';
      stand(picture, `waiting-${floor}-${at}`, at < count, { kind, x, y: sill - ABOVE_SILL });
    }
  }
}

type Who = Pick<Parameters<typeof placeFigure>[2], 'kind' | 'x' | 'y'>;

function stand(picture: Picture, id: string, isThere: boolean, who: Who): void {
  if (isThere) placeFigure(picture, id, { ...who, pose: 'stands', seconds: 0, scale: SMALL });
  else hideFigure(picture, id);
}
