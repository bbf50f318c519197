// Where to put pointer or finger on a thing of the picture: as near its middle as no other thing lies over it.
import type { Locator } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

/** @returns a point of the window @throws Error where something else lies over all of it */
export async function aimAt(twin: Locator): Promise<Point> {
  const point = await twin.evaluate(freePoint);
  if (!point) throw new Error(`covered everywhere: ${await twin.getAttribute('data-hotspot')}`);
  return point;
}

/** Runs in the page. Things that come later in the list lie over those before. */
function freePoint(twin: Element): Point | undefined {
  twin.scrollIntoView({ block: 'center', inline: 'center' });
  const box = twin.getBoundingClientRect();
  const later: DOMRect[] = [];
  for (let next = twin.nextElementSibling; next; next = next.nextElementSibling)
    if (next.classList.contains('twin')) later.push(next.getBoundingClientRect());
  const grid = 9;
  const tries: { x: number; y: number; off: number }[] = [];
  for (let row = 1; row < grid; row++)
    for (let column = 1; column < grid; column++) {
      const [across, down] = [column / grid, row / grid];
      const off = Math.abs(across - 0.5) + Math.abs(down - 0.5);
      tries.push({ x: box.left + box.width * across, y: box.top + box.height * down, off });
    }
  tries.push({ x: box.left + box.width / 2, y: box.top + box.height / 2, off: 0 });
  return tries
    .sort((one, other) => one.off - other.off)
    .find(
      ({ x, y }) =>
        !later.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom) &&
        document.elementFromPoint(x, y)?.tagName === 'CANVAS',
    );
}
