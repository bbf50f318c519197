// Lets the renderer rest while the picture stands still: an old laptop stays cool, and the page answers at once.
import type { Frame } from '../session/frame';

/** Frames drawn after the last change, so that textures and fades settle. */
const AFTERGLOW = 3;

/** Everything of a frame that can be seen in a picture. */
export function pictureOf(frame: Frame): string {
  const { tick: _tick, seconds, events: _events, board, busySeconds, ...seen } = frame;
  const walking = frame.destination ? [seconds, busySeconds] : 0;
  return JSON.stringify([seen, walking, board.lamps, board.display, board.alive]);
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
