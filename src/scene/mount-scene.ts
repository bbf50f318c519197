// Hangs the drawn scene into the page: one game, one canvas, as large as the stage and as sharp as the screen.
import Phaser from 'phaser';
import type { Session } from '../session/session';
import type { PictureState, ViewStore } from '../session/view-store';
import { drawsByCard } from './drawing-card';
import { Stage } from './stage';

export type SceneHandle = {
  destroy(): void;
  /** 'webgl' or 'canvas' */
  readonly renderer: string;
};

/** milliseconds that a graphics card may take to come back before the flat canvas draws instead */
const UNTIL_FLAT = 3000;

/** Resolves when the first picture stands, and tells what becomes of it. @throws what kept it from being drawn */
export async function mountScene(
  parent: HTMLElement,
  session: Session,
  views: ViewStore,
): Promise<SceneHandle> {
  let drawn = await draw(parent, session, views, drawsByCard());
  let isGone = false;
  const tell = (picture: PictureState) => isGone || views.setState({ picture });
  const stopMinding = mindTheCard(drawn.canvas, tell, async () => {
    stopMinding();
    drawn.destroy();
    const flat = await draw(parent, session, views, false);
    if (isGone) flat.destroy();
    else drawn = flat;
  });
  return {
    get renderer() {
      return drawn.renderer;
    },
    destroy: () => {
      isGone = true;
      stopMinding();
      drawn.destroy();
    },
  };
}

/** Tells that the picture is lost until the card is back, or all is drawn without it. @returns how to stop */
function mindTheCard(
  canvas: HTMLCanvasElement,
  tell: (picture: PictureState) => void,
  drawFlat: () => Promise<void>,
): () => void {
  let patience = 0;
  const isBack = () => {
    window.clearTimeout(patience);
    tell('here');
  };
  const isLost = () => {
    tell('lost');
    patience = window.setTimeout(
      () =>
        drawFlat().then(
          () => tell('here'),
          () => tell('gone'),
        ),
      UNTIL_FLAT,
    );
  };
  canvas.addEventListener('webglcontextlost', isLost);
  canvas.addEventListener('webglcontextrestored', isBack);
  return () => {
    window.clearTimeout(patience);
    canvas.removeEventListener('webglcontextlost', isLost);
    canvas.removeEventListener('webglcontextrestored', isBack);
  };
}

/** Phaser would wait for ever. @throws where a browser has no flat canvas to give either */
function askForCanvas(): void {
  if (!document.createElement('canvas').getContext('2d')) throw new Error('no canvas to draw on');
}

type Drawn = SceneHandle & { readonly canvas: HTMLCanvasElement };

async function draw(
  parent: HTMLElement,
  session: Session,
  views: ViewStore,
  byCard: boolean,
): Promise<Drawn> {
  askForCanvas();
  let stands = () => {};
  let fails = (_reason: unknown) => {};
  const standing = new Promise<void>((resolve, reject) => {
    stands = resolve;
    fails = reject;
  });
  const stage = new Stage(session, views, stands, fails);
  // its own: one from Phaser's pool would bring the listeners of the game before, and keep that game for them
  const canvas = document.createElement('canvas');
  const game = openGame(parent, canvas, stage, byCard);
  game.events.once(Phaser.Core.Events.DESTROY, () => giveCanvasesBack(game));
  const stopFitting = keepFitting(parent, game, stage);
  const stopPlacing = keepPlaced(parent, game);
  const stopSwallowing = swallowClickOfTouch(parent, game.canvas);
  let isDestroyed = false;
  const destroy = () => {
    if (isDestroyed) return;
    isDestroyed = true;
    stopFitting();
    stopPlacing();
    stopSwallowing();
    game.destroy(true);
    game.loop.wake(); // a game only goes with its next step, and a resting one takes none
  };
  await standing.catch((reason) => {
    destroy();
    throw reason;
  });
  return { renderer: game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas', canvas, destroy };
}

function openGame(
  parent: HTMLElement,
  canvas: HTMLCanvasElement,
  stage: Stage,
  byCard: boolean,
): Phaser.Game {
  return new Phaser.Game({
    type: byCard ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    canvas,
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    scale: { mode: Phaser.Scale.NONE, ...sizeOf(parent), zoom: 1 / window.devicePixelRatio },
    // the page keeps its own scrolling, by finger and by wheel
    input: {
      keyboard: false,
      gamepad: false,
      touch: { capture: false },
      mouse: {
        preventDefaultWheel: false,
        preventDefaultDown: false,
        preventDefaultUp: false,
        preventDefaultMove: false,
      },
    },
    render: { antialias: true, roundPixels: false },
    scene: stage,
  });
}

/** Two canvases that Phaser makes for each game and never gives back: its pool would keep the whole game for their sake. */
function giveCanvasesBack({ textures }: Phaser.Game): void {
  // missing where a game goes before it has begun
  const tiles = textures.tileSprite as Phaser.GameObjects.TileSprite | undefined;
  for (const canvas of [tiles?.canvas, tiles?.fillCanvas])
    if (canvas) Phaser.Display.Canvas.CanvasPool.remove(canvas);
}

/** Follows the stage's size, and the screen's density when the window moves to another. @returns how to stop */
function keepFitting(parent: HTMLElement, game: Phaser.Game, stage: Stage): () => void {
  const resize = () => {
    const { width, height } = sizeOf(parent);
    game.scale.setZoom(1 / window.devicePixelRatio);
    game.scale.resize(width, height);
    // the scale manager leaves an older size in place where page and canvas measure alike
    game.canvas.style.width = `${width / window.devicePixelRatio}px`;
    game.canvas.style.height = `${height / window.devicePixelRatio}px`;
    game.scale.refresh();
    stage.redrawAll();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(parent);
  let density: MediaQueryList | undefined;
  const watchDensity = () => {
    density?.removeEventListener('change', watchDensity);
    if (density) resize();
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener('change', watchDensity);
  };
  watchDensity();
  return () => {
    observer.disconnect();
    density?.removeEventListener('change', watchDensity);
  };
}

/** A resting game does not look where its canvas is, and the page above it may have grown. @returns how to stop */
function keepPlaced(parent: HTMLElement, game: Phaser.Game): () => void {
  const { scale } = game;
  const look = () => {
    scale.updateBounds();
    const { width, height } = scale.canvasBounds;
    scale.displayScale.set(scale.baseSize.width / width, scale.baseSize.height / height);
  };
  // before the game's own listeners hear of the same motion
  const early = { capture: true, passive: true };
  for (const type of ['pointermove', 'pointerdown']) parent.addEventListener(type, look, early);
  return () => {
    for (const type of ['pointermove', 'pointerdown']) parent.removeEventListener(type, look, early);
  };
}

/**
 * A tap is done when the finger leaves. The click that browsers make of it afterwards would press what the tap has just
 * opened under the finger. @returns how to stop
 */
function swallowClickOfTouch(parent: HTMLElement, canvas: HTMLCanvasElement): () => void {
  const swallow = (event: TouchEvent) => {
    if (event.target === canvas && event.cancelable) event.preventDefault();
  };
  parent.addEventListener('touchend', swallow, { passive: false });
  return () => parent.removeEventListener('touchend', swallow);
}

function sizeOf(parent: HTMLElement): { width: number; height: number } {
  const ratio = window.devicePixelRatio;
  return {
    width: Math.max(1, Math.round(parent.clientWidth * ratio)),
    height: Math.max(1, Math.round(parent.clientHeight * ratio)),
  };
}
