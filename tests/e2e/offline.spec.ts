// After one visit the whole game is on the device: home page, level, rule book and sound come without a network.
import { expect, test } from '@playwright/test';
import { LEVEL } from '../by-hand/player';

test.use({ serviceWorkers: 'allow' });

test('after one visit everything works without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.getByText('kept on this device').waitFor({ timeout: 60_000 });
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`/#/level/${LEVEL}?seed=4`);
  await page.locator('.stage canvas').waitFor();
  await page.goto('/#/rules');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(troubles).toEqual([]);
});
