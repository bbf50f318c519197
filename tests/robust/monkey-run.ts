// npm run monkey [-- --events 3000] [--seed 1] [--screen NAME,NAME] [--narrow]: random events on every screen; tells of each how
// many, what went wrong, and whether one could go home and play afterwards. A failing line can be run again by its seed.
import { letLoose, type Screen, tame } from './monkey';
import { type Game, openGame, option } from './open-game';
import { screens } from './screens';
import { goHome, playFirst } from './way-home';

const events = Number(option('events', '3000'));
const seed = Number(option('seed', '1'));
const wanted = option('screen', '').split(',');
const narrow = process.argv.includes('--narrow');

async function oneScreen({ browser, address }: Game, screen: Screen): Promise<boolean> {
  const viewport = narrow ? { width: 360, height: 740 } : { width: 1280, height: 800 };
  const context = await browser.newContext({
    viewport,
    hasTouch: true,
    serviceWorkers: 'block',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await tame(page, seed);
  await page.goto(address);
  const started = performance.now();
  const { events: done, there, errors } = await letLoose(page, screen, seed, events);
  const seconds = Math.round((performance.now() - started) / 1000);
  const end = await afterwards(page);
  const all = [...errors, ...(end === undefined ? [] : [`dead end: ${end}`])];
  console.log(
    `${all.length === 0 ? 'ok  ' : 'FAIL'} ${screen.name}, seed ${seed}: ${done} events (${there} there), ` +
      `${all.length} errors, ${seconds} s`,
  );
  for (const error of new Set(all)) console.log(`       ${error}`);
  await context.close();
  return all.length === 0;
}

/** @returns what kept one from going home and playing, if anything did */
async function afterwards(page: Parameters<typeof goHome>[0]): Promise<string | undefined> {
  try {
    await goHome(page);
    await playFirst(page);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
}

const game = await openGame();
const tasks = screens.filter(({ name }) => wanted.some((word) => name.includes(word)));
let failed = 0;
async function work(): Promise<void> {
  for (let screen = tasks.shift(); screen; screen = tasks.shift())
    if (!(await oneScreen(game, screen))) failed++;
}
// a page waits for its frames most of the time: two share a core well
await Promise.all([work(), work()]);
await game.close();
console.log(failed === 0 ? 'every screen held' : `${failed} screens did not hold`);
process.exit(failed === 0 ? 0 : 1);
