// npm run by-hand -- [LEVEL...] [--hand pointer|keyboard|touch] [--seed N] [--lang en|zh-CN] [--words]
// Plays whole levels in a browser by real clicks, keys or taps, and holds each run against the same run without a page.
// With --words it plays by keyboard and writes down what a screen reader says, into by-hand/LEVEL-LANGUAGE.txt.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { readLevel } from '../../src/level-format/read-level';
import { readScript } from '../../src/level-format/script';
import { filesBelow } from '../../tools/files-below.mjs';
import { openGame } from '../robust/open-game';
import { type HandName, handNames } from './hand';
import { handOf } from './hands';
import { asHeard, heardIn, listen } from './listen';
import { type Plan, planOf } from './plan';
import { inOneGo, Player } from './player';
import { tell } from './tell';

const AT_ONCE = 2;
const PATIENCE = 15_000;
const sizes = { pointer: [1280, 800], keyboard: [1280, 800], touch: [360, 740] } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hand: { type: 'string', multiple: true },
    seed: { type: 'string', default: '3' },
    lang: { type: 'string', default: 'en' },
    words: { type: 'boolean', default: false },
  },
});
const language = values.lang === 'zh-CN' ? 'zh-CN' : 'en';
const { hand: asked = handNames, words } = values;
const hands = words ? (['keyboard'] as const) : handNames.filter((name) => asked.includes(name));

function* plans(): Generator<Plan> {
  for (const file of filesBelow('levels')) {
    const folder = dirname(file);
    if (basename(file) !== 'level.json') continue;
    if (positionals.length > 0 && !positionals.some((word) => folder.includes(word))) continue;
    const solution = join(folder, 'solution.json');
    const level = readLevel(readFileSync(file, 'utf8'), file);
    const script = readScript(readFileSync(solution, 'utf8'), solution);
    if (level.ok && script.ok) yield planOf(level.level, script.script, Number(values.seed));
  }
}

async function writeDown(page: Page, { level }: Plan): Promise<void> {
  mkdirSync('by-hand', { recursive: true });
  writeFileSync(`by-hand/${level}-${language}.txt`, `${tell(await heardIn(page), language).join('\n')}\n`);
}

async function play(browser: Browser, address: string, plan: Plan, hand: HandName): Promise<string> {
  const [width, height] = sizes[hand];
  const context = await browser.newContext({
    baseURL: address,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    viewport: { width, height },
    hasTouch: hand === 'touch',
    isMobile: hand === 'touch',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    if (words) await listen(page);
    const player = new Player(page, handOf(hand, page), language, words ? asHeard : inOneGo);
    await player.open(plan.level, plan.seed);
    await player
      .follow(plan)
      .catch(async (error: Error) => {
        await page.screenshot({ path: `by-hand/${plan.level}-${hand}.png`, fullPage: true });
        throw error;
      })
      .finally(() => words && writeDown(page, plan));
    const verdict = await page.locator('[data-verdict]').getAttribute('data-verdict');
    const { hash } = await player.outcome();
    if (errors.length > 0) throw new Error(errors.join('; '));
    if (hash !== plan.end.hash)
      throw new Error(`${verdict}, but the lift is left otherwise than without a page`);
    const score = await page.locator('.verdict strong').textContent();
    if ((verdict === 'passed') !== plan.end.passed || !score?.includes(String(plan.end.score)))
      throw new Error(`${verdict}, ${score}, instead of ${plan.end.score}`);
    return `${verdict} ${plan.end.score} of ${plan.end.of}`;
  } finally {
    await context.close();
  }
}

const { browser, address, close } = await openGame();
const tasks = [...plans()].flatMap((plan) => hands.map((hand) => ({ plan, hand })));
let failed = 0;

async function work(): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { plan, hand } = task;
    const began = performance.now();
    const told = await play(browser, address, plan, hand).catch((error: Error) => {
      failed++;
      return `FAILED ${error.message.split('\n').slice(0, 6).join(' ')}`;
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${plan.level.padEnd(28)} ${hand.padEnd(9)} ${told} (${seconds} s)`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
await close();
console.log(failed === 0 ? 'every run as without a page' : `${failed} runs failed; pictures in by-hand/`);
process.exit(failed === 0 ? 0 : 1);
