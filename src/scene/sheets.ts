// On a flat canvas every frame is drawn anew, thing by thing. What stands still in a picture is therefore drawn once on
// sheets, and these are laid down instead; what moves is drawn between them, in the same order. A graphics card needs none.
import type Phaser from 'phaser';
import { type Run, SETTLED, stillRuns } from './still-runs';

type Thing = Phaser.GameObjects.Image | Phaser.GameObjects.Graphics;
type Matrix = Phaser.GameObjects.Components.TransformMatrix;
type Renderer = Phaser.Renderer.Canvas.CanvasRenderer;
type Camera = Phaser.Cameras.Scene2D.Camera;
/** What Phaser's types leave out. */
type Drawn = {
  willRender(camera: Camera): boolean;
  renderCanvas(renderer: Renderer, self: unknown, camera: Camera, parent?: Matrix): void;
};

type Crop = Readonly<Record<'cx' | 'cy' | 'cw' | 'ch', number>>;
type Sheet = Run & { readonly canvas: HTMLCanvasElement };
/** A thing as it was last drawn: which drawing, and its figures. */
type Look = { readonly thing: Thing; frame: unknown; readonly figures: number[] };

/** Figures of a drawing in ink that cost as much as one image. */
const INK_PER_IMAGE = 40;

export class Sheets {
  private sheets: Sheet[] = [];
  private looks: Look[] = [];
  private ages: number[] = [];
  private where = '';
  /** whether other sheets might be wanted than there are */
  private isStale = false;

  /** Takes over the drawing of a container. @param size of its picture, in its own units */
  constructor(
    private readonly container: Phaser.GameObjects.Container,
    private readonly size: readonly [number, number],
  ) {
    const draw: Drawn['renderCanvas'] = (renderer, _self, camera) => this.draw(renderer, camera);
    Object.assign(container, { renderCanvas: draw });
  }

  /** Forgets all sheets, and what they took of memory. */
  drop(): void {
    this.keep([]);
    this.looks = [];
    this.ages = [];
  }

  private draw(renderer: Renderer, camera: Camera): void {
    const { container } = this;
    const matrix = container.localTransform;
    matrix.applyITRS(container.x, container.y, 0, container.scaleX, container.scaleY);
    const things = container.list as Thing[];
    this.look(things);
    if (this.isStale) this.renew(things, renderer, camera);
    this.isStale = false;
    let at = 0;
    for (const { from, to, canvas } of this.sheets) {
      this.drawThings(things.slice(at, from), renderer, camera, matrix);
      this.lay(canvas, renderer.currentContext);
      at = to;
    }
    this.drawThings(things.slice(at), renderer, camera, matrix);
  }

  /** Notes what has changed since the last drawing; a picture in another place has changed as a whole. */
  private look(things: readonly Thing[]): void {
    const { x, y, scaleX } = this.container;
    const where = `${x} ${y} ${scaleX} ${things.length}`;
    if (where !== this.where) this.drop();
    this.where = where;
    for (const [at, thing] of things.entries()) {
      const before = this.looks[at];
      const look = before?.thing === thing ? before : { thing, frame: null, figures: [] };
      this.looks[at] = look;
      const age = note(look, thing) ? 0 : (this.ages[at] ?? 0) + 1;
      this.ages[at] = age;
      if (age === SETTLED || (age === 0 && this.sheets.some(({ from, to }) => from <= at && at < to)))
        this.isStale = true;
    }
  }

  private renew(things: readonly Thing[], renderer: Renderer, camera: Camera): void {
    const { ages } = this;
    const isSame = ({ from, to }: Run) => ages.slice(from, to).every((age) => age > 0);
    const good = this.sheets.filter(isSame);
    const runs = stillRuns(ages, things.map(costOf), good);
    const next = runs.map(
      (run): Sheet =>
        good.find(({ from, to }) => from === run.from && to === run.to) ?? {
          ...run,
          canvas: this.makeSheet(things.slice(run.from, run.to), renderer, camera),
        },
    );
    this.keep(next);
  }

