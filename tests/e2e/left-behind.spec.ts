// What a level took goes with it: after going home neither its sitting, nor its picture, nor its page can be found in the
// memory any more. Phaser by itself would keep every game for the sake of a canvas in its pool.
import { expect, test } from '@playwright/test';
import { LEVEL, Player } from '../by-hand/player';
import { PointerHand } from '../by-hand/pointer-hand';

type Watched = { readonly watched: Readonly<Record<string, WeakRef<object>>> };

test('a level that was left leaves nothing in the memory', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only there can the memory be told to be cleared');
  const memory = await page.context().newCDPSession(page);
  const player = new Player(page, new PointerHand(page));
  await player.open(LEVEL, 4);
  await page.locator('[data-hotspot="landing/lock-cover"]').waitFor();
  await page.evaluate(() => {
    const { session } = (globalThis as unknown as { liftwright: { session: object } }).liftwright;
    const [canvas, play] = ['.stage canvas', '.play'].map((one) => document.querySelector(one) ?? {});
    const parts = { session, canvas, play };
    const watched = Object.entries(parts).map(([name, part]) => [name, new WeakRef(part ?? {})]);
    Object.assign(globalThis, { watched: Object.fromEntries(watched) });
  });
  const left = async () => {
    await memory.send('HeapProfiler.collectGarbage');
    return page.evaluate(() =>
      Object.entries((globalThis as unknown as Watched).watched)
        .filter(([, part]) => part.deref() !== undefined)
        .map(([name]) => name),
    );
  };
  expect(await left()).toEqual(['session', 'canvas', 'play']);
  await page.locator('.top-bar .home').click();
  await page.locator('.hero').waitFor();
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
});
