// What befalls a page in the midst of play: the card that draws is lost and never comes back, sound is refused or falls
// asleep, the tab dies between handing over and noting what it was worth. A word stands there, play goes on, nothing is lost.
import { expect as expectNow, type Page, test } from '@playwright/test';
import en from '../../assets/text/en/play.json' with { type: 'json' };
import practice from '../../assets/text/en/practice.json' with { type: 'json' };
import shell from '../../assets/text/en/shell.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/play.json' with { type: 'json' };
import { LEVEL } from '../by-hand/player';
import { killTab, loseCard, nameACard, refuseCanvas, refuseSound } from '../robust/befallen';
import { shaped } from '../robust/trial';
import { violations } from './accessible';

type Exposed = {
  readonly liftwright: {
    session: { send(command: object): string | undefined; recording(): { commands: readonly unknown[] } };
    views: { setState(state: object): void };
    step(seconds: number): void;
  };
};
/** A machine with much else to do takes its time. */
const expect = expectNow.configure({ timeout: 30_000 });
const BRIGHT = 'rgb(238, 243, 250)';
const address = `/#/level/${LEVEL}?seed=4`;
const isOpen = (page: Page) => page.waitForFunction(() => 'liftwright' in globalThis);
const deeds = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.recording().commands.length);
const send = (page: Page, command: object) =>
  page.evaluate((act) => {
    const { session, step } = (globalThis as unknown as Exposed).liftwright;
    session.send(act);
    step(1);
  }, command);

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('a card that never comes back: a word, play in the panels, and the flat canvas draws on', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'no card can be taken away there');
    await page.addInitScript(nameACard);
    await page.goto(address);
    await expect(page.locator('.stage')).toHaveAttribute('data-picture', 'here');
    await page.getByRole('button', { name: zh.wear.helmet }).click();
    await loseCard(page);
    await expect(page.getByText(zh['scene-lost'])).toBeVisible();
    await page.getByRole('button', { name: zh.wear['safety-shoes'] }).click();
    expect(await deeds(page)).toBe(2);
    await expect(page.locator('.stage')).toHaveAttribute('data-picture', 'here');
    await expect(page.getByText(zh['scene-lost'])).toBeHidden();
    const isFlat = await page
      .locator('.stage canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null);
    expect(isFlat).toBe(true);
    await page.reload();
    await isOpen(page);
    expect(await deeds(page)).toBe(2);
  });

  test('a browser that refuses to let sound go on: the captions tell, and nothing fails', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'another engine keeps these to itself');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(refuseSound, 'stays suspended' as const);
    await page.goto(address);
    await page.getByRole('button', { name: zh.wear.helmet }).click();
    await expect(page.locator('.top-bar')).toContainText(zh.bar['sound-none']);
    await expect(page.locator('.caption')).toContainText(zh.wear.helmet);
    await page.getByRole('button', { name: zh.wear['safety-shoes'] }).click();
    expect(errors).toEqual([]);
  });
});

test('neither card nor canvas: the word stays, the words on the stage can be read, and the work is brought to its end', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'no card can be taken away there');
  await page.addInitScript(nameACard);
  await page.goto(address);
  await expect(page.locator('.stage')).toHaveAttribute('data-picture', 'here');
  await page.evaluate(refuseCanvas);
  await loseCard(page);
  await expect(page.getByText(en['scene-trouble'])).toBeVisible();
  await page.evaluate(() =>
    (globalThis as unknown as Exposed).liftwright.views.setState({ closeUp: 'machine-room' }),
  );
  await expect(page.locator('.stage canvas')).toHaveCount(0);
  await expect(page.locator('.tag-label', { hasText: 'QF-L' })).toHaveCSS('color', BRIGHT);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: en.wear.helmet }).click();
  await expect(page.locator('.caption')).toContainText(/helmet on/i);
  await send(page, { type: 'hand-over' });
  await expect(page.locator('[data-verdict]')).toBeVisible();
});

test('a browser without a mixing desk says so, and is played by captions', async ({ page }) => {
  await page.addInitScript(refuseSound, 'throws' as const);
  await page.goto(address);
  await page.getByRole('button', { name: en.wear.helmet }).click();
  await expect(page.locator('.top-bar')).toContainText(en.bar['sound-none']);
  await expect(page.locator('.caption')).toContainText(/helmet on/i);
});

test('sound that fell asleep in a quiet half minute wakes for the next thing to be heard', async ({
  page,
}) => {
  // half a minute passes in no time
  await page.addInitScript(() => {
    const { setTimeout: wait } = window;
    const soon = (act: () => void, time?: number) => wait(act, time === 30_000 ? 300 : time);
    window.setTimeout = soon as typeof window.setTimeout;
    const desks: AudioContext[] = [];
    Object.assign(window, { desks });
    const Desk = window.AudioContext;
    window.AudioContext = class extends Desk {
      constructor() {
        super();
        desks.push(this);
      }
    };
  });
  const state = () =>
    page.evaluate(() => (globalThis as unknown as { desks: AudioContext[] }).desks.at(-1)?.state);
  await page.goto(address);
  await page.getByRole('button', { name: en.wear.helmet }).click();
  await expect(page.locator('.top-bar')).toContainText(en.bar['sound-on']);
  await expect.poll(state).toBe('suspended');
  await send(page, { type: 'put-on', item: 'safety-shoes' });
  await expect.poll(state).toBe('running');
});

test('a tab that dies between handing over and noting the result loses neither, and counts it once', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'no tab can be killed there');
  await page.goto('/#/exam');
  await page.locator('.practice-list button').first().click();
  await page.locator('ol.practice-list button').first().click();
  await isOpen(page);
  // what makes the result file is still on its way
  await page.route(/hand-in/, () => undefined);
  await page.reload();
  await isOpen(page);
  // the paper's first task may be one at a desk, where there is nothing to wear: refused, it is in the run as well
  await send(page, { type: 'put-on', item: 'helmet' });
  await send(page, { type: 'hand-over' });
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await killTab(page);

  const next = await context.newPage();
  const noted = async () => {
    await next.goto('/#/exam');
    await expect(next.locator('ol.practice-list li').first()).toBeVisible();
    return next.locator('ol.practice-list li', { hasText: practice.exam.played }).count();
  };
  expect(await noted()).toBe(0);
  for (const time of ['first', 'second']) {
    await next.goto('/');
    await next.getByRole('button', { name: shaped(shell.resume.debrief) }).click();
    await expect(next.locator('[data-verdict]'), time).toBeVisible();
    if (time === 'first') await expect.poll(() => sheetResults(next)).toBe(1);
    await next.goto('about:blank');
  }
  expect(await noted()).toBe(1);
  const tried = await next.evaluate(() => localStorage.getItem('liftwright:tried') ?? '');
  expect(JSON.parse(tried).tried).toHaveLength(1);
});

const sheetResults = (page: Page) =>
  page.evaluate(() => {
    const text = localStorage.getItem('liftwright:exam') ?? '{"results":[]}';
    return (JSON.parse(text) as { results: readonly unknown[] }).results.filter((one) => one !== null).length;
  });
