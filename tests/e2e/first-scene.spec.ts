// The size gate counts what a first scene loads: a real one, in either language, may ask for nothing else.
import { expect, test } from '@playwright/test';
import en from '../../assets/text/en/play.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/play.json' with { type: 'json' };
import { firstScene } from '../../tools/first-scene.mjs';

type Heard = { started: number };

for (const [locale, words] of [
  ['en-GB', en],
  ['zh-CN', zh],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('a first scene with sound asks for nothing that the size gate does not count', async ({ page }) => {
      const counted = firstScene().map(({ file }) => file);
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
      expect([...asked].filter((file) => !counted.includes(file))).toEqual([]);
      for (const part of [/index-.*js/, /level-screen/, /mount-scene/, /art-landing/, /open-sound/, /woff2$/])
        expect([...asked].some((file) => part.test(file))).toBe(true);
    });
  });
}
