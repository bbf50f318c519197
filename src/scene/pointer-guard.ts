// Tells a tap from a drag: only what is let go near where it was pressed counts, so that scrolling acts on nothing.
const NEAR = 14;

export type Press = { readonly x: number; readonly y: number };

/** @param pixelRatio device pixels in a CSS pixel */
export function isTap(down: Press | null, up: Press, pixelRatio: number): boolean {
  if (!down) return false;
  return Math.hypot(up.x - down.x, up.y - down.y) <= NEAR * pixelRatio;
}
