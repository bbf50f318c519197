// From the home page to a first fault and back, and through a paper: a task ended, the paper handed in, its file saved.
import { expect, test } from '@playwright/test';
import words from '../../assets/text/en/practice.json' with { type: 'json' };
import shell from '../../assets/text/en/shell.json' with { type: 'json' };
import { violations } from './accessible';

type Sitting = {
  readonly liftwright: {
    session: { send(command: object): string | undefined };
    step(seconds: number): void;
  };
};

/** Gives the work up at once, as whoever hands over without having done anything. */
async function endRun(page: import('@playwright/test').Page) {
  await page.waitForFunction(() => 'liftwright' in globalThis);
  const refused = await page.evaluate(() => {
    const { session, step } = (globalThis as unknown as Sitting).liftwright;
    const answer = session.send({ type: 'hand-over' });
    step(1);
    return answer;
  });
  expect(refused).toBeUndefined();
  await expect(page.locator('[data-verdict]')).toBeVisible();
}

test('practice draws a fault, and knows afterwards how it went', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: shell.home.practice }).click();
  await expect(page.getByRole('heading', { name: words.practice.title })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words.practice.first }).click();
  await endRun(page);
  await page.goto('/#/practice');
  await expect(page.getByRole('button', { name: words.practice.next })).toBeVisible();
  await expect(page.locator('.practice-list li')).toHaveCount(1);
});

test('a paper is drawn, a task counts once, and what was handed in is saved with its recording', async ({
  page,
  browserName,
}) => {
  await page.goto('/#/exam');
  await page.locator('.practice-list button').first().click();
  expect(await violations(page)).toEqual([]);
  const tasks = page.locator('ol.practice-list li');
  await expect(tasks).toHaveCount(4);
  await tasks.filter({ hasText: words.exam.kind.recognition }).getByRole('button').click();
  await endRun(page);
  await page.goto('/#/exam');
  await expect(tasks.filter({ hasText: words.exam.played })).toHaveCount(1);
  await page.getByRole('button', { name: words.exam.handIn }).click();
  await expect(page.getByRole('heading', { name: words.exam.failed })).toBeVisible();
  if (browserName === 'firefox') {
    // this engine's driver tells of no downloads: there the paper is followed to where it is offered for saving
    await expect(page.getByRole('button', { name: words.exam.save })).toBeEnabled();
    return;
  }
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.exam.save }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^liftwright-exam-\d+\.json$/);
});
