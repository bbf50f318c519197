// npm run lesson -- [--lang en|zh-CN] [--width 1280|360] [--only WORD]
// The lesson as a teacher holds it, from the home page to the printed sheets, with a picture after every step, into
// by-hand/lesson/, for people to look at. Levels are played by their solutions, by pointer on a desk and by finger on a phone.
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import en from '../../assets/text/en/lesson.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/lesson.json' with { type: 'json' };
import { type Slide, LESSON_SEED, questions, slides } from '../../src/hud/lesson/lesson-plan';
import { readLevel } from '../../src/level-format/read-level';
import { readScript } from '../../src/level-format/script';
import { openGame } from '../robust/open-game';
import { handOf } from './hands';
import { type Plan, planOf } from './plan';
import { Player } from './player';

const words = { en, 'zh-CN': zh } as const;
type Language = keyof typeof words;
const heights = { '1280': 800, '360': 740 } as const;
type Width = keyof typeof heights;
/** Of 27 pupils, hands for each choice of each question: some know beforehand, most do afterwards. */
const classBefore = [5, 17, 5];
const classAfter = [1, 25, 1];
const SCENE_DRAWN = 700;

const { values } = parseArgs({
  options: { lang: { type: 'string' }, width: { type: 'string' }, only: { type: 'string', default: '' } },
});

/** Takes pictures one after the other, numbered in the order of the lesson. */
class Album {
  private count = 0;

  constructor(
    private readonly page: Page,
    private readonly label: string,
  ) {
    mkdirSync(`by-hand/lesson/${label}`, { recursive: true });
  }

  /** @param whole the page to its end, and not only what the window shows */
  async take(step: string, whole = false): Promise<void> {
    const path = this.next(step, 'png');
    await this.page.waitForTimeout(SCENE_DRAWN);
    if (!step.includes(values.only)) return;
    await this.page.screenshot({ path, fullPage: whole });
  }

  /** A sheet as a file, and what stands on it as a picture. */
  async print(step: string): Promise<void> {
    const { page } = this;
    await page.pdf({ path: this.next(step, 'pdf'), format: 'A4', printBackground: false });
    await page.emulateMedia({ media: 'print' });
    await this.take(`${step}-printed`, true);
    await page.emulateMedia({ media: null });
  }

  private next(step: string, kind: string): string {
    this.count++;
    return `by-hand/lesson/${this.label}/${String(this.count).padStart(3, '0')}-${step}.${kind}`;
  }
}

function planFor(level: string): Plan {
  const folder = `levels/ride-safe/${level}`;
  const read = readLevel(readFileSync(`${folder}/level.json`, 'utf8'), `${folder}/level.json`);
  const script = readScript(readFileSync(`${folder}/solution.json`, 'utf8'), `${folder}/solution.json`);
  if (!read.ok || !script.ok) throw new Error(`${level} cannot be read`);
  return planOf(read.level, script.script, LESSON_SEED);
}

async function raiseHands(page: Page, round: 'before' | 'after', question: number): Promise<void> {
  const counted = round === 'before' ? classBefore : classAfter;
  const right = questions[question]?.right ?? 0;
  for (const [choice, hands] of [...counted.keys()].map(
    (at) => [(at + right + 2) % 3, counted[at] ?? 0] as const,
  ))
    for (let hand = 0; hand < hands; hand++)
      await page.locator('.wall .count button:last-child').nth(choice).click({ delay: 0 });
}

async function playLevel(page: Page, album: Album, player: Player, level: string): Promise<void> {
  const plan = planFor(level);
  await page.locator('.stage canvas').waitFor();
  await album.take(`${level}-begins`);
  for (const move of plan.moves.slice(0, -1)) {
    await player.make(move);
    const deed = 'wait' in move ? `after-${move.wait}-ticks` : move.act.type;
    await album.take(`${level}-${deed}`);
  }
  await page.locator('.finish > button.primary').click();
  await album.take(`${level}-ask`);
  await page.locator('dialog[open] button.primary').click();
  await page.locator('.debrief').waitFor();
  await album.take(`${level}-verdict`);
  await album.take(`${level}-debrief`, true);
  await album.print(`${level}-debrief`);
  await page.locator('.debrief .leave').click();
}

async function showSlide(page: Page, album: Album, player: Player, slide: Slide): Promise<void> {
  if (slide.kind === 'question') {
    const name = `${slide.round}-${slide.at + 1}`;
    if (slide.at === 0) await album.take(`${name}-asked`);
    await raiseHands(page, slide.round, slide.at);
    return album.take(`${name}-counted`);
  }
  if (slide.kind === 'result') return album.take('result');
  await album.take(`wall-${slide.level}`);
  if (!slide.level.includes(values.only) && values.only !== '') return;
  await player.pausesAtOnce();
  await page.locator('.lesson-level').click();
  await playLevel(page, album, player, slide.level);
  await page.locator('.wall').waitFor();
}

async function hold(page: Page, album: Album, player: Player, language: Language): Promise<void> {
  const { lesson } = words[language];
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await album.take('home');
  await album.take('home-whole', true);
  await page.locator('a[href="#/lesson"]').first().click();
  await page.getByRole('heading', { level: 1, name: lesson.title }).waitFor();
  await album.take('desk');
  await album.take('desk-whole', true);
  await page.getByRole('button', { name: lesson.projector }).click();
  for (const [at, slide] of slides.entries()) {
    await showSlide(page, album, player, slide);
    if (at < slides.length - 1) await page.locator('.wall-bar .button-primary').click();
  }
  await page.getByRole('button', { name: lesson['leave-wall'] }).click();
  await album.take('desk-after', true);
  await page.getByRole('button', { name: lesson['print-pupil'] }).click();
  await album.print('pupil');
  await page.getByRole('button', { name: lesson['print-teacher'] }).click();
  await album.print('teacher');
}

async function walk(browser: Browser, address: string, language: Language, width: Width): Promise<void> {
  const isPhone = width === '360';
  const context = await browser.newContext({
    baseURL: address,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    viewport: { width: Number(width), height: heights[width] },
    hasTouch: isPhone,
    isMobile: isPhone,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', ({ message }) => console.error(`${page.url()}: ${message}`));
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const player = new Player(page, handOf(isPhone ? 'touch' : 'pointer', page), language);
  const label = `${language}-${width}`;
  await hold(page, new Album(page, label), player, language)
    .then(() => console.log(`${label}: the lesson was held`))
    .finally(() => context.close());
}

const { browser, address, close } = await openGame();
for (const language of ['zh-CN', 'en'] as const)
  for (const width of ['1280', '360'] as const)
    if ((values.lang ?? language) === language && (values.width ?? width) === width)
      await walk(browser, address, language, width).catch((error: Error) => {
        console.error(`${language} ${width}: ${error.message}`);
        process.exitCode = 1;
      });
await close();
