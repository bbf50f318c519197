// The drawn parts: SVG text that comes when its view is first shown, turned into textures of the screen's sharpness.
import type { Layout } from '../session/layout';
import { fallenDrawings, figureDrawings, thingDrawings } from './kinds';
import type { ViewName } from '../session/view-store';

const drawings = import.meta.glob<string>(
  '../../assets/art/{cutaway,cabinet,landing,machine-room,car,car-roof,pit,desk,drawing-table,tools,lobby,people}/*.svg',
  {
    query: '?raw',
    import: 'default',
  },
);

/** A drawing by folder and file; a layout may borrow one from another view with `../`. */
export function drawingOf(view: ViewName, file: string): string {
  return file.startsWith('../') ? file.slice('../'.length) : `${view}/${file}`;
}

/** Files a view can show, its states included. */
export function imagesOf(view: ViewName, layout: Layout): readonly string[] {
  const parts = layout.parts.flatMap(({ image, states }) => [
    ...(image ? [image] : []),
    ...Object.values(states ?? {}),
  ]);
  return [...new Set(parts)].map((file) => drawingOf(view, file));
}

/** Whoever is seen through a car's open door. */
const inCar = ['man', 'woman', 'elder', 'girl', 'boy'].map((kind) => `people/${kind}.svg`);
const shoes = ['people/shoe-soft-clogs.svg', 'people/shoe-loose-laces.svg'];
const TORCH = 'tools/torchlight.svg';
const leads = [
  'tools/probe-red.svg',
  'tools/probe-black.svg',
  'tools/probe-red-2.svg',
  'tools/probe-black-2.svg',
  'tools/clip-yellow.svg',
];

/** Files a view shows beyond its layout, such as lamps and figures. */
export const extraImages: Readonly<Record<ViewName, readonly string[]>> = {
  cutaway: [
    'cutaway/technician.svg',
    'cutaway/technician-no-helmet.svg',
    'cutaway/pupil.svg',
    'cutaway/partner.svg',
    'cutaway/bag.svg',
    'cutaway/sky-day.svg',
    'cutaway/sky-night.svg',
    'landing/smoke.svg',
    'tools/shade.svg',
    ...inCar,
    ...thingDrawings,
    'cutaway/landing-door.svg',
    'cutaway/barrier.svg',
    'cutaway/notice.svg',
    'cutaway/top-machine-room-less.svg',
    'cutaway/hand-wheel.svg',
  ],
  cabinet: ['cabinet/lamp-on-green.svg', 'cabinet/lamp-on-red.svg', 'cabinet/lamp-off.svg', ...leads],
  'machine-room': [...leads, TORCH],
  landing: [...leads, ...inCar, 'landing/smoke.svg', 'tools/shade.svg', TORCH],
  car: [...figureDrawings, ...thingDrawings, 'landing/smoke.svg', TORCH],
  'car-roof': [...leads, TORCH],
  pit: [...leads, TORCH],
  lobby: [TORCH, ...figureDrawings, ...fallenDrawings, ...thingDrawings, ...shoes, 'lobby/step.svg'],
  desk: ['pin-waiting', 'pin-crew', 'pin-freed', 'van'].map((name) => `desk/${name}.svg`),
  'drawing-table': ['contact-open', 'contact-closed', 'coil', 'fuse', 'lamp', 'source', 'resistor'].map(
    (name) => `drawing-table/symbol-${name}.svg`,
  ),
};

/**
 * Draws an SVG at a scale.
 * @param key folder and file below the art folder
 * @throws Error when the drawing is missing, does not come, or the browser cannot read it
 */
export async function rasterise(key: string, scale: number): Promise<HTMLCanvasElement> {
  const text = await drawings[`../../assets/art/${key}`]?.();
  if (text === undefined) throw new Error(`no drawing ${key}`);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}
