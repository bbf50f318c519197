// The rule book in the browser: found, read, sent on, come back to, by pointer and by keyboard, in both languages.
import { expect, type Page, test } from '@playwright/test';
import en from '../../assets/text/en/rules.json' with { type: 'json' };
import enShell from '../../assets/text/en/shell.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/rules.json' with { type: 'json' };
import { noSidewaysScroll, onEveryScreen, violations } from './accessible';
import { LEVEL } from '../by-hand/player';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const search = (page: Page) => page.getByRole('searchbox', { name: en.rules.words });
/** A page of its own: only another # would not load anew. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await heading(page).waitFor();
}
const rows = (page: Page) => page.locator('[data-rule]');

const addresses = [
  '/#/rules',
  '/#/rules?place=pit&words=7',
  '/#/rules?words=no-such-word',
  '/#/rules/T5002-A1-28',
  '/#/rules/INS-wheelcolour',
  '/#/rules/GB7588-area',
  '/#/rules/ACC-07',
  '/#/rules/NO-SUCH',
];

const both = { en, 'zh-CN': zh };

onEveryScreen((language) => {
  const words = both[language];
  test('every page of the book is accessible, fits, and says that it is no official text', async ({
    page,
  }) => {
    for (const address of addresses) {
      await open(page, address);
      expect(await violations(page), address).toEqual([]);
      await noSidewaysScroll(page);
      if (!address.endsWith('NO-SUCH'))
        await expect(page.getByRole('note')).toContainText(words.rules.notOfficial);
    }
  });
});

test('text of twice the size still fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of addresses) {
    await open(page, address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await noSidewaysScroll(page);
  }
});

test('a question stands in the address; back from a rule it is asked again, and the row is held', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: enShell.app.rules, exact: true }).click();
  await expect(heading(page)).toBeFocused();
  await page.getByLabel(en.rules.by.place).selectOption('pit');
  await search(page).fill('buffer');
  await expect(page).toHaveURL(/#\/rules\?place=pit&words=buffer$/);
  const found = await rows(page).count();
  expect(found).toBeGreaterThan(1);
  const row = page.locator('[data-rule="INS-buffer"]');
  await row.click();
  await expect(page).toHaveURL(/#\/rules\/INS-buffer$/);
  await expect(page.locator('.rule-text [lang="zh-CN"]')).toContainText('缓冲器');
  await expect(page.locator('.rule-text [lang="en"]')).toContainText('run-by');
  await page.goBack();
  await expect(rows(page)).toHaveCount(found);
  await expect(search(page)).toHaveValue('buffer');
  await expect(row).toBeFocused();
});

test('a link followed while still typing finds the question on the way back', async ({ page }) => {
  await page.goto('/#/rules');
  await search(page).fill('INS-lock');
  await page.locator('[data-rule="INS-lock"]').click({ timeout: 2000 });
  await expect(heading(page)).toContainText('A1.2.7.8');
  await page.goBack();
  await expect(search(page)).toHaveValue('INS-lock');
});

test('nothing found says so and starts over; an unknown rule leads back to the book', async ({ page }) => {
  await page.goto('/#/rules?words=no-such-word&place=moon');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('0 rules found');
  await page.locator('.rules-empty').getByRole('button', { name: en.rules.clear }).click();
  await expect(page.locator('.rules-shelves')).toBeVisible();
  await page.goto('/#/rules/NO-SUCH');
  await expect(heading(page)).toContainText('NO-SUCH');
  await page.getByRole('link', { name: en.rules.toBook }).click();
  await expect(heading(page)).toHaveText(en.rules.title);
});

test('by keyboard alone: search, walk to a row, open it, go to the level that exercises it', async ({
  page,
}) => {
  await page.goto('/#/rules');
  await search(page).focus();
  await page.keyboard.type('MHZ-B');
  await expect(rows(page)).toHaveCount(1);
  for (let i = 0; i < 12 && !(await rows(page).evaluate((row) => row === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('4.6 b');
  const level = page.locator(`.rule-levels > li > a[href="#/level/${LEVEL}"]`);
  for (let i = 0; i < 90 && !(await level.evaluate((link) => link === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/level/${LEVEL}$`));
});

test('the briefing leads to the rules behind its level, and what is no longer in force to what is', async ({
  page,
}) => {
  await page.goto(`/#/level/${LEVEL}`);
  await page.locator('.briefing-rules summary').click();
  await page.locator('.briefing-rules a[href="#/rules/MHZ-B"]').click();
  await expect(page.locator('.rule-levels')).toContainText('veto');
  await page.goto('/#/rules/INS-wheelcolour');
  await expect(page.locator('.rule-passed')).toContainText(en.rules.status.superseded);
  await page.locator('.rule-passed a').click();
  await expect(page).toHaveURL(/#\/rules\/INS-manual$/);
});

test('a shelf shows its rules, all can be shown, and the language changes while reading', async ({
  page,
}) => {
  await page.goto('/#/rules');
  await page.getByRole('link', { name: new RegExp(en.rules.topic['t5002-annex-a'].slice(0, 7)) }).click();
  await expect(rows(page)).toHaveCount(76);
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('找到 76 条');
  await page.getByRole('button', { name: zh.rules.clear }).click();
  await page.getByRole('button', { name: '显示全部 498 条' }).click();
  await expect(rows(page)).toHaveCount(498);
});

test('on paper the rules stand without search, bar and buttons', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', "this engine's driver cannot ask for paper");
  await page.goto('/#/rules?topic=safe-work');
  await rows(page).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rules-ask')).toBeHidden();
  await expect(page.locator('.site-bar')).toBeHidden();
  await expect(page.getByRole('button', { name: en.rules.print })).toBeHidden();
  await expect(rows(page)).toHaveCount(10);
  await expect(page.getByRole('note')).toBeVisible();
});

test('the debrief opens a rule beside itself', async ({ page, context }) => {
  await page.goto(`/#/level/${LEVEL}?seed=2`);
  await page.waitForFunction(() => 'liftwright' in globalThis);
  await page.evaluate(() => {
    const { session } = (globalThis as unknown as { liftwright: { session: { send(c: object): void } } })
      .liftwright;
    session.send({ type: 'hand-over' });
  });
  await page.locator('#veto-title ~ details summary').last().click();
  const opened = context.waitForEvent('page');
  await page.locator('[data-line="veto-jumper"] a').first().click();
  const rule = await opened;
  await expect(rule.getByRole('heading', { level: 1 })).toHaveText('4.6 b');
  await expect(page.locator('[data-verdict]')).toBeVisible();
});
