// What every screen must hold: axe finds nothing, and nothing lies beyond the side of the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

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
