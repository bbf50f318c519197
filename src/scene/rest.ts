// Lets the renderer rest while the picture stands still: an old laptop stays cool, and the page answers at once.
import type { Frame } from '../session/frame';

/** Frames drawn after the last change, so that textures and fades settle. */
const AFTERGLOW = 3;

const unseen: readonly string[] = [
  'tick',
  'seconds',
  'busySeconds',
  'events',
  'board',
] satisfies (keyof Frame)[];

/** Whether two frames of one sitting make the same picture: their parts are the same where nothing has changed. */
export function looksTheSame(before: Frame, now: Frame): boolean {
  if (now.destination !== null && before.seconds !== now.seconds) return false; // somebody walks
  for (const key in now)
    if (before[key as keyof Frame] !== now[key as keyof Frame] && !unseen.includes(key)) return false;
  const [was, is] = [before.board, now.board];
  return was.lamps === is.lamps && was.display === is.display && was.alive === is.alive;
}

export type Sleeper = { readonly sleep: () => void; readonly wake: () => void };

/** Counts unchanged frames and puts the loop to sleep after a few. */
export class Rest {
  private still = 0;

  constructor(private readonly loop: Sleeper) {}

  /** @param changed whether the frame just drawn differs from the one before */
  note(changed: boolean): void {
    this.still = changed ? 0 : this.still + 1;
    if (this.still === AFTERGLOW) this.loop.sleep();
  }

  disturb(): void {
    this.still = 0;
    this.loop.wake();
  }
}
