// One drawn view: its parts as images in a container that is fitted into a pane.
import type Phaser from 'phaser';
import { layoutFor } from '../session/layouts';
import type { Layout, LayoutPart } from '../session/layout';
import type { Pane, ViewName } from '../session/view-store';
import { Sheets } from './sheets';
import { drawingOf, extraImages, imagesOf, rasterise } from './art';

/** Phaser's number for a renderer without a card, which is no reason to load it where nothing is drawn. */
const FLAT = 1;

export type Picture = {
  readonly view: ViewName;
  readonly layout: Layout;
  readonly scene: Phaser.Scene;
  /** texture pixels in an art unit */
  readonly scale: number;
  readonly container: Phaser.GameObjects.Container;
  /** lines over the parts: ropes, leads, highlights */
  readonly ink: Phaser.GameObjects.Graphics;
  /** over the ink, what is seldom drawn anew: lamps, and where water stands */
  readonly marks: Phaser.GameObjects.Graphics;
  /** null where a graphics card draws */
  readonly sheets: Sheets | null;
  readonly images: Map<string, Phaser.GameObjects.Image>;
  readonly shown: Map<string, string>;
  readonly parts: ReadonlyMap<string, LayoutPart>;
};

/**
 * @param lift preset id
 * @param scale texture pixels in an art unit
 */
export async function createPicture(
  scene: Phaser.Scene,
  view: ViewName,
  lift: string,
  scale: number,
): Promise<Picture> {
  const layout = layoutFor(view, lift);
  const drawings = [...imagesOf(view, layout), ...extraImages[view]];
  await Promise.all(drawings.map((key) => addTexture(scene, key, scale)));
  const container = scene.add.container(0, 0).setVisible(false);
  const isFlat = scene.game.renderer.type === FLAT;
  const picture: Picture = {
    view,
    layout,
    scene,
    scale,
    container,
    ink: scene.add.graphics(),
    marks: scene.add.graphics(),
    sheets: isFlat ? new Sheets(container, layout.size) : null,
    images: new Map(),
    shown: new Map(),
    parts: new Map(layout.parts.map((part) => [part.id, part])),
  };
  for (const part of [...layout.parts].sort((a, b) => a.depth - b.depth)) addPart(picture, part);
  container.add([picture.ink, picture.marks]);
  return picture;
}

/** Takes a picture away with the textures that it alone used. */
export function removePicture({ scene, container, view, layout, scale, sheets }: Picture): void {
  sheets?.drop();
  container.destroy();
  for (const key of imagesOf(view, layout))
    if (key.startsWith(`${view}/`)) scene.textures.remove(textureKey(key, scale));
}

const textureKey = (drawing: string, scale: number) => `${drawing}@${scale}`;

async function addTexture(scene: Phaser.Scene, drawing: string, scale: number): Promise<void> {
  const key = textureKey(drawing, scale);
  if (scene.textures.exists(key)) return;
  const canvas = await rasterise(drawing, scale);
  // as an image: as a canvas it would be read back into memory, pixel by pixel, to be painted on
  if (!scene.textures.exists(key)) scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
}

function addPart(picture: Picture, part: LayoutPart): void {
  const file = part.image ?? part.states?.[part.initial ?? ''];
  addImage(picture, part.id, file ? drawingOf(picture.view, file) : null, part);
  if (!file) picture.images.get(part.id)?.setVisible(false);
}

/** Adds an image beyond the layout, below the ink. @param drawing folder and file, or null for none yet */
export function addImage(
  picture: Picture,
  id: string,
  drawing: string | null,
  box: Omit<LayoutPart, 'id' | 'depth'>,
): Phaser.GameObjects.Image {
  const [originX = 0, originY = 0] = box.origin ?? [0, 0];
  const key = drawing === null ? '__DEFAULT' : textureKey(drawing, picture.scale);
  const image = picture.scene.add.image(box.x + box.w * originX, box.y + box.h * originY, key);
  image.setOrigin(originX, originY).setDisplaySize(box.w, box.h);
  picture.container.add(image);
  picture.container.bringToTop(picture.ink).bringToTop(picture.marks);
  picture.images.set(id, image);
  return image;
}

/** Shows a part in one of its states; null hides it. Does nothing when it already is so. */
export function showState(picture: Picture, id: string, state: string | null): void {
  if (picture.shown.get(id) === (state ?? '')) return;
  picture.shown.set(id, state ?? '');
  const image = picture.images.get(id);
  const part = picture.parts.get(id);
  const file = state === null ? undefined : part?.states?.[state];
  image?.setVisible(file !== undefined);
  if (!image || !part || !file) return;
  image.setTexture(textureKey(drawingOf(picture.view, file), picture.scale)).setDisplaySize(part.w, part.h);
}

/** Shows an image added beyond the layout as another drawing. Does nothing when it already is so. */
export function showDrawing(picture: Picture, id: string, drawing: string, w: number, h: number): void {
  if (picture.shown.get(id) === drawing) return;
  picture.shown.set(id, drawing);
  const key = textureKey(drawing, picture.scale);
  picture.images.get(id)?.setTexture(key).setDisplaySize(w, h).setVisible(true);
}

/** Fits the view into its pane; null hides it. */
export function placePicture(picture: Picture, pane: Pane | null, pixelRatio: number): void {
  picture.container.setVisible(pane !== null);
  if (!pane) return picture.sheets?.drop();
  const [width] = picture.layout.size;
  picture.container.setPosition(pane.x * pixelRatio, pane.y * pixelRatio);
  picture.container.setScale((pane.width * pixelRatio) / width);
}

export function anchorOf(picture: Picture, name: string): readonly [number, number] {
  return picture.layout.anchors[name] ?? [0, 0];
}
