// npm run trials [-- --times 20] [--seed 1] [--fault NAME] [--at-once 2]: every fault of the list, so many times, in either
// language by turns; nothing may be lost, a clear word stands on the page, and play goes on. A trial that finds something
// amiss is run again by its seed.
import type { Page } from '@playwright/test';
import { seededRandom } from '../../src/sim/random';
import { nameACard } from './befallen';
import { faults } from './faults';
import { tame, watchErrors } from './monkey';
import { type Game, openGame, option } from './open-game';
import { type Fault, type Language, wordsOf } from './trial';

const times = Number(option('times', '20'));
const first = Number(option('seed', '1'));
const wanted = option('fault', '');
// a page waits for its clocks most of the time
const atOnce = Number(option('at-once', '2'));

/** @returns what was amiss */
async function tryOnce({ browser, address }: Game, fault: Fault, seed: number): Promise<readonly string[]> {
  const viewport = { width: 1280, height: 800 };
  const language: Language = seed % 2 === 0 ? 'en' : 'zh-CN';
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', locale });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (fault.draws === 'by card') await page.addInitScript(nameACard);
  await tame(page, seed);
  const errors = watchErrors(page);
  const found = await fault
    .run({ context, page, random: seededRandom(seed), address, words: wordsOf(language) })
    .catch((error: unknown) => [error instanceof Error ? error.message.slice(0, 300) : String(error)]);
  await context.close();
  // what was injected may be complained of in the console; an uncaught error may not be
  return [...found, ...errors.filter((error) => error.startsWith('uncaught'))];
}

const game = await openGame();
let failed = 0;
for (const fault of faults.filter(({ name }) => name.includes(wanted))) {
  const amiss: string[] = [];
  const seeds = Array.from({ length: times }, (_, time) => first + time);
  const work = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const found = await tryOnce(game, fault, seed);
      if (found.length > 0) amiss.push(`seed ${seed}: ${found.join('; ')}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  failed += amiss.length;
  console.log(`${amiss.length === 0 ? 'ok  ' : 'FAIL'} ${fault.name}: ${times - amiss.length} of ${times}`);
  for (const one of amiss) console.log(`       ${one}`);
}
await game.close();
console.log(failed === 0 ? 'nothing was lost' : `${failed} trials found something amiss`);
process.exit(failed === 0 ? 0 : 1);
