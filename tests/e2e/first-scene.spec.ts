// The size gate counts what a first scene loads: a real one, in either language, may ask for nothing else.
import { expect, type Page, test } from '@playwright/test';
import en from '../../assets/text/en/play.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/play.json' with { type: 'json' };
import { firstScene } from '../../tools/first-scene.mjs';

type Heard = { started: number };
type Pane = { readonly x: number; readonly y: number; readonly width: number };
type Exposed = {
  liftwright: { views: { getState(): { closeUpPane: Pane | null; cutawayPane: Pane | null } } };
};

/** Where the scene is told to draw is where the page has its panes, and there is a picture in each. */
async function bothPicturesStand(page: Page): Promise<void> {
  const { told, there } = await page.evaluate(() => {
    const { closeUpPane, cutawayPane } = (globalThis as unknown as Exposed).liftwright.views.getState();
    const panes = [...document.querySelectorAll<HTMLElement>('.pane')];
    return {
      told: [closeUpPane, cutawayPane].map((pane) => [pane?.x, pane?.y, pane?.width]),
      there: panes.map((pane) => [pane.offsetLeft, pane.offsetTop, pane.offsetWidth]),
    };
  });
  expect(told).toEqual(there);
  for (const pane of await page.locator('.pane').all()) {
    // a dark pane with its words only is a small file
    await expect.poll(async () => (await pane.screenshot()).length).toBeGreaterThan(20_000);
  }
}

/**
 * What only Firefox asks for: the page's icon, which the other engine does not fetch without a window, and spare letters. All
 * that is shown has a slice of its own; but what is laid out again while that is on its way it also seeks in the family's
 * next face that claims the character, and spare slices claim whole spans.
 */
const ofFirefox = [/^icon-\d+\.png$/, /letters-spare/];

for (const [locale, language, words] of [
  ['en-GB', 'en', en],
  ['zh-CN', 'zh-CN', zh],
] as const) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } });

    test('a first scene stands, sounds, and asks for nothing that the size gate does not count', async ({
      page,
      browserName,
    }) => {
      const counted = firstScene(language).map(({ file }) => file);
      const asked = new Set<string>();
      page.on('request', (request) => {
        const { protocol, pathname } = new URL(request.url());
        if (protocol.startsWith('http')) asked.add(pathname === '/' ? 'index.html' : pathname.slice(1));
      });
      await page.addInitScript(() => {
        const heard: Heard = { started: 0 };
        Object.assign(globalThis, { heard });
        const { start } = AudioBufferSourceNode.prototype;
        AudioBufferSourceNode.prototype.start = function (...when) {
          heard.started++;
          start.apply(this, when);
        };
      });
      await page.goto('/');
      await page.locator('.hero .button-primary').click();
      await page.locator('.stage canvas').waitFor();
      await page.locator('.twin').first().waitFor();
      await expect
        .poll(async () => {
          // a button makes a sound as soon as the browser has opened the loudspeaker
          await page.getByRole('button', { name: words.wear.helmet }).click();
          return page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.started);
        })
        .toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      await bothPicturesStand(page);
      const also = browserName === 'firefox' ? ofFirefox : [];
      const isCounted = (file: string) => counted.includes(file) || also.some((one) => one.test(file));
      expect([...asked].filter((file) => !isCounted(file))).toEqual([]);
      for (const part of [/index-.*js/, /level-screen/, /mount-scene/, /art-landing/, /open-sound/, /woff2$/])
        expect([...asked].some((file) => part.test(file))).toBe(true);
    });
  });
}
