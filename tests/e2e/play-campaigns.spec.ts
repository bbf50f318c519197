// One level of a campaign played whole in a browser by keyboard alone: a rescue by two, and a round of a house.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Script } from '../../src/level-format/script';
import { CampaignPlayer } from './campaign-player';

const SEED = 3;

for (const [campaign, id] of [
  ['bring-them-out', 'two-at-the-wheel'],
  ['answer-for-it', 'a-round-of-the-house'],
] as const)
  test(`${id} is played by keyboard alone to full points`, async ({ page }, testInfo) => {
    test.setTimeout(240_000);
    const player = new CampaignPlayer(page, id, SEED);
    await player.begin();
    const { steps }: Script = JSON.parse(readFileSync(`levels/${campaign}/${id}/solution.json`, 'utf8'));
    const half = Math.floor(steps.length / 2);
    await player.playSteps(steps.slice(0, half));
    await page.screenshot({ path: testInfo.outputPath('half-way.png'), fullPage: true });
    await player.playSteps(steps.slice(half));
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'passed');
    await expect(page.locator('li.broken, li.not-yet')).toHaveCount(0);
    await page.screenshot({ path: testInfo.outputPath('debrief.png'), fullPage: true });
  });
