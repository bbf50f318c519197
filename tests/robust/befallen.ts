// How a page is made to meet what may befall it: a card that draws, a browser that refuses sound, a process that dies.
import type { Page } from '@playwright/test';

/** The page then draws by WebGL, as with a graphics card. Runs in the page. */
export function nameACard(): void {
  const { getParameter } = WebGLRenderingContext.prototype;
  const RENDERER_NAME = 0x9246;
  WebGLRenderingContext.prototype.getParameter = function (name: number) {
    return name === RENDERER_NAME ? 'a card' : getParameter.call(this, name);
  };
}

/** Takes the card from the picture. @param after milliseconds until it is back; never without */
export async function loseCard(page: Page, after?: number): Promise<void> {
  await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement, delay) => {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    const card = context?.getExtension('WEBGL_lose_context');
    if (!card) throw new Error('no card draws here');
    card.loseContext();
    if (delay !== undefined) setTimeout(() => card.restoreContext(), delay);
  }, after);
}

/** No canvas is drawn on flat any more. Runs in the page. */
export function refuseCanvas(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
    return kind === '2d' ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

export type Refusal = 'absent' | 'throws' | 'stays suspended';

/** Sound is refused. Runs in the page. @param how 'stays suspended' also runs at a rate at which howler opens a second desk */
export function refuseSound(how: Refusal): void {
  const refuse = () => {
    throw new DOMException('not allowed', 'NotAllowedError');
  };
  if (how === 'absent')
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) Reflect.deleteProperty(window, name);
  if (how === 'throws') Object.assign(window, { AudioContext: refuse, webkitAudioContext: refuse });
  if (how !== 'stays suspended') return;
  AudioContext.prototype.resume = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
  Object.defineProperty(BaseAudioContext.prototype, 'sampleRate', { get: () => 48_000 });
}

/** The tab's process dies at once. */
export async function killTab(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const died = page.waitForEvent('crash');
  void tools.send('Page.crash').catch(() => undefined);
  await died;
}
