// Hangs the drawn scene into the page: one game, one canvas, as large as the stage and as sharp as the screen.
import Phaser from 'phaser';
import type { Session } from '../session/session';
import type { ViewStore } from '../session/view-store';
import { Stage } from './stage';

export type SceneHandle = {
  destroy(): void;
  /** 'webgl' or 'canvas' */
  readonly renderer: string;
};

/** Resolves when the first picture stands. */
export async function mountScene(
  parent: HTMLElement,
  session: Session,
  views: ViewStore,
): Promise<SceneHandle> {
  let firstPicture = () => {};
  const standing = new Promise<void>((resolve) => {
    firstPicture = resolve;
  });
  const stage = new Stage(session, views, () => firstPicture());
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent,
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
  const observer = new ResizeObserver(() => {
    const { width, height } = sizeOf(parent);
    game.scale.setZoom(1 / window.devicePixelRatio);
    game.scale.resize(width, height);
    game.scale.refresh();
    stage.redrawAll();
  });
  observer.observe(parent);
  await standing;
  return {
    renderer: game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
    destroy: () => {
      observer.disconnect();
      game.destroy(true);
    },
  };
}

function sizeOf(parent: HTMLElement): { width: number; height: number } {
  const ratio = window.devicePixelRatio;
  return {
    width: Math.max(1, Math.round(parent.clientWidth * ratio)),
    height: Math.max(1, Math.round(parent.clientHeight * ratio)),
  };
}
