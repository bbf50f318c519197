// npm run frames [-- --seconds 10] [--level ID] [--card] [--hour 3600]: what the page costs while it is played. Model runs are
// played on the page's own clock; of each the frame work, of long tasks how many, and how large the heap is after an
// hour of play at high speed and after each of ten levels. --card: as on a machine with a graphics card.
import type { CDPSession, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { type Game, openGame, option } from './open-game';
import { categories, figuresOf, quantile } from './trace';

type Run = {
  readonly level: string;
  readonly seed: number;
  readonly startTick: number;
  readonly commands: readonly { readonly tick: number; readonly command: object }[];
};
type Exposed = {
  liftwright: {
    session: {
      send(command: object): unknown;
      advance(count: number): unknown;
      store: {
        getState(): { frame: { tick: number; ended: boolean } };
        subscribe(look: () => void): () => void;
      };
    };
    views: { setState(state: object): void; getState(): { speed: number } };
  };
};

const WORK_LIMIT = 4;
const HEAP_LIMIT = 60;
/** One of each kind of work; the first three have the fullest pictures. */
const levels = [
  ...['lock-that-does-not-make', 'two-at-the-wheel', 'car-roof-entry', 'first-record', 'three-calls'],
  ...[
    'a-round-of-the-house',
    'dog-scooter-and-class',
    'up-the-escalator',
    'why-it-does-not-fall',
    'pit-entry',
  ],
];
const wanted = option('level', '');
const chosen = levels.filter((level) => level.includes(wanted));
const seconds = Number(option('seconds', '10'));
const round = (value: number) => value.toFixed(2);
let exceeded = 0;
const judge = (isWell: boolean) => {
  if (!isWell) exceeded++;
  return isWell ? 'ok  ' : 'OVER';
};

const runs: readonly Run[] = execFileSync(process.execPath, ['tools/run.mjs', 'tools/gallery-runs.ts'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

async function openPage({ browser, address }: Game): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  if (process.argv.includes('--card')) await page.addInitScript(nameACard);
  await page.goto(address);
  await page.locator('.hero').waitFor();
  return page;
}

/** The page then draws by WebGL, as with a graphics card. Runs in the page. */
function nameACard(): void {
  const { getParameter } = WebGLRenderingContext.prototype;
  const RENDERER_NAME = 0x9246;
  WebGLRenderingContext.prototype.getParameter = function (name: number) {
    return name === RENDERER_NAME ? 'a card' : getParameter.call(this, name);
  };
}

async function openLevel(page: Page, level: string, seed: number): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = '#/';
    window.location.hash = hash;
  }, `#/level/${level}?seed=${seed}`);
  await page.locator('.play').waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  await page.locator('.stage canvas').waitFor();
}

/** The model run's deeds at their times, on the page's own clock three times as fast; late ones push the later. Runs in the page. */
function playAlong({ commands, startTick }: Pick<Run, 'commands' | 'startTick'>): void {
  const { session, views } = (globalThis as unknown as Exposed).liftwright;
  views.setState({ speed: 3, paused: false });
  let late = session.store.getState().frame.tick - startTick;
  let next = 0;
  session.store.subscribe(() => {
    const { tick } = session.store.getState().frame;
    const due = commands[next];
    if (!due || tick < due.tick + late) return;
    next++;
    late = tick - due.tick;
    queueMicrotask(() => session.send(due.command));
  });
}

async function frameWork(game: Game, page: Page, run: Run): Promise<void> {
  await openLevel(page, run.level, run.seed);
  await page.waitForTimeout(3000); // the load is over
  await game.browser.startTracing(page, { categories });
  await page.evaluate(playAlong, { commands: run.commands, startTick: run.startTick });
  await page.waitForTimeout(seconds * 1000);
  const { frames, longByProcessor, longByWall } = figuresOf((await game.browser.stopTracing()).toString());
  const of = (what: 'work' | 'scripts' | 'handing' | 'wall', share: number) =>
    round(
      quantile(
        frames.map((frame) => frame[what]),
        share,
      ),
    );
  const isWell = Number(of('work', 0.95)) <= WORK_LIMIT && longByProcessor.length === 0;
  console.log(
    `${judge(isWell)} ${run.level}: ${frames.length} frames, work ms median ${of('work', 0.5)} p95 ${of('work', 0.95)} ` +
      `(scripts ${of('scripts', 0.5)} / ${of('scripts', 0.95)}), software painting ${of('handing', 0.5)} / ` +
      `${of('handing', 0.95)}, wall ${of('wall', 0.5)} / ${of('wall', 0.95)}; over 50 ms: ` +
      `${longByProcessor.length} by processor (${longByProcessor.map(Math.round)}), ${longByWall.length} by wall`,
  );
}

/** Megabytes in use once all that can go has gone. */
async function heap(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** An hour of the lift's time on the page's clock at its highest speed, which every piece of news would slow. */
async function anHour(page: Page, simulated: number): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await openLevel(page, 'first-record', 4);
  const before = await heap(tools);
  let most = 0;
  const end = (await tickOf(page)) + simulated * 60;
  await page.evaluate(() => {
    const { views } = (globalThis as unknown as Exposed).liftwright;
    const hurry = () => views.getState().speed !== 120 && views.setState({ speed: 120, paused: false });
    hurry();
    setInterval(hurry, 100);
  });
  while ((await tickOf(page)) < end) {
    await page.waitForTimeout(2000);
    most = Math.max(most, (await tools.send('Runtime.getHeapUsage')).usedSize / 1e6);
  }
  const after = await heap(tools);
  console.log(
    `${judge(after <= HEAP_LIMIT)} ${simulated} s of play: heap MB before ${round(before)}, after ${round(after)}, most seen with rubbish ${round(most)}`,
  );
  await tools.detach();
}

const tickOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame.tick);

/** Ten levels one after the other, twice: what the second time adds is growth. */
async function tenLevels(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const sizes: number[] = [];
  for (let time = 0; time < 2; time++) {
    for (const level of levels) {
      await openLevel(page, level, 4);
      await page.waitForTimeout(1200);
      await page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.advance(600));
      await page.evaluate(() => {
        window.location.hash = '#/';
      });
      await page.locator('.hero').waitFor();
      await page.waitForTimeout(300);
      sizes.push(await heap(tools));
    }
  }
  const [first = 0, second = 0] = [sizes[levels.length - 1], sizes.at(-1)];
  // what is fetched once stays: drawings, words, levels; a second round may add nothing to it
  const isWell = second - first < 1 && second <= HEAP_LIMIT;
  console.log(
    `${judge(isWell)} ten levels, twice, heap MB: ${sizes.map((size) => size.toFixed(1)).join(' ')}`,
  );
  await tools.detach();
}

const game = await openGame();
console.log(
  `load of the machine ${loadavg().map(round).join(' ')}; limits: work p95 ${WORK_LIMIT} ms, heap ${HEAP_LIMIT} MB`,
);
const page = await openPage(game);
for (const level of chosen) {
  const run = runs.find((one) => one.level === level);
  if (run) await frameWork(game, page, run);
}
if (wanted === '') {
  await tenLevels(await openPage(game));
  await anHour(await openPage(game), Number(option('hour', '3600')));
}
await game.close();
console.log(
  exceeded === 0
    ? 'within all limits'
    : `${exceeded} over a limit; load of the machine ${loadavg().map(round).join(' ')}`,
);
process.exit(exceeded === 0 ? 0 : 1);
