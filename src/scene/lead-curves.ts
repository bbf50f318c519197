// How leads hang: a probe's lead down over the picture's lower edge, a jumper in a loop between its clips.
export type At = readonly [number, number];
export type Curve = readonly [At, At, At, At];

const PIECES = 24;
/** Art units a jumper keeps from the lower edge of the picture. */
const MARGIN = 22;

/** @param height of the picture, art units */
export function probeLead([x, y]: At, height: number): Curve {
  return [
    [x + 50, y - 165],
    [x + 150, y - 240],
    [x + 190, y + 80],
    [x + 130, height + 20],
  ];
}

/**
 * Loops with its span, but stays in the picture.
 * @param way 1 hangs below its ends, -1 stands above them
 */
export function jumperLoop(a: At, b: At, height: number, way: 1 | -1): Curve {
  const sag = 110 + Math.abs(a[0] - b[0]) * 0.12;
  const bend = ([, y]: At): number => {
    const edge = way > 0 ? height - MARGIN : MARGIN;
    const most = Math.abs(edge - (way > 0 ? Math.max(a[1], b[1]) : Math.min(a[1], b[1]))) / 0.75;
    return y + way * Math.min(sag, most);
  };
  return [a, [a[0], bend(a)], [b[0], bend(b)], b];
}

/** The lead of a jumper whose second end is still in the hand. */
export function looseJumper([x, y]: At, height: number): Curve {
  return [
    [x, y],
    [x - 10, y + 90],
    [x + 90, y + 40],
    [x + 110, height + 20],
  ];
}

/** Points along a cubic curve, first and last included. */
export function pointsOn([a, b, c, d]: Curve): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const t = i / PIECES;
    const s = 1 - t;
    const on = (axis: 0 | 1) =>
      s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
    return { x: on(0), y: on(1) };
  });
}
