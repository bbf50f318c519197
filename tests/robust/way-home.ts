// No dead end: from wherever one is, the page's own controls lead home, and from there the first level can be played.
import type { Page } from '@playwright/test';

type Exposed = {
  liftwright: {
    session: {
      store: { getState(): { frame: { tick: number } } };
      recording(): { commands: readonly unknown[] };
    };
  };
};

/** More steps than any way home has. */
const MOST_STEPS = 8;

/** Goes home by what the page shows. @param patience milliseconds that a way is waited for @throws where it ends instead */
export async function goHome(page: Page, patience = 10_000): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await page.locator('dialog[open]').count()) > 0) {
      await page.keyboard.press('Escape');
      continue;
    }
    if ((await page.locator('.hero').count()) > 0) return;
    // the bar of play, the last of the debrief's ways, the name or a way back of every other page
    const ways = page.locator(
      '.top-bar .home, .debrief > .group > button:last-child, .site-bar .brand, a.button[href="#/"]',
    );
    await ways.first().click({ timeout: patience });
    await page.waitForTimeout(150);
  }
  throw new Error(`no way home from ${await page.evaluate(() => location.hash)}`);
}

/** Plays on from the home page: the level opens, its clock runs, a press of a button is a deed. @throws what does not */
export async function playFirst(page: Page): Promise<void> {
  await page.locator('.hero .button-primary').click({ timeout: 10_000 });
  await page.locator('.wear button').first().click({ timeout: 20_000 });
  await page.waitForFunction(
    () => {
      const { session } = (globalThis as unknown as Exposed).liftwright;
      return session.recording().commands.length > 0;
    },
    undefined,
    { timeout: 5_000 },
  );
  const before = await tick(page);
  await page.waitForFunction(
    (then) => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame.tick > then,
    before,
    { timeout: 10_000 },
  );
}

const tick = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame.tick);
