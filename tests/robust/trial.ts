// A trial of a page that is played, in either language: what every fault asks of it. Play goes on, what was done comes back,
// a word stands there, the picture is drawn.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type play from '../../assets/text/en/play.json';
import type shell from '../../assets/text/en/shell.json';
import type { Random } from '../../src/sim/random';

export type Language = 'en' | 'zh-CN';
export type Words = { readonly play: typeof play; readonly shell: typeof shell };

/** @returns the page's texts of two of its screens */
export function wordsOf(language: Language): Words {
  const file = (name: string) => readFileSync(`assets/text/${language}/${name}.json`, 'utf8');
  return { play: JSON.parse(file('play')), shell: JSON.parse(file('shell')) };
}

/** What a text of the page looks like once its figures are in it. */
export function shaped(text: string): RegExp {
  const plain = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    text
      .split(/\{\{.*?\}\}/)
      .map(plain)
      .join('.*'),
  );
}

export type Trial = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly random: Random;
  readonly address: string;
  /** of the page, in the language of the trial */
  readonly words: Words;
};
export type Fault = {
  readonly name: string;
  /** 'a card' for pages that draw by WebGL */
  readonly draws?: 'by card';
  /** @returns what is amiss, in words */
  run(trial: Trial): Promise<readonly string[]>;
};

export type Exposed = {
  liftwright: {
    session: {
      hash(): string;
      recording(): { readonly commands: readonly unknown[]; readonly endTick: number };
      send(command: object): unknown;
      advance(count: number): unknown;
      store: { getState(): { frame: { tick: number; seconds: number } } };
    };
    views: { setState(state: object): void };
  };
};
export const LEVEL = '#/level/lock-that-does-not-make';
export const between = (random: Random, least: number, most: number) =>
  Math.floor(least + random() * (most - least));

export async function openLevel({ page, address, random }: Trial): Promise<void> {
  await page.goto(`${address}/${LEVEL}?seed=${between(random, 1, 1000)}`);
  await page.locator('.wear button').first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
}

/** Some deeds by the page's own buttons. @returns how many commands the run then has */
export async function deeds({ page, random }: Trial): Promise<number> {
  const count = between(random, 1, 5);
  for (let i = 0; i < count; i++)
    await page
      .locator('.wear button')
      .nth(between(random, 0, 2))
      .click();
  return commands(page);
}

export const commands = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.recording().commands.length);
export const seconds = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame.seconds);

/** Play goes on: a press is a deed, and the clock runs. */
export async function goesOn(trial: Trial): Promise<readonly string[]> {
  const [before, time] = [await commands(trial.page), await seconds(trial.page)];
  await trial.page.locator('.wear button').first().click();
  await trial.page.waitForTimeout(400);
  const after = await commands(trial.page);
  const amiss = after > before ? [] : [`a press is no deed any more: ${before} then ${after}`];
  return (await seconds(trial.page)) > time ? amiss : [...amiss, 'the clock stands'];
}

/** The newest saved run, opened again from the home page in a page of its own. @returns what is amiss */
export async function comesBack(
  { context, address, words }: Trial,
  least: number,
): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(address);
  const resume = page.locator('.runs button', { hasText: shaped(words.shell.resume.resume) }).first();
  if (!(await comes(resume, 15_000))) {
    await page.close();
    return ['no run waits on the home page'];
  }
  await resume.click();
  await page.locator('.wear button').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  const found = await commands(page);
  await page.close();
  return found >= least ? [] : [`of ${least} deeds ${found} came back`];
}

/** @param texts of the page, of which one must stand there */
export async function says(page: Page, texts: readonly string[], where = 'body'): Promise<readonly string[]> {
  const told = texts.map((text) => page.locator(where).filter({ hasText: shaped(text) }));
  const any = told.reduce((one, other) => one.or(other));
  return (await comes(any.first(), 20_000)) ? [] : [`nothing says ${texts.join(' or ')}`];
}

/** Whether something is to be seen within so many milliseconds. */
export function comes(what: Locator, timeout: number): Promise<boolean> {
  return what.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** A dark pane with its words only is a small file. */
export async function isDrawn(page: Page): Promise<readonly string[]> {
  for (let i = 0; i < 24; i++) {
    if ((await page.locator('.pane').first().screenshot()).length > 20_000) return [];
    await page.waitForTimeout(500);
  }
  return ['the picture stays dark'];
}

/** Without storage the run is held as long as the page is open: home and back. */
export async function heldMeanwhile({ page, words }: Trial, least: number): Promise<readonly string[]> {
  await page.locator('.top-bar .home').click();
  const resume = page.locator('.runs button', { hasText: shaped(words.shell.resume.resume) }).first();
  if (!(await comes(resume, 10_000))) return ['the run is lost on the way home'];
  await resume.click();
  await page.locator('.wear button').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  const found = await commands(page);
  return found >= least ? [] : [`of ${least} deeds ${found} are still there`];
}

/** Nothing lies beyond the side of the page, and the canvas lies under its panes. */
export async function fits(page: Page, when: string): Promise<readonly string[]> {
  for (let i = 0; ; i++) {
    await page.waitForTimeout(250);
    const amiss = await page.evaluate(() => {
      const canvas = document.querySelector('.stage canvas')?.getBoundingClientRect();
      const stage = document.querySelector('.stage')?.getBoundingClientRect();
      const sideways = document.documentElement.scrollWidth - window.innerWidth;
      const list = sideways > 0 ? [`${sideways} pixels lie beyond the side`] : [];
      const apart =
        canvas && stage
          ? Math.max(Math.abs(canvas.width - stage.width), Math.abs(canvas.height - stage.height))
          : 0;
      return apart > 3 ? [...list, `canvas and stage differ by ${apart.toFixed(1)}`] : list;
    });
    if (amiss.length === 0 || i === 12) return amiss.map((one) => `${when}: ${one}`);
  }
}
