// What is left of Phaser is enough: each renderer draws every view, also after the graphics card has lost everything,
// and again after the level was left and entered anew.
import { expect, type Page, test } from '@playwright/test';
import { type ViewName, viewNames } from '../../src/session/view-store';
import { LEVEL } from '../by-hand/player';

type Exposed = { liftwright: { views: { setState(state: object): void } } };

async function open(page: Page, seed: number): Promise<void> {
  await page.goto(`/#/level/${LEVEL}?seed=${seed}`);
  await page.locator('.stage canvas').waitFor();
  await page.waitForFunction(() => 'liftwright' in globalThis);
}

/** For each picture taken in Firefox the driver puts in the style `body {}`, and the page's policy complains, naming its sum. */
const emptyStyle = /inline style.*sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA=/;

/** A dark pane with its words only is a small file; the pit is dark enough by itself. */
async function isDrawn(page: Page, view: ViewName): Promise<void> {
  await page.evaluate((closeUp) => {
    (globalThis as unknown as Exposed).liftwright.views.setState({ closeUp, paused: true });
  }, view);
  const pane = page.locator('.pane').first();
  await expect
    .poll(async () => (await pane.screenshot()).length, {
      message: view,
      timeout: 20_000,
    })
    .toBeGreaterThan(20_000);
}

/** As in a browser without a graphics card. */
async function takeCardAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
}

/** As in a browser whose card says nothing of itself: on a test machine it would be found to be an imitation. */
async function keepCardSilent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { getParameter, getExtension } = prototype;
      prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
        return name === this.RENDERER ? null : Reflect.apply(getParameter, this, [name]);
      };
      prototype.getExtension = function (this: WebGLRenderingContext, name: string) {
        return name.includes('debug') ? null : Reflect.apply(getExtension, this, [name]);
      } as typeof getExtension;
    }
  });
}

for (const renderer of ['webgl', 'canvas'] as const) {
  test(`by ${renderer} every view is drawn without an error`, async ({ page, browserName }) => {
    test.skip(renderer === 'webgl' && browserName === 'firefox', 'without a window it has no WebGL at all');
    const errors: string[] = [];
    // of no other style that the page did not bring itself
    const ofDriver = browserName === 'firefox' ? emptyStyle : /^$/;
    page.on('pageerror', ({ message }) => ofDriver.test(message) || errors.push(message));
    await (renderer === 'canvas' ? takeCardAway(page) : keepCardSilent(page));
    await open(page, 3);
    const canvas = page.locator('.stage canvas');
    const isFlat = await canvas.evaluate((element: HTMLCanvasElement) => element.getContext('2d') !== null);
    expect(isFlat).toBe(renderer === 'canvas');
    for (const view of viewNames) await isDrawn(page, view);
    if (renderer === 'webgl') {
      await canvas.evaluate((element: HTMLCanvasElement) => {
        const card = (element.getContext('webgl2') ?? element.getContext('webgl'))?.getExtension(
          'WEBGL_lose_context',
        );
        card?.loseContext();
        setTimeout(() => card?.restoreContext(), 200);
      });
      await page.waitForTimeout(500);
      await isDrawn(page, 'cabinet');
    }
    await page.goto('/#/');
    await page.locator('.hero').waitFor();
    await open(page, 4);
    await isDrawn(page, 'landing');
    expect(errors).toEqual([]);
  });
}
