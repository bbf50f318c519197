// One level of each campaign played whole by keyboard alone, and short ones by finger on a phone: each to the verdict,
// the score and the very state of the same run without a page. All levels by all hands: npm run by-hand.
import { expect, test } from '@playwright/test';
import { fetchPlans } from '../by-hand/fetch-plans';
import type { HandName } from '../by-hand/hand';
import { handOf } from '../by-hand/hands';
import type { Plan } from '../by-hand/plan';
import { Player } from '../by-hand/player';

const SEED = 3;
const played: Readonly<Record<string, readonly HandName[]>> = {
  'ride-safe/smoke-upstairs': ['keyboard', 'touch'],
  'get-there-alive/a-handle-is-no-proof': ['keyboard'],
  'keep-it-running/once-a-year': ['keyboard'],
  'find-the-fault/lift-that-obeys': ['keyboard', 'touch'],
  'bring-them-out/not-into-that-pit': ['keyboard'],
  'answer-for-it/an-opinion-is-not-a-plan': ['keyboard'],
};

let plans: readonly Plan[] = [];
test.beforeAll(async () => {
  plans = await fetchPlans(Object.keys(played).map((folder) => ({ folder, seed: SEED })));
});

for (const [index, [folder, hands]] of Object.entries(played).entries())
  for (const hand of hands)
    test.describe(hand, () => {
      if (hand === 'touch')
        test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test(`${folder} is played whole, to full points`, async ({ page }) => {
        test.setTimeout(240_000);
        const plan = plans[index];
        if (!plan) throw new Error('no plan');
        const player = new Player(page, handOf(hand, page));
        await player.open(plan.level, SEED);
        await player.follow(plan);
        await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'passed');
        await expect(page.locator('li.broken, li.not-yet')).toHaveCount(0);
        expect((await player.outcome()).hash).toBe(plan.end.hash);
      });
    });
