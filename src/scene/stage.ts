// The one Phaser scene: keeps a picture for each view shown, draws it from the newest frame, and turns
// pointer and touch into the same hotspot actions as the keyboard.
import Phaser from 'phaser';
import { describeHotspot } from '../session/affordances/hotspots';
import type { Frame } from '../session/frame';
import { hotspotsOf } from '../session/hotspot-places';
import { hotspotBox, layoutFor } from '../session/layouts';
import { useHotspot as act } from '../session/play';
import type { Session } from '../session/session';
import type { Pane, ViewName, ViewState, ViewStore } from '../session/view-store';
import { hotspotAt, type Shown } from './hit-test';
import { pictureOf, Rest } from './rest';
import { createPicture, type Picture, placePicture } from './picture';
import { furnish } from './view-drawers';

const ECHO_MILLISECONDS = 800;
/** CSS pixels a finger may wander in a tap. */
const MOST_WANDER = 12;

type Ready = {
  readonly picture: Picture;
  readonly draw: (picture: Picture, frame: Frame, views: ViewState) => void;
};

export class Stage extends Phaser.Scene {
  private readonly ready = new Map<ViewName, Ready>();
  private readonly coming = new Set<ViewName>();
  private lastFrame: Frame | undefined;
  private lastPicture = '';
  private lastTouch = Number.NEGATIVE_INFINITY;
  private rest: Rest | undefined;
  private lastViews: ViewState | undefined;
  private glow: Phaser.GameObjects.Graphics | undefined;

  constructor(
    private readonly session: Session,
    private readonly views: ViewStore,
    private readonly onFirstPicture: () => void,
  ) {
    super('stage');
  }

  create(): void {
    this.glow = this.add.graphics().setDepth(10);
    const rest = new Rest(this.game.loop);
    this.rest = rest;
    const stops = [
      this.session.store.subscribe(() => this.lookAgain()),
      this.views.subscribe(() => rest.disturb()),
    ];
    this.game.events.once(Phaser.Core.Events.DESTROY, () => {
      for (const stop of stops) stop();
    });
    this.input.on('pointermove', (pointer: Phaser.Input.Pointer) => this.point(pointer));
    this.input.on('pointerup', (pointer: Phaser.Input.Pointer) => this.click(pointer));
  }

  override update(): void {
    const { frame } = this.session.store.getState();
    const views = this.views.getState();
    const changed = frame !== this.lastFrame || views !== this.lastViews;
    this.rest?.note(changed);
    if (!changed) return;
    this.lastFrame = frame;
    this.lastPicture = pictureOf(frame);
    this.lastViews = views;
    const shown = this.shown(views);
    for (const { view } of shown) this.want(view, frame);
    for (const [view, { picture, draw }] of this.ready) {
      const pane = shown.find((one) => one.view === view)?.pane ?? null;
      placePicture(picture, pane, this.pixelRatio());
      if (pane) draw(picture, frame, views);
    }
    this.drawGlow(frame, views, shown);
  }

  redrawAll(): void {
    this.lastFrame = undefined;
    this.rest?.disturb();
  }

  /** A new frame wakes the renderer only if it looks different. */
  private lookAgain(): void {
    const { frame } = this.session.store.getState();
    if (pictureOf(frame) === this.lastPicture) this.lastFrame = frame;
    else this.rest?.disturb();
  }

  private pixelRatio(): number {
    return window.devicePixelRatio;
  }

  private shown({ closeUp, closeUpPane, cutawayPane }: ViewState): readonly Shown[] {
    const one = (view: ViewName, pane: Pane | null): readonly Shown[] => (pane ? [{ view, pane }] : []);
    return closeUp === 'cutaway'
      ? one('cutaway', closeUpPane)
      : [...one(closeUp, closeUpPane), ...one('cutaway', cutawayPane)];
  }

  /** Makes a view's picture the first time it is wanted. */
  private want(view: ViewName, frame: Frame): void {
    if (this.ready.has(view) || this.coming.has(view)) return;
    this.coming.add(view);
    createPicture(this, view).then((picture) => {
      this.ready.set(view, { picture, draw: furnish(view, picture, frame, this.session.level.lift) });
      this.redrawAll();
      this.onFirstPicture();
    });
  }

  private find(pointer: Phaser.Input.Pointer): { view: ViewName; id: string } | undefined {
    const { frame } = this.session.store.getState();
    const views = this.views.getState();
    const ratio = this.pixelRatio();
    return hotspotAt(
      this.shown(views),
      pointer.x / ratio,
      pointer.y / ratio,
      frame.car.position,
      this.session.level.lift,
      (view, id) => {
        return describeHotspot(frame, view, id, views.jumperFrom) !== undefined;
      },
    );
  }

  private point(pointer: Phaser.Input.Pointer): void {
    const found = this.find(pointer);
    this.game.canvas.style.cursor = found ? 'pointer' : 'default';
    const hovered = found ? `${found.view}/${found.id}` : null;
    if (this.views.getState().hovered !== hovered) this.views.setState({ hovered });
  }

  private click(pointer: Phaser.Input.Pointer): void {
    if (pointer.getDistance() > MOST_WANDER * this.pixelRatio()) return; // a drag scrolls, it does not press
    if (this.isEcho(pointer)) return;
    const found = this.find(pointer);
    if (found) act(this.session, this.views, found.view, found.id);
    else if (this.views.getState().menu) this.views.setState({ menu: null });
  }

  /** After a touch browsers send the same click again as a mouse's. */
  private isEcho({ wasTouch, event }: Phaser.Input.Pointer): boolean {
    if (!wasTouch) return event.timeStamp - this.lastTouch < ECHO_MILLISECONDS;
    this.lastTouch = event.timeStamp;
    return false;
  }

  /** An outline round what pointer or focus is on. */
  private drawGlow(frame: Frame, { hovered }: ViewState, shown: readonly Shown[]): void {
    this.glow?.clear();
    if (!hovered) return;
    const [view, id] = [
      hovered.slice(0, hovered.indexOf('/')) as ViewName,
      hovered.slice(hovered.indexOf('/') + 1),
    ];
    const pane = shown.find((one) => one.view === view)?.pane;
    const hotspot = pane && hotspotsOf(view, this.session.level.lift).find((one) => one.id === id);
    if (!pane || !hotspot) return;
    const scale = (pane.width / layoutFor(view).size[0]) * this.pixelRatio();
    const box = hotspotBox(view, hotspot, frame.car.position);
    const [x, y] = [pane.x * this.pixelRatio() + box.x * scale, pane.y * this.pixelRatio() + box.y * scale];
    this.glow
      ?.lineStyle(8, 0xffd23f, 0.25)
      .strokeRoundedRect(x - 3, y - 3, box.w * scale + 6, box.h * scale + 6, 10);
    this.glow?.lineStyle(2.5, 0xffd23f, 1).strokeRoundedRect(x, y, box.w * scale, box.h * scale, 8);
  }
}
