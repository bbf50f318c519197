// Every screen the monkey is let loose on, and how one comes to it; of play, one level of each kind of work.
import type { Page } from '@playwright/test';
import type { Screen } from './monkey';

type Exposed = {
  liftwright: {
    session: { send(command: object): unknown; level: { id: string } };
    step(seconds: number): void;
  };
};

/** A tap's press comes late, and may lead away from where one has just gone; more often than this nothing does. */
const MOST_LED_AWAY = 3;
/** Milliseconds that a screen may take to stand, and between two looks for it. */
const [PATIENCE, LOOK] = [20_000, 100];
/** Milliseconds after which a run that is not over will not be. */
const SOON = 2_000;

/** Goes to an address of the game, anew even if one is there, and waits for it to stand. @throws what stands instead */
async function go(page: Page, hash: string, mark: string): Promise<void> {
  for (let turn = 0; turn < MOST_LED_AWAY; turn++) {
    await page.evaluate(async (next) => {
      window.location.hash = '#/-';
      window.location.hash = next;
      await new Promise((past) => setTimeout(past, 60));
    }, hash);
    const came = await comesTo(page, hash, mark);
    if (came === 'there') return;
    if (came === 'not') break;
  }
  const shown = await page.evaluate(() => `${location.hash} with: ${document.body.innerText.slice(0, 300)}`);
  throw new Error(`${hash} was opened, and there is no ${mark} but ${shown}`);
}

async function comesTo(page: Page, hash: string, mark: string): Promise<'there' | 'led away' | 'not'> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    if (await page.locator(mark).first().isVisible()) return 'there';
    // a run that is kept writes its name behind the address
    if (!(await page.evaluate((wanted) => location.hash.startsWith(wanted), hash))) return 'led away';
    await page.waitForTimeout(LOOK);
  }
  return 'not';
}

const plain = (name: string, hash: string, mark: string): Screen => ({
  name,
  mark,
  open: (page) => go(page, hash, mark),
});

const play = (kind: string, level: string): Screen => ({
  name: `play: ${kind}`,
  mark: '.play',
  open: (page) => go(page, `#/level/${level}?seed=4`, '.play'),
});

/** Handed over at once: the shortest way to a debrief. Where one already plays, that run will do. */
async function toDebrief(page: Page): Promise<void> {
  if ((await page.locator('.play').count()) > 0 && (await isHandedOver(page, SOON))) return;
  await go(page, '#/level/lock-that-does-not-make?seed=4', '.play');
  if (!(await isHandedOver(page, PATIENCE))) throw new Error('handed over, and there is no debrief');
}

async function isHandedOver(page: Page, patience: number): Promise<boolean> {
  await page.waitForFunction(() => 'liftwright' in globalThis);
  await page.evaluate(() => {
    const { session, step } = (globalThis as unknown as Exposed).liftwright;
    session.send({ type: 'put-on', item: 'helmet' });
    session.send({ type: 'hand-over' });
    step(1);
  });
  const debrief = page.locator('.debrief');
  return debrief.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

async function toSettings(page: Page): Promise<void> {
  await go(page, '#/', '.hero');
  await page.locator('.site-bar-tools > button').click();
  await page.locator('dialog.settings summary').click();
  await page.locator('.players').waitFor();
}

async function toPaper(page: Page): Promise<void> {
  await go(page, '#/exam', '.practice');
  if ((await page.locator('ol.practice-list').count()) === 0)
    await page.locator('.practice-list button').first().click();
  await page.locator('ol.practice-list').waitFor();
}

export const screens: readonly Screen[] = [
  plain('home', '#/', '.hero'),
  { name: 'settings', mark: 'dialog.settings[open]', open: toSettings },
  plain('rules', '#/rules', '.site-bar ~ main'),
  plain('a rule', '#/rules/5.12.1.5.2.2', 'h1'),
  plain('briefing', '#/level/car-roof-entry', '.briefing-story'),
  plain('nowhere', '#/no-such-place', '.plain-page'),
  play('a fault', 'lock-that-does-not-make'),
  play('getting in', 'car-roof-entry'),
  play('a visit', 'first-record'),
  play('a rescue', 'two-at-the-wheel'),
  play('the desk', 'three-calls'),
  play('desk and site', 'the-whole-quarter-dark'),
  play('an inspector', 'a-round-of-the-house'),
  play('a passenger', 'smoke-upstairs'),
  play('the model', 'why-it-does-not-fall'),
  play('the escalator', 'up-the-escalator'),
  { name: 'debrief', mark: '.debrief', open: toDebrief, mostAstray: 1 },
  plain('practice', '#/practice', '.practice'),
  plain('exam', '#/exam', '.practice'),
  { name: 'an exam paper', mark: 'ol.practice-list', open: toPaper, mostAstray: 1 },
  plain('lesson', '#/lesson', '.lesson'),
];
