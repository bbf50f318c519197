// The page above the picture may grow while the picture rests: the pointer still finds what lies under it.
import { expect, test } from '@playwright/test';
import { PointerHand } from '../by-hand/pointer-hand';
import { LEVEL, Player } from '../by-hand/player';

test('a picture that was pushed down while it rested is pointed at where it is', async ({ page }) => {
  const player = new Player(page, new PointerHand(page));
  await player.open(LEVEL, 4);
  const button = page.locator('[data-hotspot="landing/call-up"], [data-hotspot="landing/call-down"]').first();
  await button.waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const above = document.createElement('p');
    above.style.height = '60px';
    document.querySelector('.stage')?.parentElement?.before(above);
  });
  const box = await button.boundingBox();
  if (!box) throw new Error('the hotspot has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.pill')).toBeVisible();
});
