// The technician's way through the building in section: across the floor, up or down the stairs, across again.
export type Point = readonly [number, number];

/** Stairs beside the rooms, art units of the cutaway. */
export const STAIRS_X = 806;

/** Corners of the way between two standing points. On one level there are no stairs. */
export function wayBetween(from: Point, to: Point): readonly Point[] {
  return from[1] === to[1] ? [from, to] : [from, [STAIRS_X, from[1]], [STAIRS_X, to[1]], to];
}

/** @param share 0 at the first corner to 1 at the last, by length */
export function pointOnWay(way: readonly Point[], share: number): Point {
  const lengths = way.slice(1).map((point, index) => distance(way[index] ?? point, point));
  let left = Math.min(1, Math.max(0, share)) * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [way[index], way[index + 1]];
    if (a && b && left <= length && length > 0) {
      const part = left / length;
      return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    }
    left -= length;
  }
  return way[way.length - 1] ?? [0, 0];
}

/** Between two floors a person is on the stairs, behind the section's cut. */
export function isOnStairs([x, y]: Point, from: Point, to: Point): boolean {
  return x === STAIRS_X && y !== from[1] && y !== to[1];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
