// The first level, played whole in a browser: by pointer, and wrongly.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Script } from '../../src/level-format/script';
import type { ScriptStep } from '../../src/level-format/script-step';
import { fetchPlans } from '../by-hand/fetch-plans';
import { LEVEL, Player } from '../by-hand/player';
import { PointerHand } from '../by-hand/pointer-hand';

const folder = `find-the-fault/${LEVEL}`;
const mistake = (name: string) => `levels/${folder}/mistakes/${name}.json`;

/** Plays a recording by the terminal's door, in Node. @returns the final state hash */
function hashInNode(recording: unknown, file: string): string {
  writeFileSync(file, JSON.stringify(recording));
  const parts = ['tools/run.mjs', 'src/cli/main.ts', 'play', `levels/${folder}/`, file];
  return JSON.parse(execFileSync(process.execPath, parts, { encoding: 'utf8' })).hash;
}

test('played by pointer alone it earns full points, and its recording leads to the same state outside the browser', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  const [plan] = await fetchPlans([{ folder, seed: 3 }]);
  if (!plan) throw new Error('no plan');
  const player = new Player(page, new PointerHand(page));
  await player.open(LEVEL, 3);
  await player.follow(plan);
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'passed');
  await expect(page.locator('.verdict')).toContainText('100 points of 100');
  await expect(page.locator('li.broken, li.not-yet')).toHaveCount(0);
  const { hash, recording } = await player.outcome();
  expect(hash).toBe(plan.end.hash);
  expect(hashInNode(recording, testInfo.outputPath('recording.json'))).toBe(hash);
});

/** The solution up to where the key should come out; then the technician walks off and hands over. */
function leaveTheKeyIn(file: string): string {
  const { steps, ...rest }: Script = JSON.parse(readFileSync(`levels/${folder}/solution.json`, 'utf8'));
  const end = steps.findIndex((step) => 'do' in step && step.do.type === 'return-key');
  const walk = (to: 'machine-room' | 'landing-1'): ScriptStep[] => [
    { do: { type: 'walk', to } },
    { until: 'idle' },
  ];
  const left = [
    ...steps.slice(0, end),
    ...walk('machine-room'),
    ...walk('landing-1'),
    { do: { type: 'hand-over' } },
  ];
  writeFileSync(file, JSON.stringify({ ...rest, steps: left }));
  return file;
}

for (const [what, veto, scriptIn] of [
  ['a jumper left in', 'veto-jumper', () => mistake('jumper-left-in')],
  ['work on a live conductor', 'veto-live', () => mistake('work-on-live-conductor')],
  ['a landing door left unlocked', 'veto-unlocked', leaveTheKeyIn],
] as const) {
  test(`${what} is vetoed`, async ({ page }, testInfo) => {
    test.setTimeout(200_000);
    const script = scriptIn(testInfo.outputPath('script.json'));
    const [plan] = await fetchPlans([{ folder, script, seed: 5 }]);
    if (!plan) throw new Error('no plan');
    const player = new Player(page, new PointerHand(page));
    await player.open(LEVEL, 5);
    await player.follow(plan);
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'failed');
    await expect(page.locator(`[data-line="${veto}"]`)).toHaveClass('broken');
  });
}

test('doing nothing but handing over fails', async ({ page }) => {
  const player = new Player(page, new PointerHand(page));
  await player.open(LEVEL, 2);
  await player.inPanel({ type: 'hand-over' });
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'failed');
  await expect(page.locator('.verdict')).toContainText('0 points of 100');
});
