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

test('a deed at the very moment of leaving does not call one back', async ({ page }) => {
  await page.goto('/#/level/lock-that-does-not-make?seed=4');
  await page.waitForFunction(() => 'liftwright' in globalThis);
  const address = await page.evaluate(() => {
    const { session } = (globalThis as unknown as { liftwright: { session: { send(deed: object): void } } })
      .liftwright;
    window.location.hash = '#/';
    // the first deed is kept at once, and what is kept gets an address of its own
    session.send({ type: 'put-on', item: 'helmet' });
    return window.location.hash;
  });
  expect(address).toBe('#/');
  await page.locator('.hero').waitFor();
});
