// npm run gallery [-- WORD...]: pictures of every page, light, dark and on paper, of every place, state, tool, paper and
// panel of play, and of every level's scenes and debrief while its solution is played, in both languages, on a desk and on a
// phone, for people to look at. WORDS choose pages, scenes or levels, and such as zh-1280 or en-360 language and width.
// Goes into gallery/.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { buildIfStale } from './build-if-stale.mjs';
import { pages } from './gallery-pages.mjs';
import { scenes } from './gallery-scenes.mjs';

const isLabel = (word) => /^(zh|en)-\d+$/.test(word);
const asked = process.argv.slice(2).filter(isLabel);
const wanted = process.argv.slice(2).filter((word) => !isLabel(word));
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const sizes = [
  [1280, 800],
  [360, 740],
];
/** How far the solution is played when a picture is taken. */
const moments = [0, 0.3, 0.6, 0.9];

await buildIfStale();
const server = await preview({ logLevel: 'silent', preview: { host: '127.0.0.1', port: 4290 } });
const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
const note = 'node_modules/.cache/browser.json';
if (!existsSync(note)) execFileSync(process.execPath, ['tools/ensure-browser.mjs'], { stdio: 'inherit' });
const { path } = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {};
const browser = await chromium.launch(path ? { executablePath: path } : {});
const runs = execFileSync(process.execPath, ['tools/run.mjs', 'tools/gallery-runs.ts', ...wanted], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
let count = 0;

async function shoot(page, name) {
  mkdirSync('gallery', { recursive: true });
  // a dialog lies over what is seen and not over the whole page
  const fullPage = (await page.locator('dialog[open]').count()) === 0;
  await page.screenshot({ path: `gallery/${name}.png`, fullPage });
  count++;
}

async function print(page, name) {
  await page.emulateMedia({ colorScheme: null });
  await page.pdf({ path: `gallery/${name}.pdf`, format: 'A4', printBackground: false });
  await page.emulateMedia({ media: null });
  count++;
}

/** A page as it is come to: as it is, then dark; what is printed is the same on all screens. */
async function shootPage(first, [name, hash, act, paper], label) {
  await first.goto('about:blank');
  await first.goto(address + hash);
  await first.getByRole('heading', { level: 1 }).waitFor();
  await first.waitForTimeout(600);
  // what wants a browser of another kind is done in a page of its own
  const page = (await act?.(first)) ?? first;
  await page.waitForTimeout(200);
  await shoot(page, `${name}-${label}`);
  if (paper && label.endsWith('1280')) await print(page, `${name}-${label}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(300);
  await shoot(page, `${name}-${label}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  if (page !== first) await page.close();
}

async function play(page, commands, endTick, startTick) {
  await page.evaluate(
    ([list, end, start]) => {
      const { session, views } = globalThis.liftwright;
      views.setState({ paused: true });
      // the page's clock had run a little before it was stopped: everything comes so much later
      session.late ??= session.store.getState().frame.tick - start;
      const now = () => session.store.getState().frame.tick - session.late;
      for (const { tick, command } of list) {
        if (tick > now()) session.advance(tick - now());
        session.send(command);
      }
      if (end > now()) session.advance(end - now());
    },
    [commands, endTick, startTick],
  );
}

/** Acts in play: ticks to wait, or commands. What is looked at comes last, for a new place would show itself. */
async function actIn(page, also, view) {
  await page.evaluate((list) => {
    const { session } = globalThis.liftwright;
    for (const one of list) typeof one === 'number' ? session.advance(one) : session.send(one);
  }, also);
  await page.waitForTimeout(500);
  await page.evaluate((state) => globalThis.liftwright.views.setState(state), view);
}

async function shootScene(page, run, label) {
  const { name, also, view, act, paper, wait = 900 } = scenes.find((one) => one.name === run.scene);
  await page.goto('about:blank');
  await page.goto(`${address}#/level/${run.level}?seed=${run.seed}`);
  await page.waitForFunction(() => 'liftwright' in globalThis);
  await play(page, run.commands, run.endTick, run.startTick);
  await actIn(page, also, view);
  await act?.(page);
  await page.waitForTimeout(wait);
  await shoot(page, `${name}-${label}`);
  if (paper && label.endsWith('1280')) await print(page, `${name}-${label}`);
  if (!act) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(300);
  await shoot(page, `${name}-${label}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function shootLevel(page, run, label) {
  await page.goto(`${address}#/level/${run.level}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(400);
  await shoot(page, `${run.level}-${label}-briefing`);
  let done = 0;
  await page.goto(`${address}#/level/${run.level}?seed=${run.seed}`);
  await page.waitForFunction(() => 'liftwright' in globalThis);
  for (const moment of [...moments, 1]) {
    const upTo = Math.ceil(run.commands.length * moment);
    await play(page, run.commands.slice(done, upTo), moment === 1 ? run.endTick : 0, run.startTick);
    done = upTo;
    await page.waitForTimeout(900);
    await shoot(page, `${run.level}-${label}-${String(moment * 100).padStart(3, '0')}`);
  }
  if (label.endsWith('1280')) await print(page, `${run.level}-${label}-debrief`);
}

/** The author's page, which is served apart from the game: the level's briefing, then its play, the findings beside them. */
async function shootAuthor(page, label) {
  const author = spawn(process.execPath, ['tools/author.mjs', 'levels/get-there-alive/pit-entry']);
  try {
    const at = await new Promise((found, failed) => {
      author.stdout.on('data', (text) => /http\S+/.test(text) && found(/http\S+/.exec(text)[0]));
      author.on('close', () => failed(new Error('the author page is not served')));
    });
    await page.goto(at, { waitUntil: 'commit' });
    await page.locator('.good, .bad').waitFor({ timeout: 180_000 });
    await page.frameLocator('iframe').locator('h1').waitFor({ timeout: 180_000 });
    await page.waitForTimeout(600);
    await shoot(page, `author-${label}`);
    await page.locator('.bar button').nth(1).click();
    await page.frameLocator('iframe').locator('.stage canvas').waitFor({ timeout: 180_000 });
    await page.waitForTimeout(2500);
    await shoot(page, `author-play-${label}`);
  } finally {
    author.kill();
  }
}

for (const [width, height] of sizes) {
  for (const locale of ['zh-CN', 'en-GB']) {
    const label = `${locale.slice(0, 2)}-${width}`;
    if (asked.length > 0 && !asked.includes(label)) continue;
    const context = await browser.newContext({
      locale,
      viewport: { width, height },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => console.error(`${page.url()}: ${message}`));
    for (const row of pages.filter(([one]) => isWanted(one)))
      await shootPage(page, row, label).catch(({ message }) => console.error(`${row[0]}: ${message}`));
    for (const run of runs) {
      const shown = run.scene ?? run.level;
      const shot = run.scene ? shootScene : shootLevel;
      await shot(page, run, label).catch(({ message }) => console.error(`${shown}: ${message}`));
      console.log(`${shown} ${label}`);
    }
    if (isWanted('author') && width >= 1280)
      await shootAuthor(page, label).catch(({ message }) => console.error(`author: ${message}`));
    await context.close();
  }
}
await browser.close();
console.log(`${count} pictures in gallery/`);
process.exit(0);
