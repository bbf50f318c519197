// A finger acts once. Browsers follow a tap with the same click as a mouse's: it must neither do the deed again nor press
// what the tap has just opened below the finger.
import { expect, type Page, test } from '@playwright/test';
import { aimAt, type Point } from '../by-hand/aim';
import { LEVEL, Player } from '../by-hand/player';
import { TouchHand } from '../by-hand/touch-hand';

type Opened = {
  liftwright: {
    session: {
      send(deed: object): void;
      advance(ticks: number): void;
      recording(): { readonly commands: readonly { readonly command: { readonly type: string } }[] };
    };
  };
};

test.skip(({ browserName }) => browserName !== 'chromium', 'its driver knows no taps');
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** In the machine room, where a switch turns back when it is pressed again. */
async function atMainSwitch(page: Page): Promise<Point> {
  await new Player(page, new TouchHand(page)).open(LEVEL, 4);
  await page.evaluate(() => {
    const { session } = (globalThis as unknown as Opened).liftwright;
    session.send({ type: 'walk', to: 'machine-room' });
    session.advance(20_000);
  });
  const twin = page.locator('[data-hotspot="machine-room/main-switch"]');
  await twin.waitFor({ state: 'attached' });
  return aimAt(twin);
}

async function deeds(page: Page): Promise<readonly string[]> {
  // a click that comes late is waited for
  await page.waitForTimeout(400);
  return page.evaluate(() =>
    (globalThis as unknown as Opened).liftwright.session
      .recording()
      .commands.map(({ command }) => command.type)
      .filter((type) => type !== 'walk'),
  );
}

test('a tap turns the main switch once, and another tap once more', async ({ page }) => {
  const { x, y } = await atMainSwitch(page);
  await page.touchscreen.tap(x, y);
  expect(await deeds(page)).toEqual(['turn-main-switch']);
  await page.touchscreen.tap(x, y);
  expect(await deeds(page)).toEqual(['turn-main-switch', 'turn-main-switch']);
});

test('where a mouse repeats what the finger did, it is not heard, and a mouse of its own is', async ({
  page,
}) => {
  const at = await atMainSwitch(page);
  await page.evaluate(({ x, y }) => {
    const canvas = document.querySelector('.stage canvas');
    if (!canvas) throw new Error('no picture');
    const point = { clientX: x, clientY: y, pageX: x + window.scrollX, pageY: y + window.scrollY };
    const touch = new Touch({ identifier: 1, target: canvas, ...point });
    const begun = { bubbles: true, touches: [touch], changedTouches: [touch] };
    canvas.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    canvas.dispatchEvent(new TouchEvent('touchstart', begun));
    canvas.dispatchEvent(new TouchEvent('touchend', { ...begun, touches: [] }));
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
      canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y }));
  }, at);
  expect(await deeds(page)).toEqual(['turn-main-switch']);
  await page.waitForTimeout(800);
  await page.mouse.click(at.x, at.y);
  expect(await deeds(page)).toEqual(['turn-main-switch', 'turn-main-switch']);
});

test('a menu that opens under the finger is not pressed by it', async ({ page }) => {
  await atMainSwitch(page);
  await page.evaluate(() => {
    const { session } = (globalThis as unknown as Opened).liftwright;
    session.send({ type: 'open-cover', cover: 'cabinet-door' });
  });
  const cabinet = page.locator('[data-hotspot="machine-room/view:cabinet"]');
  await aimAt(cabinet);
  const box = await cabinet.boundingBox();
  if (!box) throw new Error('no cabinet');
  const finger = { x: box.x + box.width / 2, y: box.y + box.height * 0.75 };
  await page.touchscreen.tap(finger.x, finger.y);
  const menu = page.getByRole('menu');
  await menu.waitFor();
  expect(await deeds(page)).toEqual(['open-cover']);
  await expect(menu).toBeVisible();
  const under = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('[role="menu"]') !== null,
    finger,
  );
  expect(under).toBe(true);
});
