// What every screen must hold: axe finds nothing, and nothing lies beyond the side of the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type AxeWindow = { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };

export async function violations(page: Page): Promise<readonly string[]> {
  // the policy forbids foreign scripts in the page; the test's own comes through the debugger
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as AxeWindow).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

export async function noSidewaysScroll(page: Page): Promise<void> {
  const { inner, whole } = await page.evaluate(() => ({
    inner: window.innerWidth,
    whole: document.documentElement.scrollWidth,
  }));
  expect(whole).toBeLessThanOrEqual(inner);
}

/** The same tests for each language on a desk and on a phone. */
export function onEveryScreen(tests: (language: 'en' | 'zh-CN') => void): void {
  for (const [language, locale] of [
    ['en', 'en-GB'],
    ['zh-CN', 'zh-CN'],
  ] as const)
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ])
      test.describe(`${language} at ${viewport.width}`, () => {
        test.use({ locale, viewport });
        tests(language);
      });
}