  private keep(next: Sheet[]): void {
    for (const sheet of this.sheets) if (!next.includes(sheet)) sheet.canvas.width = 0;
    this.sheets = next;
  }

  private makeSheet(things: readonly Thing[], renderer: Renderer, camera: Camera): HTMLCanvasElement {
    const { container, size } = this;
    const canvas = document.createElement('canvas');
    const [left, top] = this.corner();
    canvas.width = Math.ceil(container.x + size[0] * container.scaleX) - left;
    canvas.height = Math.ceil(container.y + size[1] * container.scaleY) - top;
    const context = canvas.getContext('2d');
    if (!context) return canvas;
    const stage = renderer.currentContext;
    const matrix = container.localTransform;
    renderer.currentContext = context;
    matrix.applyITRS(container.x - left, container.y - top, 0, container.scaleX, container.scaleY);
    this.drawThings(things, renderer, camera, matrix);
    renderer.currentContext = stage;
    matrix.applyITRS(container.x, container.y, 0, container.scaleX, container.scaleY);
    return canvas;
  }

  private lay(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.drawImage(canvas, ...this.corner());
  }

  /** In whole pixels, so that a sheet is laid down as sharp as it was drawn. */
  private corner(): readonly [number, number] {
    return [Math.floor(this.container.x), Math.floor(this.container.y)];
  }

  private drawThings(things: readonly Thing[], renderer: Renderer, camera: Camera, matrix: Matrix): void {
    for (const thing of things as readonly (Thing & Drawn)[])
      if (thing.willRender(camera)) thing.renderCanvas(renderer, thing, camera, matrix);
  }
}

function costOf(thing: Thing): number {
  if (!thing.visible || thing.alpha === 0) return 0;
  return isInk(thing) ? thing.commandBuffer.length / INK_PER_IMAGE : 1;
}

function isInk(thing: Thing): thing is Phaser.GameObjects.Graphics {
  return 'commandBuffer' in thing;
}

/** Notes how a thing looks. @returns whether that has changed */
function note(look: Look, thing: Thing): boolean {
  return isInk(thing) ? noteInk(look.figures, thing) : noteImage(look, thing);
}

function noteInk(figures: number[], { commandBuffer, visible }: Phaser.GameObjects.Graphics): boolean {
  const now: readonly number[] = visible ? commandBuffer : [];
  if (now.length === figures.length && now.every((figure, at) => figure === figures[at])) return false;
  figures.splice(0, figures.length, ...now);
  return true;
}

/** Everything that shows on a flat canvas, and the crop only where there is one. */
function noteImage(look: Look, image: Phaser.GameObjects.Image): boolean {
  const { figures } = look;
  let isOther = look.frame !== image.frame;
  look.frame = image.frame;
  isOther = put(figures, 0, image.visible ? image.alpha : 0) || isOther;
  if (figures[0] === 0) return isOther;
  isOther = put(figures, 1, image.x) || isOther;
  isOther = put(figures, 2, image.y) || isOther;
  isOther = put(figures, 3, image.rotation) || isOther;
  isOther = put(figures, 4, image.scaleX) || isOther;
  isOther = put(figures, 5, image.scaleY) || isOther;
  isOther = put(figures, 6, image.originX) || isOther;
  isOther = put(figures, 7, image.originY) || isOther;
  isOther = put(figures, 8, Number(image.flipX)) || isOther;
  isOther = put(figures, 9, Number(image.isCropped)) || isOther;
  if (!image.isCropped) return isOther;
  const crop = (image as unknown as { readonly _crop: Crop })._crop;
  isOther = put(figures, 10, crop.cx) || isOther;
  isOther = put(figures, 11, crop.cy) || isOther;
  isOther = put(figures, 12, crop.cw) || isOther;
  return put(figures, 13, crop.ch) || isOther;
}

/** @returns whether it is another figure than before */
function put(figures: number[], at: number, figure: number): boolean {
  if (figures[at] === figure) return false;
  figures[at] = figure;
  return true;
}
