// Meter probes with their leads, and jumpers with their clips, on whichever terminals the view shows.
import type { Frame } from '../session/frame';
import { addImage, anchorOf, type Picture } from './picture';
import { layoutOf } from './art';
import { polyline } from './polyline';

const PROBE = { w: 60, h: 210 };

export function furnishProbes(picture: Picture): void {
  for (const colour of ['red', 'black']) {
    addImage(picture, `probe-${colour}`, `tools/probe-${colour}.svg`, {
      x: 0,
      y: 0,
      ...PROBE,
      origin: [0.03, 0.99],
    });
  }
}

/** Anchor name of a terminal in this view; a landing's lock is drawn once for all landings. */
export function probeAnchor(terminal: string): string {
  return `probe:${terminal.replace(/^lock-\d+\./, 'lock.')}`;
}

export function drawLeads(picture: Picture, frame: Frame): void {
  const { ink } = picture;
  const [, height] = layoutOf(picture.view).size;
  const leads = [
    ['red', frame.meter.red, 0xc4281c],
    ['black', frame.meter.black, 0x1a222d],
  ] as const;
  for (const [colour, terminal, ink24] of leads) {
    const image = picture.images.get(`probe-${colour}`);
    const anchor = terminal === null ? undefined : layoutOf(picture.view).anchors[probeAnchor(terminal)];
    image?.setVisible(anchor !== undefined);
    if (!anchor) continue;
    const [x, y] = anchor;
    image?.setPosition(x, y);
    curve(ink, [x + 50, y - 165], [x + 150, y - 240], [x + 190, y + 80], [x + 130, height + 20], ink24, 7);
  }
  for (const { from, to } of frame.jumpers) {
    const [x1, y1] = anchorOf(picture, probeAnchor(from));
    const [x2, y2] = anchorOf(picture, probeAnchor(to));
    if (x1 === 0 || x2 === 0) continue;
    curve(ink, [x1, y1], [x1, y1 + 150], [x2, y2 + 150], [x2, y2], 0xe3a512, 9);
    for (const [x, y] of [
      [x1, y1],
      [x2, y2],
    ] as const)
      ink.fillStyle(0xffd23f, 1).fillCircle(x, y, 12);
  }
}

type Point = readonly [number, number];

function curve(
  ink: Picture['ink'],
  a: Point,
  b: Point,
  c: Point,
  d: Point,
  colour: number,
  width: number,
): void {
  const points = Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const s = 1 - t;
    const at = (axis: 0 | 1) =>
      s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
    return { x: at(0), y: at(1) };
  });
  ink.lineStyle(width + 3, 0x000000, 0.25);
  polyline(ink, points);
  ink.lineStyle(width, colour, 1);
  polyline(ink, points);
}
