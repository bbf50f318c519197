// Meter probes with their leads, and jumpers with their clips, on whichever terminals the view shows.
import type { Frame } from '../session/frame';
import { type At, type Curve, jumperLoop, looseJumper, pointsOn, probeLead } from './lead-curves';
import { addImage, type Picture } from './picture';
import { polyline } from './polyline';

const PROBE = { w: 60, h: 210 };
const CLIP = { w: 40, h: 60, origin: [0.5, 0.92] };
/** From the clip's jaws to where its lead leaves. */
const CLIP_LENGTH = 50;
const RED = 0xc4281c;
const BLACK = 0x1a222d;
const YELLOW = 0xe3a512;

/** Finds a terminal in the picture; undefined where this view does not show it now. */
export type Locate = (terminal: string) => At | undefined;

export function furnishProbes(picture: Picture): void {
  for (const colour of ['red', 'black', 'red-2', 'black-2']) {
    addImage(picture, `probe-${colour}`, `tools/probe-${colour}.svg`, {
      x: 0,
      y: 0,
      ...PROBE,
      origin: [0.03, 0.99],
    });
  }
}

/** Terminals that are drawn under their own name. */
export function locateIn(picture: Picture): Locate {
  return (terminal) => picture.layout.anchors[`probe:${terminal}`];
}

/** A landing's lock is drawn once for all landings: only the one looked at, with its cover open, has terminals. */
export function locateAtLock(picture: Picture, floor: number, coverOpen: boolean): Locate {
  return (terminal) => {
    const [, at, name] = /^lock-(\d+)\.(.+)$/.exec(terminal) ?? [];
    if (!coverOpen || Number(at) !== floor) return undefined;
    return picture.layout.anchors[`probe:lock.${name}`];
  };
}

/** @param jumperFrom first end of a jumper whose second is still in the hand */
export function drawLeads(picture: Picture, frame: Frame, locate: Locate, jumperFrom: string | null): void {
  const [, height] = picture.layout.size;
  const leads = [
    ['red', frame.meter.red, RED],
    ['black', frame.meter.black, BLACK],
    ['red-2', frame.secondMeter.red, RED],
    ['black-2', frame.secondMeter.black, BLACK],
  ] as const;
  for (const [colour, terminal, ink] of leads) {
    const at = terminal === null ? undefined : locate(terminal);
    picture.images
      .get(`probe-${colour}`)
      ?.setVisible(at !== undefined)
      .setPosition(at?.[0] ?? 0, at?.[1] ?? 0);
    // the second meter's leads are thinner, and its probes wear two rings
    if (at) strokeLead(picture, probeLead(at, height), ink, colour.endsWith('-2') ? 4 : 7);
  }
  const way = clipWay(picture);
  const clipped: At[] = [];
  for (const { from, to } of frame.jumpers) {
    const [a, b] = [locate(from), locate(to)];
    if (a && b) {
      const loop = jumperLoop(clipEnd(a, way), clipEnd(b, way), height, way);
      strokeLead(picture, loop, YELLOW, 9);
    }
    for (const end of [a, b]) if (end) clipped.push(end);
  }
  const loose = jumperFrom === null ? undefined : locate(jumperFrom);
  if (loose) {
    strokeLead(picture, looseJumper(clipEnd(loose, way), height), YELLOW, 9);
    clipped.push(loose);
  }
  placeClips(picture, clipped, way);
}

/** Clips leave the terminals' numbers free: in the cabinet those stand above the screw, elsewhere below. */
function clipWay({ view }: Picture): 1 | -1 {
  return view === 'cabinet' ? 1 : -1;
}

function clipEnd([x, y]: At, way: 1 | -1): At {
  return [x, y + way * CLIP_LENGTH];
}

/** Clips are made as they are needed and kept for the next jumper. */
function placeClips(picture: Picture, ends: readonly At[], way: 1 | -1): void {
  for (let index = 0; ; index++) {
    const at = ends[index];
    const image = picture.images.get(`clip-${index}`);
    if (!at && !image) return;
    if (!at) image?.setVisible(false);
    else {
      const clip =
        image ?? addImage(picture, `clip-${index}`, 'tools/clip-yellow.svg', { x: 0, y: 0, ...CLIP });
      clip
        .setVisible(true)
        .setPosition(...at)
        .setAngle(way > 0 ? 180 : 0);
    }
  }
}

function strokeLead({ ink }: Picture, curve: Curve, colour: number, width: number): void {
  const points = pointsOn(curve);
  ink.lineStyle(width + 3, 0x000000, 0.25);
  polyline(ink, points);
  ink.lineStyle(width, colour, 1);
  polyline(ink, points);
}
