// The first level, played whole in a browser: by pointer, by keyboard alone, and wrongly.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Script, ScriptStep } from '../../src/level-format/script';
import { drawCase } from '../../src/level-format/settle';
import type { Level } from '../../src/level-format/level';
import { type Hand, Player } from './player';

const folder = 'levels/find-the-fault/lock-that-does-not-make/';
const level: Level = JSON.parse(readFileSync(`${folder}level.json`, 'utf8'));
const script = (name: string): Script => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));

type Exposed = { liftwright: { session: { hash(): string; recording(): unknown } } };

/** Plays a recording by the terminal's door, in Node. @returns the final state hash */
function hashInNode(recording: unknown, file: string): string {
  writeFileSync(file, JSON.stringify(recording));
  const answer = execFileSync(process.execPath, ['tools/run.mjs', 'src/cli/main.ts', 'play', folder, file], {
    encoding: 'utf8',
  });
  return JSON.parse(answer).hash;
}

for (const hand of ['pointer', 'keyboard'] as const satisfies readonly Hand[]) {
  test(`played by ${hand} alone it earns full points, and replays to the same state outside the browser`, async ({
    page,
  }, testInfo) => {
    test.setTimeout(240_000);
    const player = new Player(page, hand);
    await player.open(3);
    await player.play(script('solution').steps, drawCase(level, 3));
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'passed');
    await expect(page.locator('.verdict')).toContainText('100 points of 100');
    await expect(page.locator('li.broken, li.not-yet')).toHaveCount(0);
    const { hash, recording } = await page.evaluate(() => {
      const { session } = (globalThis as unknown as Exposed).liftwright;
      return { hash: session.hash(), recording: session.recording() };
    });
    expect(hashInNode(recording, testInfo.outputPath('recording.json'))).toBe(hash);
  });
}

/** The solution up to where the key should come out; then the technician walks off and hands over. */
function leaveTheKeyIn(): ScriptStep[] {
  const { steps } = script('solution');
  const end = steps.findIndex((step) => 'do' in step && step.do.type === 'return-key');
  const walk = (to: 'machine-room' | 'landing-1'): ScriptStep[] => [
    { do: { type: 'walk', to } },
    { until: 'idle' },
  ];
  return [
    ...steps.slice(0, end),
    ...walk('machine-room'),
    ...walk('landing-1'),
    { do: { type: 'hand-over' } },
  ];
}

for (const [mistake, veto, steps] of [
  ['a jumper left in', 'veto-jumper', script('mistakes/jumper-left-in').steps],
  ['work on a live conductor', 'veto-live', script('mistakes/work-on-live-conductor').steps],
  ['a landing door left unlocked', 'veto-unlocked', leaveTheKeyIn()],
] as const) {
  test(`${mistake} is vetoed`, async ({ page }) => {
    test.setTimeout(200_000);
    const player = new Player(page, 'pointer');
    await player.open(5);
    await player.play(steps, drawCase(level, 5));
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'failed');
    await expect(page.locator(`[data-line="${veto}"]`)).toHaveClass('broken');
  });
}

test('doing nothing but handing over fails', async ({ page }) => {
  const player = new Player(page, 'pointer');
  await player.open(2);
  await player.act({ type: 'hand-over' });
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'failed');
  await expect(page.locator('.verdict')).toContainText('0 points of 100');
});
