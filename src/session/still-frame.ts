// A frame without what flows: time, and where the car is on its way. What can be done where one stands does not hang
// on these, so whoever shows it looks again only when something else has changed.
import type { Frame } from './frame';

const flowing = ['tick', 'seconds', 'busySeconds', 'events', 'car'] as const;
const carFlowing = ['position', 'speed'] as const;

export type StillFrame = Omit<Frame, (typeof flowing)[number]> & {
  readonly car: Omit<Frame['car'], (typeof carFlowing)[number]>;
};

/** @param now with the parts of the frame before where they have not changed @returns `before` as long as it still holds */
export function stillFrame(before: StillFrame, now: Frame): StillFrame {
  return isAlike(before, now, flowing) && isAlike(before.car, now.car, carFlowing) ? before : now;
}

function isAlike(before: object, now: object, but: readonly string[]): boolean {
  const [was, is] = [before, now] as readonly Readonly<Record<string, unknown>>[];
  for (const key in is) if (was?.[key] !== is[key] && !but.includes(key)) return false;
  return true;
}
