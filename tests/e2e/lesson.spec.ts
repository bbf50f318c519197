// The lesson gone through as a teacher would, from the home page: count hands, wipe them, read the sheets, open a level.
import { expect, test } from '@playwright/test';
import en from '../../assets/text/en/lesson.json' with { type: 'json' };
import enShell from '../../assets/text/en/shell.json' with { type: 'json' };
import zhShell from '../../assets/text/zh-CN/shell.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/lesson.json' with { type: 'json' };
import { noSidewaysScroll, onEveryScreen, violations } from './accessible';

const both = { en, 'zh-CN': zh };

onEveryScreen((language) => {
  const words = both[language];
  test('the lesson fits the page and axe finds nothing', async ({ page }) => {
    await page.goto('/#/lesson');
    await page.getByRole('heading', { level: 1, name: words.lesson.title }).waitFor();
    await noSidewaysScroll(page);
    expect(await violations(page)).toEqual([]);
  });
});

const noPerson = /name|class|date|birth|nick|姓名|班级|学号|生日/i;

for (const [locale, words, shell] of [
  ['en-GB', en, enShell],
  ['zh-CN', zh, zhShell],
] as const)
  test.describe(`a teacher, ${locale}`, () => {
    test.use({ locale });

    test('finds the lesson in one click, holds it on the wall, and comes back from a level to the same page', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('link', { name: shell.home.lesson }).click();
      await page.getByRole('button', { name: words.lesson.projector }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lesson.question.stuck.ask);
      expect(await violations(page)).toEqual([]);
      const add = words.lesson['more-hands'].replace('{{words}}', words.lesson.question.stuck[1]);
      await page.getByRole('button', { name: add }).click();
      for (let at = 0; at < 5; at++) await page.keyboard.press('PageDown');
      await expect(page.locator('.wall-kicker')).toHaveText(words.lesson.step.signs);
      await page.locator('.lesson-level').click();
      await expect(page.locator('[data-hotspot="lobby/use-mark"]')).toBeVisible();
      await page.locator('.top-bar .home').click();
      await expect(page.locator('.wall-kicker')).toHaveText(words.lesson.step.signs);
      await page.keyboard.press('PageUp');
      await page.getByRole('button', { name: words.lesson['leave-wall'] }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lesson.title);
    });

    test('prints a sheet of one page for pupils, and the teacher’s on two', async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await page.goto('/#/lesson');
      const pagesOf = async (button: string) => {
        await page.getByRole('button', { name: button }).click();
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      };
      expect(await pagesOf(words.lesson['print-pupil'])).toBe(1);
      const teacher = await pagesOf(words.lesson['print-teacher']);
      expect(teacher).toBe(2);
    });

    test('a lesson held leaves counts and runs behind and nothing of a person, on the device or in what is exported', async ({
      page,
    }) => {
      await page.addInitScript(keepWhatIsSaved);
      await page.goto('/#/lesson');
      await page.locator('.count button:last-child').nth(1).click();
      await page.locator('.lesson-level').first().click();
      await expect(page.locator('[data-hotspot="lobby/use-mark"]')).toBeVisible();
      await page.locator('.finish > button.primary').click();
      await page.locator('dialog[open] button.primary').click();
      await page.locator('.debrief').waitFor();
      await page.goto('/');
      await page.getByRole('button', { name: shell.settings.open }).click();
      await page.locator('.settings summary').click();
      await page.getByRole('button', { name: shell.players.export }).click();
      await page.waitForFunction(() => (globalThis as unknown as Saving).saved.length > 0);
      const exported = await page.evaluate(() => (globalThis as unknown as Saving).saved.at(-1)?.text());
      expect(exported?.length).toBeGreaterThan(100);
      const stored = await page.evaluate(() => ({
        local: Object.entries(localStorage),
        session: Object.entries(sessionStorage),
        cookies: document.cookie,
      }));
      expect(stored.local.find(([key]) => key === 'liftwright:lesson')).toBeDefined();
      expect([stored.session, stored.cookies]).toEqual([[], '']);
      expect(JSON.stringify(told(stored.local.map(([key, text]) => [key, parsed(text)])))).not.toMatch(
        noPerson,
      );
      expect(JSON.stringify(told(parsed(exported ?? '')))).not.toMatch(noPerson);
    });
  });

type Saving = { saved: Blob[] };

/** What is offered for saving, since not every engine's driver tells of downloads. Runs in the page. */
function keepWhatIsSaved(): void {
  const { createObjectURL } = URL;
  const saved: Blob[] = [];
  (globalThis as unknown as Saving).saved = saved;
  URL.createObjectURL = (file: Blob) => {
    if (file.type === 'application/json') saved.push(file);
    return createObjectURL(file);
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Without names that stand empty: a place for a nickname, with nobody's in it. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === '' ? [] : [[key, told(item)]])),
  );
}

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
});
