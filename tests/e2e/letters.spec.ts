// No letter is blank and none is borrowed from another font: every character shown stands in a slice of the product's
// own letters that has arrived, and what is set in true bold is all in the bold of labels.
import { expect, type Page, test } from '@playwright/test';
import { LEVEL } from '../by-hand/player';

type Exposed = {
  liftwright: { session: { send(command: object): unknown }; views: { setState(state: object): void } };
};

/** Runs in the page. @returns each character shown that no slice meant for it has */
async function strays(): Promise<string> {
  await document.fonts.ready;
  const faces = [...document.fonts].map(({ family, weight, unicodeRange, status }) => ({
    family: family.replaceAll('"', ''),
    weight,
    status,
    spans: [...unicodeRange.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]),
  }));
  const hasArrived = (character: string, family: string, weight: string) =>
    faces.some((face) => {
      const code = character.codePointAt(0) ?? 0;
      const isOne = face.family === family && face.weight === weight && face.status === 'loaded';
      return isOne && face.spans.some(([from = 0, to = 0]) => from <= code && code <= to);
    });
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true })) continue;
    const { fontFamily, fontWeight } = getComputedStyle(element);
    if (!fontFamily.includes('Liftwright')) continue;
    const weight = Number(fontWeight) >= 600 ? '700' : '400';
    const chinese: readonly [string, string] =
      weight === '700' && fontFamily.includes('Heading')
        ? ['Liftwright Heading', '700']
        : ['Liftwright Chinese', '400'];
    for (const character of (node.textContent ?? '').replace(/\s/g, ''))
      if (!hasArrived(character, 'Liftwright Sans', weight) && !hasArrived(character, ...chinese))
        found.add(`${character} ${weight} in ${element.tagName} ${element.className}`);
  }
  return [...found].join('\n');
}

const everyLetter = (page: Page) => expect.poll(() => page.evaluate(strays), { timeout: 10_000 }).toBe('');

for (const locale of ['zh-CN', 'en-GB'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('every letter of the rule book is the product’s own', async ({ page }) => {
      for (const address of ['/#/rules', '/#/rules/GB7588-lock7']) {
        await page.goto(address);
        await page.locator('.rules h1').waitFor();
        await page.waitForLoadState('networkidle');
        await everyLetter(page);
      }
    });

    test('every letter of home, settings, briefing, play and debrief is the product’s own', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await everyLetter(page);
      await page.locator('.site-bar-tools > button').click();
      await page.locator('dialog[open]').waitFor();
      await everyLetter(page);
      await page.goto(`/#/level/${LEVEL}`);
      await page.locator('.briefing-story').waitFor();
      await everyLetter(page);
      await page.goto(`/#/level/${LEVEL}?seed=4`);
      await page.locator('.stage canvas').waitFor();
      await everyLetter(page);
      await page.evaluate(() =>
        (globalThis as unknown as Exposed).liftwright.session.send({ type: 'hand-over' }),
      );
      await page.locator('[data-verdict]').waitFor();
      await everyLetter(page);
    });
  });
}

test('a nickname of everyday characters fetches their slices, and only then', async ({
  page,
  browserName,
}) => {
  const spare: string[] = [];
  page.on('request', (request) => {
    if (/letters-spare/.test(request.url())) spare.push(request.url());
  });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(spare).toEqual([]);
  await page.locator('.site-bar-tools > button').click();
  await page.locator('dialog input[type=text]').fill('龙飞');
  // that engine's driver puts the letters in by a script, of which the field tells no change
  if (browserName === 'firefox') await page.locator('dialog input[type=text]').dispatchEvent('change');
  await page.locator('dialog .button').last().click();
  await expect(page.locator('.hero-greeting')).toContainText('龙飞');
  await everyLetter(page);
  expect(spare.length).toBeGreaterThan(0);
});
