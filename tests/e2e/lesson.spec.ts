// The lesson gone through as a teacher would, from the home page: count hands, wipe them, read the sheets, open a level.
import { expect, test } from '@playwright/test';
import en from '../../assets/text/en/lesson.json' with { type: 'json' };
import enShell from '../../assets/text/en/shell.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/lesson.json' with { type: 'json' };
import { noSidewaysScroll, violations } from './accessible';

for (const [language, locale, words] of [
  ['en', 'en-GB', en],
  ['zh-CN', 'zh-CN', zh],
] as const)
  for (const size of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])
    test.describe(`${language} at ${size.width}`, () => {
      test.use({ locale, viewport: size });

      test('the lesson fits the page and axe finds nothing', async ({ page }) => {
        await page.goto('/#/lesson');
        await page.getByRole('heading', { level: 1, name: words.lesson.title }).waitFor();
        await noSidewaysScroll(page);
        expect(await violations(page)).toEqual([]);
      });
    });

test.describe('a class', () => {
  test.use({ locale: 'en-GB' });

  test('raises hands before and after; only counts are kept, and a press wipes them', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: enShell.home.lesson }).click();
    const ask = en.lesson.question.stuck;
    const more = page.getByRole('button', { name: `One hand more: ${ask[1]}` });
    await more.click();
    await more.click();
    await page.getByRole('button', { name: `One hand more: ${ask[0]}` }).click();
    await expect(page.locator('.compared')).toContainText('67 % before');
    const kept = await page.evaluate(() => localStorage.getItem('liftwright:lesson') ?? '');
    expect(kept).toMatch(/^\{"before":[[\]\d,]+,"after":[[\]\d,]+\}$/);
    await page.reload();
    await expect(page.locator('.compared')).toContainText('67 % before');
    await page.getByRole('button', { name: en.lesson.wipe }).click();
    await expect(page.locator('.compared')).toContainText('– before');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('lesson'))),
    ).toEqual([]);
  });

  test('goes on to a level, with big type on the wall', async ({ page }) => {
    await page.goto('/#/lesson');
    const wall = page.getByRole('button', { name: en.lesson.projector });
    await wall.click();
    await expect(wall).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('link', { name: 'Read the signs, then ride' }).click();
    await expect(page.locator('[data-hotspot="lobby/use-mark"]')).toBeVisible();
  });
});
