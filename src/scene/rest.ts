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

/** Counts the frames still to be drawn, and puts the loop to sleep after them. */
export class Rest {
  private left = AFTERGLOW + 1;

  constructor(private readonly loop: Sleeper) {}

  /** One is being drawn. */
  note(): void {
    this.left--;
    if (this.left === 0) this.loop.sleep();
  }

  /** @param after frames to be drawn after the next: none where only something drifts */
  disturb(after = AFTERGLOW): void {
    this.left = Math.max(this.left, after + 1);
    this.loop.wake();
  }
}
