// A short visit of the monkey (the long one is npm run monkey): random events on the play screen by pointer, touch and
// keys; nothing goes wrong, and afterwards one can go home and play. And a monkey that could see no error is none.
import { expect, test } from '@playwright/test';
import { letLoose, tame } from '../robust/monkey';
import { screens } from '../robust/screens';
import { goHome, playFirst } from '../robust/way-home';

test.use({ hasTouch: true });

const EVENTS = 200;

for (const name of ['play: a fault', 'play: a passenger'])
  test(`${name}: ${EVENTS} random events, and the way home is open`, async ({ page }) => {
    const screen = screens.find((one) => one.name === name);
    if (!screen) throw new Error(`no such screen: ${name}`);
    await tame(page, 11);
    await page.goto('/');
    const { errors, events, there } = await letLoose(page, screen, 11, EVENTS);
    expect(errors).toEqual([]);
    expect(events).toBe(EVENTS);
    expect(there).toBeGreaterThan(EVENTS / 2);
    await goHome(page);
    await playFirst(page);
  });

test('what fails under its hands the monkey tells, and it finds a page without a way home', async ({
  page,
}) => {
  await page.goto('/');
  const spoilt = {
    name: 'spoilt',
    mark: 'body',
    open: (where: typeof page) =>
      where.evaluate(() => {
        document.body.innerHTML = '<button style="position:fixed;inset:0">nothing</button>';
        document.body.addEventListener('click', () => {
          throw new Error('spoilt by hand');
        });
      }),
  };
  const { errors } = await letLoose(page, spoilt, 11, 30);
  expect(errors.join()).toContain('spoilt by hand');
  await expect(goHome(page, 500)).rejects.toThrow();
});
