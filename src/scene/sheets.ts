// On a flat canvas every frame is drawn anew, thing by thing. What stands still in a picture is therefore drawn once on
// sheets, in a moment when nothing else is to do, and these are laid down instead; what moves is drawn between them, in the
// same order. A graphics card needs none.
import type Phaser from 'phaser';
import { patienceWith, type Run, stillRuns } from './still-runs';

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
/** A thing as it was last drawn: which drawing, and its figures; for how many frames so, and how often it moved before. */
type Look = { readonly thing: Thing; frame: unknown; readonly figures: number[]; age: number; moves: number };
type Pens = { readonly renderer: Renderer; readonly camera: Camera };

/** Figures of a drawing in ink that cost as much as one image. */
const INK_PER_IMAGE = 40;
/** Milliseconds after which a sheet is made although the page never rests. */
const UNTIL_MADE = 250;

export class Sheets {
  private sheets: Sheet[] = [];
  private looks: Look[] = [];
  /** of sheets gone: a new canvas costs more than to wipe one */
  private spare: HTMLCanvasElement[] = [];
  private readonly speck = document.createElement('canvas');
  private where = '';
  /** whether an idle moment has been asked for */
  private isAsked = false;

  /** Takes over the drawing of a container. @param size of its picture, in its own units */
  constructor(
    private readonly container: Phaser.GameObjects.Container,
    private readonly size: readonly [number, number],
  ) {
    const draw: Drawn['renderCanvas'] = (renderer, _self, camera) => this.draw({ renderer, camera });
    Object.assign(container, { renderCanvas: draw });
  }

  /** Forgets all sheets, and what they took of memory. */
  drop(): void {
    for (const canvas of [...this.spare, ...this.sheets.map((sheet) => sheet.canvas)]) canvas.width = 0;
    this.sheets = [];
    this.spare = [];
    this.looks = [];
  }

  private draw(pens: Pens): void {
    const { container } = this;
    const matrix = container.localTransform;
    matrix.applyITRS(container.x, container.y, 0, container.scaleX, container.scaleY);
    const things = container.list as Thing[];
    if (this.look(things)) this.askForSheets(pens);
    let at = 0;
    for (const { from, to, canvas } of this.sheets) {
      this.drawThings(things, at, from, pens, matrix);
      this.lay(canvas, pens.renderer.currentContext);
      at = to;
    }
    this.drawThings(things, at, things.length, pens, matrix);
  }

  /**
   * Notes what has changed since the last drawing; a picture in another place has changed as a whole.
   * @returns whether other sheets might be wanted than there are
   */
  private look(things: readonly Thing[]): boolean {
    const { x, y, scaleX } = this.container;
    const where = `${x} ${y} ${scaleX} ${things.length}`;
    if (where !== this.where) this.drop();
    this.where = where;
    let isStale = false;
    for (const [at, thing] of things.entries()) {
      const before = this.looks[at];
      const look = before?.thing === thing ? before : { thing, frame: null, figures: [], age: 0, moves: 0 };
      this.looks[at] = look;
      if (note(look, thing)) isStale = this.moved(look, at) || isStale;
      else if (++look.age === patienceWith(look.moves)) isStale = true;
    }
    return isStale;
  }

  /** The sheet it was on shows it no more. @returns whether it was on one */
  private moved(look: Look, at: number): boolean {
    if (isStill(look)) look.moves++;
    look.age = 0;
    const gone = this.sheets.find(({ from, to }) => from <= at && at < to);
    if (!gone) return false;
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    this.spare.push(gone.canvas);
    return true;
  }

  /** Sheets are made between two frames, one at a time; until then their things are drawn. */
  private askForSheets(pens: Pens): void {
    if (this.isAsked) return;
    this.isAsked = true;
    whenIdle(() => {
      this.isAsked = false;
      if (this.makeNext(pens)) this.askForSheets(pens);
    });
  }

  /** @returns whether one was made, and more may be wanted */
  private makeNext(pens: Pens): boolean {
    const { looks, sheets, container } = this;
    if (!container.active) return false; // the picture has been taken away meanwhile
    const things = looks.map(({ thing }) => thing);
    const runs = stillRuns(looks.map(isStill), things.map(costOf), sheets);
    const isMade = (run: Run) => sheets.some(({ from, to }) => from === run.from && to === run.to);
    const next = runs.find((run) => !isMade(run));
    if (!next) return false;
    const [inside, others] = split(sheets, ({ from, to }) => from >= next.from && to <= next.to);
    this.spare.push(...inside.map(({ canvas }) => canvas));
    const sheet = { ...next, canvas: this.makeSheet(things, next, pens) };
    this.sheets = [...others, sheet].sort((one, other) => one.from - other.from);
    return true;
  }

  private makeSheet(things: readonly Thing[], { from, to }: Run, pens: Pens): HTMLCanvasElement {
    const { container, size } = this;
    const { renderer } = pens;
    const [left, top] = this.corner();
    const canvas = this.cleanCanvas(
      Math.ceil(container.x + size[0] * container.scaleX) - left,
      Math.ceil(container.y + size[1] * container.scaleY) - top,
    );
    const context = canvas.getContext('2d');
    if (!context) return canvas;
    const stage = renderer.currentContext;
    const matrix = container.localTransform;
    renderer.currentContext = context;
    matrix.applyITRS(container.x - left, container.y - top, 0, container.scaleX, container.scaleY);
    this.drawThings(things, from, to, pens, matrix);
    renderer.currentContext = stage;
    // a canvas puts its painting off until it is looked at, which would be in the midst of the next frame
    this.speck.getContext('2d')?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    return canvas;
  }

  private cleanCanvas(width: number, height: number): HTMLCanvasElement {
    const canvas = this.spare.pop() ?? document.createElement('canvas');
    if (canvas.width === width && canvas.height === height) {
      const context = canvas.getContext('2d');
      context?.setTransform(1, 0, 0, 1, 0, 0);
      context?.clearRect(0, 0, width, height);
    } else Object.assign(canvas, { width, height });
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

  private drawThings(
    things: readonly Thing[],
    from: number,
    to: number,
    { renderer, camera }: Pens,
    matrix: Matrix,
  ): void {
    for (let at = from; at < to; at++) {
      const thing = things[at] as Thing & Drawn;
      if (thing.willRender(camera)) thing.renderCanvas(renderer, thing, camera, matrix);
    }
  }
}

function isStill({ age, moves }: Look): boolean {
  return age >= patienceWith(moves);
}

function whenIdle(act: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(act, { timeout: UNTIL_MADE });
  else window.setTimeout(act);
}

function split<T>(all: readonly T[], isOne: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isOne), all.filter((one) => !isOne(one))];
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
