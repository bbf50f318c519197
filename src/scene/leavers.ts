// People let out of the car walk away from its door; the lift itself knows only that they are out. Frames tell how many
// are seen inside: whoever is missing from one to the next, with the door open, is on their way. For the eye only.
import type { Frame } from '../session/frame';
import { type Kind, kindAt } from './kinds';

/** Seconds from one to the next, and until out of sight. */
const APART = 0.9;
const WALK = 4.5;
/** Opening of the car's door, as a share, through which frames tell who is inside. */
const SEEN_THROUGH = 0.1;

type Seen = Pick<Frame['car'], 'seen' | 'seenChildren' | 'seenElders' | 'door'>;
/** `share` of the way out of sight */
export type Leaving = { readonly kind: Kind; readonly share: number };

export class Leavers {
  private before: Seen | undefined;
  private gone: readonly { readonly kind: Kind; readonly from: number }[] = [];

  /** To be shown every frame that is drawn. @param isHere whether the car's door can be seen from here */
  note(car: Seen, seconds: number, isHere: boolean): void {
    const { before } = this;
    this.before = isHere && car.door > SEEN_THROUGH ? car : undefined;
    this.gone = this.gone.filter(({ from }) => seconds < from + WALK);
    if (!before || !this.before) return;
    const ages = { children: before.seenChildren, elders: before.seenElders };
    for (let at = before.seen - 1; at >= car.seen; at--) {
      const last = this.gone.at(-1)?.from ?? Number.NEGATIVE_INFINITY;
      this.gone = [...this.gone, { kind: kindAt(at, ages), from: Math.max(seconds, last + APART) }];
    }
  }

  /** Whoever is on their way now, the first to leave first. */
  at(seconds: number): readonly Leaving[] {
    return this.gone.map(({ kind, from }) => ({ kind, share: Math.max(0, (seconds - from) / WALK) }));
  }
}
