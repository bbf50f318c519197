// How much of the present walk is done. Frames tell only what is left, so the whole is noted when it starts.
import type { Frame } from '../session/frame';

type Walk = Pick<Frame, 'destination' | 'busySeconds'>;

export class WalkMemory {
  private to: Frame['destination'] = null;
  private whole = 0;

  /** To be shown every frame, drawn or not. A walk first met half-way starts at its beginning. */
  note({ destination, busySeconds }: Walk): void {
    if (destination === null) this.whole = 0;
    else if (destination !== this.to || busySeconds > this.whole) this.whole = busySeconds;
    this.to = destination;
  }

  /** @returns 0 setting out to 1 arrived; 0 when nobody walks */
  share({ destination, busySeconds }: Walk): number {
    if (destination === null || this.whole <= 0) return 0;
    return Math.min(1, Math.max(0, 1 - busySeconds / this.whole));
  }
}
