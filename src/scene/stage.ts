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
import { looksTheSame, Rest } from './rest';
import { createPicture, type Picture, placePicture, removePicture } from './picture';
import { strokeGlow } from './glow';
import { drawSurround } from './surround';
import { isOutgrown, textureScaleFor } from './texture-scale';
import { type Drawer, furnish } from './view-drawers';
import { WalkMemory } from './walk-memory';

/** Phaser's name for the event; its constants are not in the slim build. */
const CONTEXT_RESTORED = 'restorewebgl';
const ECHO_MILLISECONDS = 800;
/** A picture whose drawings did not come is asked for again after so many milliseconds, as long as it is shown. */
const UNTIL_ASKED_AGAIN = 4000;
/** CSS pixels a finger may wander in a tap. */
const MOST_WANDER = 12;

type Ready = Drawer & { readonly picture: Picture };

export class Stage extends Phaser.Scene {
  private readonly ready = new Map<ViewName, Ready>();
  private readonly coming = new Set<ViewName>();
  private lastFrame: Frame | undefined;
  /** pictures a second that something asks for which moves and is told by no frame, and which of them was drawn last */
  private stirs = 0;
  private stirred = 0;
  private lastTouch = Number.NEGATIVE_INFINITY;
  private readonly walk = new WalkMemory();
  /** hotspot under the pointer; focus on a twin is the panels' affair */
  private pointed: string | null = null;
  private rest: Rest | undefined;
  private lastViews: ViewState | undefined;
  private surround: Phaser.GameObjects.Graphics | undefined;
  private glow: Phaser.GameObjects.Graphics | undefined;

  constructor(
    private readonly session: Session,
    private readonly views: ViewStore,
    private readonly onFirstPicture: () => void,
    private readonly onTrouble: (reason: unknown) => void,
  ) {
    super('stage');
  }

  create(): void {
    this.surround = this.add.graphics().setDepth(9);
    this.glow = this.add.graphics().setDepth(10);
    const rest = new Rest(this.game.loop);
    this.rest = rest;
    const stops = [
      this.session.store.subscribe(() => this.lookAgain()),
      this.views.subscribe(() => rest.disturb()),
    ];
    this.game.events.once(Phaser.Core.Events.DESTROY, () => {
      for (const stop of stops) stop();
      this.rest = undefined;
    });
    this.input.on('pointermove', (pointer: Phaser.Input.Pointer) => this.point(pointer));
    this.input.on('pointerup', (pointer: Phaser.Input.Pointer) => this.click(pointer));
    this.input.on('gameout', () => this.leave());
    this.renderer.on(CONTEXT_RESTORED, () => this.redrawAll());
    this.walk.note(this.session.store.getState().frame);
  }

  override update(): void {
    const { frame } = this.session.store.getState();
    const views = this.views.getState();
    const changed = frame !== this.lastFrame || views !== this.lastViews;
    this.rest?.note();
    if (!changed) return;
    this.lastFrame = frame;
    this.lastViews = views;
    const shown = this.shown(views);
    for (const { view, pane } of shown) this.want(view, pane, frame);
    if (shown.length === 0 && this.coming.size === 0) this.onFirstPicture();
    const walked = this.walk.share(frame);
    this.stirs = 0;
    for (const [view, { picture, draw, stirs }] of this.ready) {
      const pane = shown.find((one) => one.view === view)?.pane ?? null;
      placePicture(picture, pane, this.pixelRatio());
      if (!pane) continue;
      draw(picture, frame, views, walked);
      if (!views.reducedMotion) this.stirs = Math.max(this.stirs, stirs?.(frame) ?? 0);
    }
    this.stirred = this.stirring(frame);
    this.drawBorder(shown);
    this.drawGlow(frame, views, shown);
  }

  redrawAll(): void {
    // not the frame: one that looks the same may come before the next drawing and would take its place
    this.lastViews = undefined;
    this.rest?.disturb();
  }

  /** A new frame wakes the renderer only if it looks different. */
  private lookAgain(): void {
    const { frame } = this.session.store.getState();
    this.walk.note(frame);
    if (!this.lastFrame || !looksTheSame(this.lastFrame, frame)) this.rest?.disturb();
    else if (this.stirring(frame) === this.stirred) this.lastFrame = frame;
    else this.rest?.disturb(0);
  }

  private stirring({ seconds }: Frame): number {
    return Math.floor(seconds * this.stirs);
  }

  private drawBorder(shown: readonly Shown[]): void {
    if (!this.surround) return;
    const { width, height } = this.scale;
    drawSurround(
      this.surround,
      shown.map(({ pane }) => pane),
      width,
      height,
      this.pixelRatio(),
    );
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

  /** Makes a view's picture the first time it is wanted, and again when its pane has outgrown it. */
  private want(view: ViewName, pane: Pane, frame: Frame): void {
    const width = pane.width * this.pixelRatio();
    const { lift } = this.session.level;
    const [artWidth] = layoutFor(view, lift).size;
    const before = this.ready.get(view);
    if (this.coming.has(view) || (before && !isOutgrown(before.picture.scale, width, artWidth))) return;
    this.coming.add(view);
    createPicture(this, view, lift, textureScaleFor(width, artWidth))
      .then((picture) => {
        this.ready.set(view, { picture, ...furnish(view, picture, frame, this.session.level) });
        if (before) removePicture(before.picture);
        this.coming.delete(view);
        if (this.views.getState().picture === 'lost') this.views.setState({ picture: 'here' });
        this.redrawAll();
        this.onFirstPicture();
      })
      .catch((reason) => {
        if (!before && this.ready.size > 0) this.views.setState({ picture: 'lost' });
        window.setTimeout(() => {
          this.coming.delete(view);
          this.redrawAll();
        }, UNTIL_ASKED_AGAIN);
        this.onTrouble(reason);
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
    this.pointed = hovered;
    if (this.views.getState().hovered !== hovered) this.views.setState({ hovered });
  }

  /** The pointer left the picture; what focus marks stays marked. */
  private leave(): void {
    if (this.pointed !== null && this.views.getState().hovered === this.pointed) {
      this.views.setState({ hovered: null });
    }
    this.pointed = null;
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
    const scale = (pane.width / layoutFor(view, this.session.level.lift).size[0]) * this.pixelRatio();
    const box = hotspotBox(view, hotspot, frame.car.position);
    const [x, y] = [pane.x * this.pixelRatio() + box.x * scale, pane.y * this.pixelRatio() + box.y * scale];
    if (this.glow) strokeGlow(this.glow, { x, y, w: box.w * scale, h: box.h * scale }, this.pixelRatio());
  }
}
