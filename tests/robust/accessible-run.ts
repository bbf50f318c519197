// npm run accessible [-- --screen A,B] [--lang en|zh-CN]: every screen in both languages, both themes, with more contrast,
// with large and double text, on a desk and on a phone, its folds open: axe finds nothing, and nothing is cut.
import type { Page } from '@playwright/test';
import { violations } from '../e2e/accessible';
import { cutIn } from './cut';
import type { Screen } from './monkey';
import { type Game, openGame, option } from './open-game';
import { screens } from './screens';

type Look = {
  readonly name: string;
  readonly width: number;
  readonly settings: Readonly<Record<string, string>>;
  /** of the browser's own size of text */
  readonly text?: number;
};

const looks: readonly Look[] = [
  { name: 'light desk', width: 1280, settings: { theme: 'light' } },
  { name: 'dark phone', width: 360, settings: { theme: 'dark' } },
  { name: 'dark desk, double text', width: 1280, settings: { theme: 'dark' }, text: 2 },
  { name: 'light phone, largest text', width: 360, settings: { theme: 'light', textSize: 'largest' } },
  { name: 'dark desk, more contrast', width: 1280, settings: { theme: 'dark', contrast: 'more' } },
  {
    name: 'light phone, more contrast, double text',
    width: 360,
    settings: { theme: 'light', contrast: 'more' },
    text: 2,
  },
];

async function check(page: Page, { text = 1 }: Look): Promise<readonly string[]> {
  await page.evaluate((times) => {
    if (times !== 1) document.documentElement.style.fontSize = `${times * 100}%`;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    (globalThis as { liftwright?: { views: { setState(state: object): void } } }).liftwright?.views.setState({
      paused: true,
    });
  }, text);
  await stands(page);
  return [...(await violations(page)), ...(await cutIn(page))];
}

/** All there is to see has come: words, letters and drawings. */
async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const drawn = [...document.querySelectorAll<HTMLElement>('.stage')].every(
      ({ dataset }) => dataset.picture === 'here',
    );
    return drawn && document.querySelector('[aria-busy="true"]') === null;
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
  });
}

async function look(
  { browser, address }: Game,
  screen: Screen,
  one: Look,
  language: string,
): Promise<boolean> {
  const { width, settings } = one;
  const context = await browser.newContext({
    viewport: { width, height: width > 500 ? 800 : 740 },
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const kept = JSON.stringify({ format: 'liftwright-settings/1', language, ...settings });
    await page.addInitScript((text) => localStorage.setItem('liftwright:settings', text), kept);
    await page.goto(address);
    await screen.open(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const found = await check(page, one);
    const label = `${screen.name}, ${language}, ${one.name}`;
    if (found.length === 0) return true;
    console.log(`FAIL ${label}\n       ${found.join('\n       ')}`);
    return false;
  } catch (error) {
    console.log(`FAIL ${screen.name}, ${language}, ${one.name}: ${String(error).slice(0, 300)}`);
    return false;
  } finally {
    await context.close();
  }
}

const languages = ['zh-CN', 'en'].filter((one) => one.includes(option('lang', '')));
const wanted = option('screen', '').split(',');
const game = await openGame();
const tasks = screens
  .filter(({ name }) => wanted.some((part) => name.includes(part)))
  .flatMap((screen) => languages.flatMap((language) => looks.map((one) => ({ screen, language, one }))));
const count = tasks.length;
// nothing looked at is nothing shown
let failed = count === 0 ? 1 : 0;
async function work(): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift())
    if (!(await look(game, task.screen, task.one, task.language))) failed++;
}
await Promise.all([work(), work()]);
await game.close();
console.log(`${count} looks at ${screens.length} screens, ${failed} with something to mend`);
process.exit(failed === 0 ? 0 : 1);
