// What wear makes of a contact that is made anew: a dirty one bounces, an oxidised one has another resistance every
// time (faults.json LCK-03: 5 to 800 ohm). How long it bounces and how it is drawn are choices of ours. [?]
import type { LiftState } from '../lift-state';
import { chanceOf } from '../random';
import type { Ohms, Ticks } from '../units';

/** Above this a contact counts as dirty. */
const DIRTY: Ohms = 5;
/** A dirty contact is made, opens again for a tick, and is made for good. */
const BOUNCE_TICKS: Ticks = 3;
const OPEN_AT: Ticks = 2;
/** An oxidised contact has between a fortieth of and four times its figure, more often little than much. */
const LEAST_SHARE = 1 / 40;
const MOST_SHARE = 4;
/** A contact has just been made by its mover: it may bounce, and may have another resistance than before. */
export function makeContact({ electrical, wear, tick }: LiftState, contact: number, part: number): void {
  const drift = electrical.partDrift[part] as number;
  if (drift > 0) {
    const draw = chanceOf(wear.seed, part, tick);
    electrical.partOhms[part] = drift * (LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * draw * draw * draw);
  }
  if ((electrical.partOhms[part] as number) < DIRTY) return;
  electrical.bounce[contact] = BOUNCE_TICKS;
  electrical.bouncing++;
}

/** A tick of a bounce. @returns whether the contact is open just now */
export function isBouncedOpen({ electrical }: LiftState, contact: number): boolean {
  const left = electrical.bounce[contact] as number;
  if (left === 0) return false;
  electrical.bounce[contact] = left - 1;
  if (left === 1) electrical.bouncing--;
  return left === OPEN_AT;
}

/** Its mover has opened it again before it came to rest. */
export function endBounce({ electrical }: LiftState, contact: number): void {
  if (electrical.bounce[contact] === 0) return;
  electrical.bounce[contact] = 0;
  electrical.bouncing--;
}
