// A pupil's scene in the browser, by keyboard alone: smoke in the house, down by the stairs, two questions, full points.
import { expect, type Locator, type Page, test } from '@playwright/test';
import words from '../../assets/text/en/play.json' with { type: 'json' };
import level from '../../levels/ride-safe/smoke-upstairs/level.json' with { type: 'json' };

async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Enter');
}

test('smoke upstairs is played by keyboard alone, and the scene is told in words', async ({ page }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/#/level/smoke-upstairs?seed=1');
  await page.locator('.can-do').waitFor();
  await press(page, button(words.action['stairs-to'].replace('{{floor}}', '1')));
  await page.locator('[data-hotspot="lobby/use-mark"]').waitFor();
  await press(page, button(words.paper.questions));
  for (const { choices } of level.findings) {
    const right = choices.find((choice) => 'right' in choice && choice.right);
    await press(page, button(right?.text.en ?? ''));
  }
  await press(page, button(words.bar['finish-scene']));
  await press(page, button(words['hand-over'].yes));
  await expect(page.getByText(/40 points of 40/)).toBeVisible();
});
