// The same random commands give the same state in Node and in the browser, for every lift: one bundle, two engines.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { rolldown } from 'rolldown';

const COMMANDS = 4000;
type Played = { readonly hash: string; readonly accidents: number };
type RandomPlay = { randomPlay(preset: string, seed: number, commands: number): Played };

async function bundle(format: 'esm' | 'iife'): Promise<string> {
  const build = await rolldown({ input: 'tests/support/random-play.ts' });
  const { output } = await build.generate({ format, name: 'play' });
  await build.close();
  return output[0].code;
}

for (const preset of ['ref-1000', 'mrl-1000', 'geared-630']) {
  test(`${preset}: ${COMMANDS} random commands end in the same state in both`, async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'liftwright-'));
    const file = join(folder, 'random-play.mjs');
    writeFileSync(file, await bundle('esm'));
    const inNode: RandomPlay = await import(pathToFileURL(file).href);
    const here = inNode.randomPlay(preset, 5, COMMANDS);
    // an empty page: nothing of the game's own state is in the way
    await page.goto('about:blank');
    await page.addScriptTag({ content: await bundle('iife') });
    const there = await page.evaluate(
      ([name, commands]) =>
        (globalThis as unknown as { play: RandomPlay }).play.randomPlay(
          name as string,
          5,
          commands as number,
        ),
      [preset, COMMANDS] as const,
    );
    expect(there).toEqual(here);
    expect(inNode.randomPlay(preset, 6, COMMANDS).hash).not.toBe(here.hash);
  });
}
