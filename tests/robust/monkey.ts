// A monkey at the page: seeded random pointer, touch and key events, half of them on whatever control is there, half
// anywhere. What goes wrong meanwhile is written down. The events are the seed's; the lift's clock is the real one.
import type { CDPSession, Page } from '@playwright/test';
import { drawIndex, type Random, seededRandom } from '../../src/sim/random';
import { drawDeed, type Input, type Point } from './monkey-hands';

export type Screen = {
  readonly name: string;
  /** Goes there from any page of the game. */
  open(page: Page): Promise<void>;
  /** what is there as long as one has not wandered off; a dialog over it counts as there */
  readonly mark: string;
  /** handfuls that may be spent elsewhere before one is called back; fewer where most of what there is leads away */
  readonly mostAstray?: number;
};
export type Outcome = {
  readonly events: number;
  /** those that met the screen itself; the others met what it leads to */
  readonly there: number;
  readonly errors: readonly string[];
};

/** Events between two looks at the page. */
const HANDFUL = 10;
/** Handfuls that may be spent elsewhere, where a screen does not say. */
const MOST_ASTRAY = 2;
/** A page that has not answered for so long hangs. */
const PATIENCE = 30_000;

/** Everything that goes wrong on a page from now on. @returns the growing list */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${(error.stack ?? error.message).slice(0, 600)}`));
  page.on('crash', () => errors.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text().slice(0, 400)}`);
  });
  return errors;
}

/** A page's own chance is seeded too, nothing leads out of it, and no printer is asked. */
export async function tame(page: Page, seed: number): Promise<void> {
  await page.addInitScript((start) => {
    let word = start | 0;
    Math.random = () => {
      word = (Math.imul(word, 1664525) + 1013904223) | 0;
      return (word >>> 0) / 4294967296;
    };
    window.print = () => undefined;
  }, seed);
  page.on('filechooser', () => undefined);
  page.on('popup', (other) => void other.close().catch(() => undefined));
}

/** @param count events in all @throws nothing: what fails is among the errors */
export async function letLoose(page: Page, screen: Screen, seed: number, count: number): Promise<Outcome> {
  const errors = watchErrors(page);
  const random = seededRandom(seed);
  const hands = await page.context().newCDPSession(page);
  let [done, there, astray] = [0, 0, 0];
  try {
    await inTime(screen.open(page));
    let sight = await inTime(look(page, screen));
    while (done < count) {
      const handful = Math.min(HANDFUL, count - done);
      await inTime(deeds(page, hands, random, handful, sight.controls));
      done += handful;
      sight = await inTime(look(page, screen));
      if (sight.isThere) there += handful;
      astray = sight.isThere ? 0 : astray + 1;
      if (astray < (screen.mostAstray ?? MOST_ASTRAY)) continue;
      await inTime(screen.open(page));
      sight = await inTime(look(page, screen));
      astray = 0;
    }
  } catch (error) {
    errors.push(`after ${done} events: ${error instanceof Error ? error.message.slice(0, 400) : error}`);
  }
  await hands.detach().catch(() => undefined);
  return { events: done, there, errors };
}

async function deeds(
  page: Page,
  hands: CDPSession,
  random: Random,
  count: number,
  controls: readonly Point[],
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const anywhere = (): Point => ({ x: Math.floor(random() * width), y: Math.floor(random() * height) });
  const inputs: Input[] = [];
  for (let i = 0; i < count; i++) {
    const control = random() < 0.6 ? controls[drawIndex(random, Math.max(1, controls.length))] : undefined;
    inputs.push(...drawDeed(random, control ?? anywhere(), anywhere()));
  }
  // in one go: the browser keeps their order, and the page is never waited for in between
  const lost = (error: Error) => {
    // what meets a page that is just being loaded anew meets nothing
    if (!error.message.includes('Internal error')) throw error;
  };
  await Promise.all(inputs.map(([method, params]) => hands.send(method, params as never).catch(lost)));
}

type Sight = {
  /** where the controls in the window are */
  readonly controls: readonly Point[];
  readonly isThere: boolean;
};

/** One look tells where one is and what one can reach; the page is asked no more often. */
async function look(page: Page, { mark }: Screen): Promise<Sight> {
  return page.locator('html').evaluate((root, own) => {
    const all = root.querySelectorAll(
      'button, a[href], input, select, summary, [tabindex], [role="menuitem"], .pane',
    );
    const controls = [...all].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const inSight = width > 0 && x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;
      return inSight ? [{ x, y }] : [];
    });
    return { controls, isThere: root.querySelector(own) !== null };
  }, mark);
}

async function inTime<T>(deed: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fails) => {
    timer = setTimeout(() => fails(new Error('the page hangs')), PATIENCE);
  });
  return Promise.race([deed, late]).finally(() => clearTimeout(timer));
}
